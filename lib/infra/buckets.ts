import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  type CfnBucket,
  HttpMethods,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Keys } from './keys.ts';
import type { Stage } from './stage.ts';

export type Buckets = ReturnType<typeof bucketsOf>;

const incomingDays = 30;
const accessLogDays = 90;
/** How long a document that was removed can still be brought back by hand. */
const removedDays = 30;

/** What people send (`uploads`), what is issued (`documents`), and who touched either (`accessLogs`). */
export function bucketsOf(parent: Construct, stage: Stage, keys: Keys) {
  const scope = new Construct(parent, 'Buckets');
  const closed = {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    removalPolicy: stage.protectData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  } satisfies BucketProps;

  const accessLogs = new Bucket(scope, 'AccessLogs', {
    ...closed,
    encryption: BucketEncryption.S3_MANAGED,
    lifecycleRules: [{ expiration: Duration.days(accessLogDays) }],
  });
  Validations.of(accessLogs).acknowledge({
    id: 'AwsSolutions-S1',
    reason: 'It is the bucket that receives the access logs of the others; logging it into itself would never end.',
  });

  const encrypted = {
    ...closed,
    encryption: BucketEncryption.KMS,
    encryptionKey: keys.files,
    bucketKeyEnabled: true,
    // CDK's own declarations disagree here under exactOptionalPropertyTypes.
    serverAccessLogsBucket: accessLogs as IBucket,
  } satisfies BucketProps;

  const uploads = new Bucket(scope, 'Uploads', {
    ...encrypted,
    serverAccessLogsPrefix: 'uploads/',
    lifecycleRules: [
      { id: 'as-sent', prefix: 'incoming/', expiration: Duration.days(incomingDays) },
      { id: 'unfinished', abortIncompleteMultipartUploadAfter: Duration.days(1) },
    ],
    cors: [
      {
        allowedOrigins: stage.origins,
        allowedMethods: [HttpMethods.POST, HttpMethods.GET],
        allowedHeaders: ['*'],
        exposedHeaders: ['ETag'],
        maxAge: 3600,
      },
    ],
  });
  // `eventBridgeEnabled: true` would bring a Python function of its own to set this one property.
  (uploads.node.defaultChild as CfnBucket).notificationConfiguration = {
    eventBridgeConfiguration: { eventBridgeEnabled: true },
  };

  const documents = new Bucket(scope, 'Documents', {
    ...encrypted,
    serverAccessLogsPrefix: 'documents/',
    versioned: true,
    lifecycleRules: [
      { id: 'removed', noncurrentVersionExpiration: Duration.days(removedDays), expiredObjectDeleteMarker: true },
      { id: 'unfinished', abortIncompleteMultipartUploadAfter: Duration.days(1) },
    ],
  });
  writtenOnce(documents);
  return { uploads, documents, accessLogs };
}

/** A document that is there is never written again, whoever asks: each write must say `If-None-Match`, of which S3 knows `*` alone. */
function writtenOnce(bucket: Bucket) {
  bucket.addToResourcePolicy(
    new PolicyStatement({
      sid: 'WrittenOnce',
      effect: Effect.DENY,
      principals: [new AnyPrincipal()],
      actions: ['s3:PutObject'],
      resources: [bucket.arnForObjects('*')],
      // The parts of an upload in parts say it at its end.
      conditions: { Null: { 's3:if-none-match': 'true' }, Bool: { 's3:ObjectCreationOperation': 'true' } },
    }),
  );
}
