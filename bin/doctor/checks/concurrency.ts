import { GetAccountSettingsCommand } from '@aws-sdk/client-lambda';
import { type Check, failed, ok } from '../check.ts';

/** What Lambda keeps free of reservations in every account. */
const alwaysUnreserved = 100;

/** Whether the account runs as many functions at once as the stage may be asked to: new accounts begin with 10. */
export const concurrency: Check = {
  name: 'Lambda concurrency',
  permission: 'lambda:GetAccountSettings',
  run: async ({ aws: { lambda }, stage }) => {
    const { AccountLimit } = await lambda.send(new GetAccountSettingsCommand({}));
    const limit = AccountLimit?.ConcurrentExecutions ?? 0;
    const needed = Math.max(alwaysUnreserved, stage.throttle.burst);
    if (limit >= needed) return ok(`${limit} at once, at most ${needed} asked for`);
    return failed(
      `the account runs ${limit} functions at once, the stage may ask for ${needed}`,
      'Ask for more in Service Quotas (AWS Lambda, *Concurrent executions*), 1000 is usual; or lower throttle.burst.',
    );
  },
};
