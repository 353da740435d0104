import { GetParameterCommand, ParameterNotFound } from '@aws-sdk/client-ssm';
import { type Check, failed, ok } from '../check.ts';

const parameter = '/cdk-bootstrap/hnb659fds/version';
/** The first version whose assets CDK 2 publishes to; its templates refuse an older one while they are deployed. */
export const oldestBootstrap = 6;

/** CDK's own bucket and roles in the account and region, once for all its stacks. */
export const bootstrap: Check = {
  name: 'CDK bootstrap',
  permission: 'ssm:GetParameter',
  run: async ({ aws: { ssm }, stage }) => {
    const command = `npx cdk bootstrap aws://<account>/${stage.region}`;
    try {
      const { Parameter } = await ssm.send(new GetParameterCommand({ Name: parameter }));
      const version = Number(Parameter?.Value);
      if (version >= oldestBootstrap) return ok(`version ${version}`);
      return failed(`version ${Parameter?.Value} is too old`, `Run ${command} again: it brings the newest.`);
    } catch (error) {
      if (!(error instanceof ParameterNotFound)) throw error;
      return failed(`${stage.region} is not bootstrapped in this account`, `Run ${command} once.`);
    }
  },
};
