import { describe, expect, it, vi } from 'vitest';
import { maxAttempts } from '../../lib/domain/outbox.ts';
import { type TableName, tableDefinition, tables } from '../../lib/tables.ts';
import { named, resourcesOf, templateOf, text } from './synthesis.ts';

vi.setConfig({ testTimeout: 120_000 });

const template = templateOf();
const kept = templateOf({ protectData: true });

const byName = (from: typeof template, type: string) =>
  new Map(resourcesOf(from, type).map(([id, it]) => [named(id), it]));

describe('tables', () => {
  const made = byName(template, 'AWS::DynamoDB::Table');

  it('are those of lib/tables.ts, with their indexes', () => {
    const names = Object.keys(tables) as TableName[];
    expect([...made.keys()].toSorted()).toEqual(names.map((name) => `table ${name}`).toSorted());
    for (const name of names) {
      const { partitionKey, indexes, timeToLive } = tableDefinition(name);
      const { KeySchema, GlobalSecondaryIndexes, TimeToLiveSpecification } =
        made.get(`table ${name}`)?.Properties ?? {};
      expect(KeySchema).toEqual([{ AttributeName: partitionKey, KeyType: 'HASH' }]);
      expect(TimeToLiveSpecification).toEqual({ AttributeName: timeToLive, Enabled: true });
      expect(GlobalSecondaryIndexes ?? []).toEqual(
        indexes.map((index) => ({
          IndexName: index.name,
          KeySchema: [
            { AttributeName: index.partitionKey, KeyType: 'HASH' },
            { AttributeName: index.sortKey, KeyType: 'RANGE' },
          ],
          Projection: { ProjectionType: 'ALL' },
        })),
      );
    }
  });

  it.each([...made])('%s is encrypted by the key of records, recoverable to the second, and paid by use', (_, it) => {
    expect(it.Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
    });
    expect(named(text(it.Properties.SSESpecification.KMSMasterKeyId))).toBe('key records');
  });
});

describe('buckets', () => {
  const made = byName(template, 'AWS::S3::Bucket');
  const policies = resourcesOf(template, 'AWS::S3::BucketPolicy').map(([, it]) => it.Properties);

  it.each([...made])('%s is private, encrypted, and speaks TLS only', (name, it) => {
    expect(it.Properties.PublicAccessBlockConfiguration).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
    const [rule] = it.Properties.BucketEncryption.ServerSideEncryptionConfiguration;
    // S3 delivers access logs to no bucket that is encrypted by a customer key.
    const algorithm = name === 'bucket accessLogs' ? 'AES256' : 'aws:kms';
    expect(rule.ServerSideEncryptionByDefault.SSEAlgorithm).toBe(algorithm);
    const policy = policies.find(({ Bucket }) => named(text(Bucket)) === name);
    expect(policy?.PolicyDocument.Statement).toContainEqual(
      expect.objectContaining({
        Effect: 'Deny',
        Action: 's3:*',
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      }),
    );
  });

  it('what was sent is forgotten after a month, what was begun after a day', () => {
    expect(made.get('bucket uploads')?.Properties.LifecycleConfiguration.Rules).toMatchObject([
      { Prefix: 'incoming/', ExpirationInDays: 30, Status: 'Enabled' },
      { AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 }, Status: 'Enabled' },
    ]);
  });

  it('browsers of the front-ends may post files and read them (UPL-20), and do nothing else', () => {
    expect(made.get('bucket uploads')?.Properties.CorsConfiguration.CorsRules).toMatchObject([
      { AllowedMethods: ['POST', 'GET'], AllowedOrigins: ['http://localhost:5173'] },
    ]);
    expect(made.get('bucket documents')?.Properties.CorsConfiguration).toBeUndefined();
  });

  it('issued documents keep their versions; what retention removes is gone for good a month later', () => {
    const { VersioningConfiguration, LifecycleConfiguration } = made.get('bucket documents')?.Properties ?? {};
    expect(VersioningConfiguration).toEqual({ Status: 'Enabled' });
    expect(LifecycleConfiguration.Rules).toContainEqual({
      Id: 'removed',
      Status: 'Enabled',
      ExpiredObjectDeleteMarker: true,
      NoncurrentVersionExpiration: { NoncurrentDays: 30 },
    });
  });

  it('an issued document is never written again, not even by who may write', () => {
    const policyOf = (name: string) => policies.find(({ Bucket }) => named(text(Bucket)) === name)?.PolicyDocument;
    const rule = policyOf('bucket documents').Statement.find(({ Sid }: { Sid?: string }) => Sid === 'WrittenOnce');
    expect(rule).toMatchObject({
      Effect: 'Deny',
      Principal: { AWS: '*' },
      Action: 's3:PutObject',
      Condition: { Null: { 's3:if-none-match': 'true' }, Bool: { 's3:ObjectCreationOperation': 'true' } },
    });
    expect(JSON.stringify(rule.Resource)).toContain('"/*"');
  });

  it('arrivals are told without a function of CDK’s own', () => {
    expect(made.get('bucket uploads')?.Properties.NotificationConfiguration).toEqual({
      EventBridgeConfiguration: { EventBridgeEnabled: true },
    });
    const runtimes = resourcesOf(template, 'AWS::Lambda::Function').map(([, { Properties }]) => Properties.Runtime);
    expect(new Set(runtimes)).toEqual(new Set(['nodejs24.x']));
  });
});

describe('queues', () => {
  const made = byName(template, 'AWS::SQS::Queue');

  it.each([...made])('%s is encrypted by the key of messages and speaks TLS only', (name, it) => {
    expect(named(text(it.Properties.KmsMasterKeyId))).toBe('key messages');
    const policy = resourcesOf(template, 'AWS::SQS::QueuePolicy').find(([, { Properties }]) =>
      Properties.Queues.some((queue: unknown) => named(text(queue)) === name),
    );
    expect(policy?.[1].Properties.PolicyDocument.Statement).toContainEqual(
      expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    );
  });

  it.each([
    ['mail', 60],
    ['reminders', 200],
  ])(
    'a message of %s is put aside after more receives than it has tries; it is offered again only when the function has surely ended',
    (queue, receives) => {
      const { RedrivePolicy, VisibilityTimeout } = made.get(`queue ${queue}`)?.Properties ?? {};
      expect(receives).toBeGreaterThan(maxAttempts);
      expect(RedrivePolicy.maxReceiveCount).toBe(receives);
      expect(named(text(RedrivePolicy.deadLetterTargetArn))).toBe('queue undelivered');
      const [, consumer] =
        resourcesOf(template, 'AWS::Lambda::Function').find(([id]) => named(id) === 'function mail') ?? [];
      expect(VisibilityTimeout).toBe(6 * consumer?.Properties.Timeout);
    },
  );

  it('the consumers report failures one by one, and are no more than the sending rate feeds', () => {
    const mappings = resourcesOf(template, 'AWS::Lambda::EventSourceMapping').map(([, { Properties }]) => Properties);
    expect(mappings.map(({ EventSourceArn }) => named(text(EventSourceArn))).toSorted()).toEqual([
      'queue mail',
      'queue reminders',
    ]);
    for (const { FunctionResponseTypes, ScalingConfig } of mappings) {
      expect(FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
      expect(ScalingConfig).toEqual({ MaximumConcurrency: 2 });
    }
    const wide = resourcesOf(templateOf({ mailRate: 50 }), 'AWS::Lambda::EventSourceMapping').map(
      ([, { Properties }]) => Properties.ScalingConfig.MaximumConcurrency,
    );
    expect(wide).toEqual([10, 2]);
  });
});

describe('keys and logs', () => {
  it('every key that can be rotated is', () => {
    for (const [name, { Properties }] of byName(template, 'AWS::KMS::Key')) {
      if (name === 'key mac')
        expect(Properties).toMatchObject({ KeySpec: 'HMAC_256', KeyUsage: 'GENERATE_VERIFY_MAC' });
      else expect(Properties.EnableKeyRotation, name).toBe(true);
    }
  });

  it('every log is encrypted and forgotten after its time', () => {
    const groups = resourcesOf(template, 'AWS::Logs::LogGroup');
    expect(groups.length).toBe(resourcesOf(template, 'AWS::Lambda::Function').length + 2);
    for (const [, { Properties }] of groups) {
      expect(named(text(Properties.KmsKeyId))).toBe('key logs');
      expect(Properties.RetentionInDays).toBe(14);
    }
  });
});

describe('a stage whose data is protected', () => {
  it('keeps tables, buckets and keys when the stack goes', () => {
    for (const type of ['AWS::DynamoDB::Table', 'AWS::S3::Bucket', 'AWS::KMS::Key']) {
      for (const [id, { DeletionPolicy }] of resourcesOf(kept, type)) {
        // Nothing is kept under the key of alarms.
        if (named(id) !== 'key alarms') expect(DeletionPolicy, id).toBe('Retain');
      }
      for (const [id, { DeletionPolicy }] of resourcesOf(template, type)) expect(DeletionPolicy, id).toBe('Delete');
    }
  });

  it('refuses to delete its tables', () => {
    for (const [, { Properties }] of resourcesOf(kept, 'AWS::DynamoDB::Table'))
      expect(Properties.DeletionProtectionEnabled).toBe(true);
  });
});

describe('mail', () => {
  it('leaves over TLS only, and what becomes of it is told', () => {
    const [, set] = resourcesOf(template, 'AWS::SES::ConfigurationSet')[0] ?? [];
    expect(set?.Properties.DeliveryOptions).toEqual({ TlsPolicy: 'REQUIRE' });
    const [, outcomes] = resourcesOf(template, 'AWS::SES::ConfigurationSetEventDestination')[0] ?? [];
    expect(outcomes?.Properties.EventDestination.MatchingEventTypes).toEqual(
      expect.arrayContaining(['bounce', 'complaint']),
    );
  });

  it('leaves from a domain of the stack, or from one that exists already', () => {
    expect(resourcesOf(template, 'AWS::SES::EmailIdentity')[0]?.[1].Properties.EmailIdentity).toBe('bpi.example.org');
    expect(resourcesOf(templateOf({ senderIdentity: 'existing' }), 'AWS::SES::EmailIdentity')).toEqual([]);
  });
});
