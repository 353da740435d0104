import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Function as LambdaFunction, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { nodeOptions } from './bundle.ts';
import { codeOf } from './bundling.ts';
import type { Keys } from './keys.ts';
import { mailTimeout, type Queues } from './messages.ts';
import { type FunctionName, functionNames, pascal } from './names.ts';
import { joinNetwork } from './network.ts';
import { privileges } from './privileges.ts';
import type { Stage } from './stage.ts';

export type Functions = ReadonlyMap<FunctionName, LambdaFunction>;

/** The gateway gives up after 29 seconds. Memory is also processor share: decoding images and drawing documents want more. */
const usual = { memorySize: 512, timeout: Duration.seconds(15) };
const sizes: Partial<Record<FunctionName, { memorySize: number; timeout: Duration }>> = {
  uploads: { memorySize: 2048, timeout: Duration.seconds(29) },
  attestations: { memorySize: 1024, timeout: Duration.seconds(29) },
  mail: { memorySize: 512, timeout: mailTimeout },
  authorizer: { memorySize: 512, timeout: Duration.seconds(10) },
  housekeeping: { memorySize: 512, timeout: Duration.seconds(240) },
};

/** The functions of the deployment, each with a role of its own that may write its logs and traces, and nothing else yet. */
export function functionsOf(parent: Construct, stage: Stage, keys: Keys, queues: Queues): Functions {
  const scope = new Construct(parent, 'Functions');
  return new Map(functionNames.map((name) => [name, functionOf(scope, name, { stage, keys, queues })]));
}

function functionOf(
  parent: Construct,
  name: FunctionName,
  { stage, keys, queues }: { stage: Stage; keys: Keys; queues: Queues },
) {
  const scope = new Construct(parent, pascal(name));
  const logGroup = new LogGroup(scope, 'Logs', {
    encryptionKey: keys.logs,
    retention: stage.logDays,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const role = new Role(scope, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  logGroup.grantWrite(role);
  const it = new LambdaFunction(scope, 'Function', {
    description: `${stage.name}: ${name}`,
    code: codeOf(name, stage),
    handler: 'index.handler',
    runtime: Runtime.NODEJS_24_X,
    architecture: stage.architecture === 'arm64' ? Architecture.ARM_64 : Architecture.X86_64,
    ...usual,
    ...sizes[name],
    role,
    logGroup,
    tracing: Tracing.ACTIVE,
    ...(privileges[name].some(({ on }) => on === 'failures') && { deadLetterQueue: queues.failures, retryAttempts: 2 }),
    environment: { NODE_OPTIONS: nodeOptions },
  });
  if (stage.vpc) joinNetwork(it, stage.vpc);
  return it;
}

export function functionNamed(functions: Functions, name: FunctionName): LambdaFunction {
  const found = functions.get(name);
  if (!found) throw new Error(`There is no function ${name}`);
  return found;
}
