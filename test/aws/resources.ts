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

/** Points this process, and those that it starts, at an AWS-compatible endpoint, with credentials that open nothing elsewhere. */
export function useEndpoint(endpoint: string) {
  delete process.env.AWS_PROFILE;
  delete process.env.AWS_SESSION_TOKEN;
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
  });
}

/** Creates everything that a deployment has, under names of its own, at the endpoint in use; gives the environment of a function that may use all of it. */
export async function createResources(): Promise<Record<string, string>> {
  const run = randomUUID().slice(0, 8);
  const named = (name: string) => `bpi-${name}-${run}`;
  const names = Object.keys(tables) as TableName[];

  const dynamo = new DynamoDBClient();
  for (const name of names) await createTable(dynamo, name, named(name));
  const s3 = new S3Client({ forcePathStyle: true });
  for (const name of ['uploads', 'documents']) {
    const CreateBucketConfiguration = { LocationConstraint: region } as const;
    await s3.send(new CreateBucketCommand({ Bucket: named(name), CreateBucketConfiguration }));
  }
  const sqs = new SQSClient();
  const queue = await sqs.send(new CreateQueueCommand({ QueueName: named('mail') }));
  const reminders = await sqs.send(new CreateQueueCommand({ QueueName: named('reminders') }));
  const key = await new KMSClient().send(
    new CreateKeyCommand({ KeySpec: 'HMAC_256', KeyUsage: 'GENERATE_VERIFY_MAC' }),
  );
  const ses = new SESv2Client();
  const ConfigurationSetName = named('sending');
  await ses.send(new CreateConfigurationSetCommand({ ConfigurationSetName }));
  await ses.send(new CreateEmailIdentityCommand({ EmailIdentity: sender }));

  return {
    BPI_ADAPTERS: 'aws',
    STAGE: 'test',
    PUBLIC_URL: 'https://api.bpi.example',
    ISSUER_NAME: 'Préfecture de test',
    SENDER: sender,
    ...Object.fromEntries(names.map((name) => [tableVariable(name), named(name)])),
    BUCKET_UPLOADS: named('uploads'),
    BUCKET_DOCUMENTS: named('documents'),
    QUEUE_URL: queue.QueueUrl ?? '',
    REMINDERS_QUEUE_URL: reminders.QueueUrl ?? '',
    MAC_KEY_ID: key.KeyMetadata?.KeyId ?? '',
    MAIL_CONFIGURATION_SET: ConfigurationSetName,
    TOKEN_ISSUER: 'https://issuer.example',
    TOKEN_AUDIENCE: 'bpi-document-api',
  };
}
