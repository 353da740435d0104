import { GetAccountCommand } from '@aws-sdk/client-sesv2';
import { type Check, failed, ok, skipped } from '../check.ts';

/** Whether SES sends for this account, to anybody, and as fast as the stage will ask it to. */
export const mailAccount: Check = {
  name: 'SES account',
  permission: 'ses:GetAccount',
  run: async ({ aws: { ses }, stage }) => {
    const account = await ses.send(new GetAccountCommand({}));
    const { Max24HourSend = 0, MaxSendRate = 0, SentLast24Hours = 0 } = account.SendQuota ?? {};
    if (!account.SendingEnabled || account.EnforcementStatus === 'SHUTDOWN')
      return failed(
        `SES does not send for this account (${account.EnforcementStatus ?? 'paused'})`,
        'Open the SES console: it says why sending was paused, and how to have it back.',
      );
    if (account.EnforcementStatus === 'PROBATION')
      return failed(
        'SES watches this account for bounces or complaints',
        'Open *Reputation metrics* in the SES console, and answer AWS before it pauses sending.',
      );
    if (MaxSendRate < stage.mailRate)
      return failed(
        `SES takes ${MaxSendRate} messages a second, the stage would send ${stage.mailRate}`,
        `Set mailRate to at most ${MaxSendRate}, or ask for more in Service Quotas (SES, *Sending rate*).`,
      );
    const rate = `${MaxSendRate} messages a second, ${Max24HourSend - SentLast24Hours} of ${Max24HourSend} left today`;
    if (account.ProductionAccessEnabled) return ok(rate);
    const remedy =
      'Ask for production access in the SES console (*Account dashboard*), or with `aws sesv2 put-account-details --production-access-enabled …`; it takes about a day.';
    const said = `sandbox: to verified addresses only, ${rate}`;
    return stage.protectData ? failed(said, remedy) : skipped(`${said}; enough to try a stage`, remedy);
  },
};
