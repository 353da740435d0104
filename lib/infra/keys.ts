import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { Stage } from './stage.ts';

export type Keys = ReturnType<typeof keysOf>;

/** One customer key per purpose, so that each can be granted, audited and withdrawn on its own. */
export function keysOf(parent: Construct, stage: Stage) {
  const scope = new Construct(parent, 'Keys');
  const removal = {
    removalPolicy: stage.protectData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    pendingWindow: Duration.days(stage.protectData ? 30 : 7),
  };
  const encryption = (id: string, description: string) =>
    new Key(scope, id, { description, enableKeyRotation: true, ...removal });

  const records = encryption('Records', 'Tables: applications, e-photo register, attestations, claims, kept answers');
  const files = encryption('Files', 'Buckets: uploaded files, issued documents');
  const messages = encryption('Messages', 'Queues: messages to dispatch, failed events');
  const logs = encryption('Logs', 'Log groups');

  messages.addToResourcePolicy(
    new PolicyStatement({
      sid: 'FailedDeliveries',
      principals: [new ServicePrincipal('events.amazonaws.com')],
      actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
      resources: ['*'],
      conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
    }),
  );
  logs.addToResourcePolicy(
    new PolicyStatement({
      sid: 'LogGroupsOfThisAccount',
      principals: [new ServicePrincipal(`logs.${Aws.REGION}.amazonaws.com`)],
      actions: ['kms:Encrypt', 'kms:Decrypt', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:DescribeKey'],
      resources: ['*'],
      conditions: {
        ArnLike: {
          'kms:EncryptionContext:aws:logs:arn': `arn:${Aws.PARTITION}:logs:${Aws.REGION}:${Aws.ACCOUNT_ID}:log-group:*`,
        },
      },
    }),
  );

  /** Keyed hashes of e-photo codes and foreigner numbers: found again, never read back. AWS rotates no HMAC key, and a rotated one would find nothing again. */
  const mac = new Key(scope, 'Mac', {
    description: 'Keyed hashes of e-photo codes and identifiers',
    keySpec: KeySpec.HMAC_256,
    keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
    ...removal,
  });
  return { records, files, messages, logs, mac };
}
