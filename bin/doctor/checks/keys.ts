import { DescribeKeyCommand } from '@aws-sdk/client-kms';
import { type Check, failed, ok, skipped, type World } from '../check.ts';
import { resourcesOf, stacksOf } from '../stacks.ts';

/** Whether the keys of a stage that is there can be used: without them nothing that it keeps can be read. */
export const keys: Check = {
  name: 'keys',
  permission: 'cloudformation:DescribeStacks, cloudformation:ListStackResources and kms:DescribeKey',
  run: async (world) => {
    const stacks = await stacksOf(world);
    const ids = await Promise.all(stacks.map(({ StackName = '' }) => resourcesOf(StackName, 'AWS::KMS::Key', world)));
    const states = await Promise.all(ids.flat().map((id) => stateOf(id, world)));
    if (states.length === 0) return skipped('nothing deployed yet');
    const broken = states.filter(({ state }) => state !== 'Enabled');
    if (broken.length === 0) return ok(`${states.length} keys, all enabled`);
    return failed(
      broken.map(({ id, state }) => `${id} is ${state}`).join(', '),
      'At once: while a deletion is pending `aws kms cancel-key-deletion --key-id …`, then `aws kms enable-key --key-id …`. What a deleted key has encrypted is lost.',
    );
  },
};

async function stateOf(id: string, { aws: { kms } }: World) {
  const { KeyMetadata } = await kms.send(new DescribeKeyCommand({ KeyId: id }));
  return { id, state: KeyMetadata?.KeyState ?? 'unknown' };
}
