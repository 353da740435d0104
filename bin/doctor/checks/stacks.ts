import { type Check, failed, ok, skipped } from '../check.ts';
import { stacksOf } from '../stacks.ts';

/** Whether what is deployed already can be changed: a stack that failed half-way refuses the next deployment. */
export const stacks: Check = {
  name: 'stacks',
  permission: 'cloudformation:DescribeStacks',
  run: async (world) => {
    const found = await stacksOf(world);
    if (found.length === 0) return skipped('nothing deployed yet');
    const said = found.map(({ StackName, StackStatus }) => `${StackName} is ${StackStatus}`).join(', ');
    const states = found.map(({ StackStatus = '' }) => StackStatus);
    if (states.some((state) => state === 'ROLLBACK_COMPLETE' || state === 'ROLLBACK_FAILED'))
      return failed(
        said,
        'The first deployment failed: remove that stack (`npx cdk destroy <its name>`), then deploy again.',
      );
    if (states.some((state) => state.endsWith('_FAILED')))
      return failed(
        said,
        'Read its events in the CloudFormation console, correct the cause, and *Continue update rollback* there.',
      );
    if (states.some((state) => state.endsWith('_IN_PROGRESS')))
      return failed(said, 'Wait until it is done, or find out who is deploying.');
    return ok(said);
  },
};
