import { GetEmailIdentityCommand, NotFoundException } from '@aws-sdk/client-sesv2';
import { type Check, failed, ok, skipped } from '../check.ts';

/** Whether SES may send for the domain of the sender, and signs what it sends. */
export const sender: Check = {
  name: 'sender identity',
  permission: 'ses:GetEmailIdentity',
  run: async ({ aws: { ses }, stage }) => {
    const domain = stage.sender.slice(stage.sender.indexOf('@') + 1);
    try {
      const identity = await ses.send(new GetEmailIdentityCommand({ EmailIdentity: domain }));
      const dkim = identity.DkimAttributes;
      if (dkim?.Status !== 'SUCCESS' || !dkim.SigningEnabled)
        return failed(
          `the DKIM records of ${domain} are not seen (${dkim?.Status})`,
          `Add these CNAME records to the DNS of ${domain}: ${(dkim?.Tokens ?? []).map((token) => `${token}._domainkey → ${token}.dkim.amazonses.com`).join(', ') || 'the SES console lists them'}. SES looks for 72 hours, then asks to begin again.`,
        );
      if (!identity.VerifiedForSendingStatus)
        return failed(
          `${domain} is not verified (${identity.VerificationInfo?.ErrorType ?? identity.VerificationStatus})`,
          `Open ${domain} in the SES console: it says what it misses.`,
        );
      const from = identity.MailFromAttributes;
      if (from?.MailFromDomain && from.MailFromDomainStatus !== 'SUCCESS')
        return failed(
          `the records of ${from.MailFromDomain}, to which messages are returned, are not seen (${from.MailFromDomainStatus})`,
          `Add to its DNS: MX 10 feedback-smtp.${stage.region}.amazonses.com, and TXT "v=spf1 include:amazonses.com -all". Until then messages leave under a name of SES itself.`,
        );
      return ok(`${domain} is verified, and its messages are signed`);
    } catch (error) {
      if (!(error instanceof NotFoundException)) throw error;
      return stage.senderIdentity === 'create'
        ? skipped(`${domain} is no identity yet: the deployment makes it`, 'Then add the DKIM records that it prints.')
        : failed(
            `SES has no identity ${domain} in ${stage.region}`,
            `Verify ${domain} in the SES console of ${stage.region}, or set senderIdentity to "create".`,
          );
    }
  },
};
