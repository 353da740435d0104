import { paginateDescribeStacks, paginateListStackResources, type Stack } from '@aws-sdk/client-cloudformation';
import { stackPrefix } from '../../lib/infra/names.ts';
import type { World } from './check.ts';

/** The stacks of a stage that are there. */
export async function stacksOf({ stage, aws: { cloudformation: client } }: World): Promise<Stack[]> {
  const stacks: Stack[] = [];
  for await (const { Stacks = [] } of paginateDescribeStacks({ client }, {})) {
    stacks.push(...Stacks.filter(({ StackName = '' }) => StackName.startsWith(stackPrefix(stage))));
  }
  return stacks.filter(({ StackStatus }) => StackStatus !== 'DELETE_COMPLETE');
}

/** The physical ids of what a stack has of a type; of those whose logical id begins so, where one is given. */
export async function resourcesOf(
  StackName: string,
  type: string,
  { aws: { cloudformation: client } }: { aws: Pick<World['aws'], 'cloudformation'> },
  named = '',
) {
  const ids: string[] = [];
  for await (const { StackResourceSummaries = [] } of paginateListStackResources({ client }, { StackName })) {
    const found = StackResourceSummaries.filter(
      ({ ResourceType, LogicalResourceId = '' }) => ResourceType === type && LogicalResourceId.startsWith(named),
    );
    ids.push(...found.flatMap(({ PhysicalResourceId }) => PhysicalResourceId ?? []));
  }
  return ids;
}
