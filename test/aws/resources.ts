import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CreateKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateConfigurationSetCommand, CreateEmailIdentityCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import { tableVariable } from '../../lib/config.ts';
import { type TableName, tables } from '../../lib/tables.ts';
import { createTable } from './tables.ts';

const region = 'eu-west-3';
const sender = 'no-reply@bpi.example';

/** The environment in which the SDK reaches an AWS-compatible endpoint, with credentials that open nothing. */
export const endpointEnvironment = (endpoint: string) => ({
  AWS_ENDPOINT_URL: endpoint,
  AWS_REGION: region,
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
});

/** Creates everything that a deployment has, under names of its own, at the endpoint of this process's environment; gives the environment of a function that may use all of it. */
export async function createResources(endpoint: string): Promise<Record<string, string>> {
  const client = { endpoint, region, credentials: { accessKeyId: 'test', secretAccessKey: 'test' } };
  const run = randomUUID().slice(0, 8);
  const names = Object.keys(tables) as TableName[];
  const tableOf = (name: TableName) => `bpi-${name}-${run}`;
  const bucketOf = (name: string) => `bpi-${name}-${run}`;

  const dynamo = new DynamoDBClient(client);
  for (const name of names) await createTable(dynamo, name, tableOf(name));
  const s3 = new S3Client({ ...client, forcePathStyle: true });
  for (const name of ['uploads', 'documents']) {
    const CreateBucketConfiguration = { LocationConstraint: region } as const;
    await s3.send(new CreateBucketCommand({ Bucket: bucketOf(name), CreateBucketConfiguration }));
  }
  const queue = await new SQSClient(client).send(new CreateQueueCommand({ QueueName: `bpi-mail-${run}` }));
  const key = await new KMSClient(client).send(
    new CreateKeyCommand({ KeySpec: 'HMAC_256', KeyUsage: 'GENERATE_VERIFY_MAC' }),
  );
  const ses = new SESv2Client(client);
  const ConfigurationSetName = `bpi-${run}`;
  await ses.send(new CreateConfigurationSetCommand({ ConfigurationSetName }));
  await ses.send(new CreateEmailIdentityCommand({ EmailIdentity: sender }));

  return {
    ...endpointEnvironment(endpoint),
    BPI_ADAPTERS: 'aws',
    STAGE: 'test',
    PUBLIC_URL: 'https://api.bpi.example',
    ISSUER_NAME: 'Préfecture de test',
    SENDER: sender,
    ...Object.fromEntries(names.map((name) => [tableVariable(name), tableOf(name)])),
    BUCKET_UPLOADS: bucketOf('uploads'),
    BUCKET_DOCUMENTS: bucketOf('documents'),
    QUEUE_URL: queue.QueueUrl ?? '',
    MAC_KEY_ID: key.KeyMetadata?.KeyId ?? '',
    MAIL_CONFIGURATION_SET: ConfigurationSetName,
    TOKEN_ISSUER: 'https://issuer.example',
    TOKEN_AUDIENCE: 'bpi-document-api',
  };
}
