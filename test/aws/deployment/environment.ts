import { CloudFormationClient, paginateListStackResources } from '@aws-sdk/client-cloudformation';
import { GetFunctionConfigurationCommand, LambdaClient } from '@aws-sdk/client-lambda';

/** The physical ids of all that the stacks have created, by stack and logical id. */
export async function createdBy(stacks: readonly string[]) {
  const client = new CloudFormationClient();
  const created = new Map<string, { type: string; id: string }>();
  for (const StackName of stacks) {
    for await (const { StackResourceSummaries = [] } of paginateListStackResources({ client }, { StackName })) {
      for (const { LogicalResourceId, ResourceType = '', PhysicalResourceId = '' } of StackResourceSummaries)
        created.set(`${StackName}/${LogicalResourceId}`, { type: ResourceType, id: PhysicalResourceId });
    }
  }
  return created;
}

/** The environment of each function, as the deployment resolved it, by its logical id. */
export async function environmentsOf(stacks: readonly string[]): Promise<Map<string, Record<string, string>>> {
  const lambda = new LambdaClient();
  const functions = [...(await createdBy(stacks))].filter(([, { type }]) => type === 'AWS::Lambda::Function');
  const read = functions.map(async ([logicalId, { id }]) => {
    const { Environment } = await lambda.send(new GetFunctionConfigurationCommand({ FunctionName: id }));
    return [logicalId, Environment?.Variables ?? {}] as const;
  });
  return new Map(await Promise.all(read));
}

/** All that any function is told, for all of them in one process; two that are told different things are an error. */
export async function jointEnvironment(stacks: readonly string[]): Promise<Record<string, string>> {
  const joint: Record<string, string> = {};
  for (const [logicalId, { NODE_OPTIONS: _, ...environment }] of await environmentsOf(stacks)) {
    for (const [name, value] of Object.entries(environment)) {
      const told = name.endsWith('QUEUE_URL') ? atEndpoint(value) : value;
      if ((joint[name] ?? told) !== told)
        throw new Error(`${logicalId} has another ${name} than a function before it.`);
      joint[name] = told;
    }
  }
  return joint;
}

/** The clients ask a queue at the address that it has: on AWS its own, here that of the endpoint. */
const atEndpoint = (url: string) => new URL(new URL(url).pathname, process.env.AWS_ENDPOINT_URL).href;
