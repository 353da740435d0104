import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { type Check, ok } from '../check.ts';

/** Who would deploy, and where. */
export const credentials: Check = {
  name: 'credentials and region',
  run: async ({ aws: { sts }, stage }) => {
    const { Account, Arn } = await sts.send(new GetCallerIdentityCommand({}));
    return ok(`account ${Account}, region ${stage.region}, as ${Arn}`);
  },
};
