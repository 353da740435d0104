import {
  CloudFormationClient,
  CreateStackCommand,
  type CreateStackCommandInput,
  DescribeStacksCommand,
  UpdateStackCommand,
} from '@aws-sdk/client-cloudformation';
import { CreateAliasCommand, CreateKeyCommand, DescribeKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateConfigurationSetCommand, CreateEmailIdentityCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { templatesOf } from '../../../bin/stage.ts';
import type { Stage } from '../../../lib/infra/stage.ts';
import { type LeftOut, otherKey, type Resource, type Template, withoutWhatMotoLacks } from './moto-lacks.ts';

export type Deployment = { stacks: { stackName: string; template: Template }[]; leftOut: LeftOut[] };

/** Deploys the templates of a stage as `cdk deploy` does: assets and templates into the bootstrap bucket, then stack after stack; again, it updates them. Gives the templates as they were deployed. */
export async function deploy(stage: Stage, how: 'create' | 'update' = 'create'): Promise<Deployment> {
  const bucket = await bootstrap(stage.region);
  const deployment: Deployment = { stacks: [], leftOut: [] };
  for (const { stackName, template: whole } of templatesOf(stage)) {
    const { leftOut } = withoutWhatMotoLacks(whole as Template);
    const names = await makeByHand(stackName, leftOut);
    const { template } = withoutWhatMotoLacks(whole as Template, names);
    await deployStack(stackName, template, bucket, how);
    deployment.stacks.push({ stackName, template });
    deployment.leftOut.push(...leftOut);
  }
  return deployment;
}

async function deployStack(StackName: string, template: Template, bucket: string, how: 'create' | 'update') {
  const body = JSON.stringify(template);
  const s3 = new S3Client({ forcePathStyle: true });
  const put = (Key: string, Body: string) => s3.send(new PutObjectCommand({ Bucket: bucket, Key, Body }));
  // Functions run in the process of the tests: their bundles need only be there.
  for (const key of new Set(body.match(/\b[0-9a-f]{64}\.zip\b/g))) await put(key, 'a bundle');
  await put(`${StackName}.template.json`, body);
  const cloudformation = new CloudFormationClient({ maxAttempts: 1 });
  const input: CreateStackCommandInput = {
    StackName,
    TemplateURL: `https://s3.${process.env.AWS_REGION}.amazonaws.com/${bucket}/${StackName}.template.json`,
    Capabilities: ['CAPABILITY_IAM', 'CAPABILITY_NAMED_IAM'],
  };
  await (how === 'create'
    ? cloudformation.send(new CreateStackCommand(input))
    : cloudformation.send(new UpdateStackCommand(input)));
  const { Stacks: [stack] = [] } = await cloudformation.send(new DescribeStacksCommand({ StackName }));
  if (stack?.StackStatus !== `${how.toUpperCase()}_COMPLETE`)
    throw new Error(`${StackName} is ${stack?.StackStatus}: ${stack?.StackStatusReason}`);
}

/** What `cdk bootstrap` makes, as far as a deployment here asks for it: gives the bucket of assets. */
async function bootstrap(region: string): Promise<string> {
  const { Account } = await new STSClient().send(new GetCallerIdentityCommand({}));
  const bucket = `cdk-hnb659fds-assets-${Account}-${region}`;
  const Name = '/cdk-bootstrap/hnb659fds/version';
  await new SSMClient().send(new PutParameterCommand({ Name, Value: '28', Type: 'String', Overwrite: true }));
  await unlessThere(() =>
    new S3Client({ forcePathStyle: true }).send(
      new CreateBucketCommand({
        Bucket: bucket,
        CreateBucketConfiguration: { LocationConstraint: region as 'eu-west-3' },
      }),
    ),
  );
  return bucket;
}

/** What the API needs of what is left out, made from the properties that the template gives it; the names of what has none before. */
async function makeByHand(stackName: string, leftOut: readonly LeftOut[]): Promise<Record<string, string>> {
  const ses = new SESv2Client();
  const of = (kind: string) =>
    leftOut.flatMap(({ what, resources }) => (what === kind ? Object.entries(resources) : []));
  for (const [, { Properties }] of of('AWS::SES::ConfigurationSet'))
    await unlessThere(() => ses.send(new CreateConfigurationSetCommand({ ConfigurationSetName: Properties.Name })));
  for (const [, { Properties }] of of('AWS::SES::EmailIdentity'))
    await unlessThere(() => ses.send(new CreateEmailIdentityCommand({ EmailIdentity: Properties.EmailIdentity })));
  const keys = of(otherKey).map(async ([id, key]) => [id, await keyOf(`alias/${stackName}-${id}`, key)] as const);
  return Object.fromEntries(await Promise.all(keys));
}

async function keyOf(AliasName: string, { Properties: { KeySpec, KeyUsage } }: Resource): Promise<string> {
  const kms = new KMSClient();
  const there = await kms.send(new DescribeKeyCommand({ KeyId: AliasName })).catch(() => undefined);
  if (there?.KeyMetadata?.KeyId) return there.KeyMetadata.KeyId;
  const { KeyMetadata } = await kms.send(new CreateKeyCommand({ KeySpec, KeyUsage }));
  await kms.send(new CreateAliasCommand({ AliasName, TargetKeyId: KeyMetadata?.KeyId }));
  return KeyMetadata?.KeyId ?? '';
}

async function unlessThere(make: () => Promise<unknown>) {
  await make().catch((error: Error) => {
    if (
      !/^(BucketAlreadyOwnedByYou|BucketAlreadyExists|AlreadyExistsException|ConfigurationSetAlreadyExistsException)$/.test(
        error.name,
      )
    )
      throw error;
  });
}
