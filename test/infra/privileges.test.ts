import { describe, expect, it } from 'vitest';
import { invokers, rightsByRole } from '../../bin/permissions/rights.ts';
import { operationList } from '../../lib/contract/operations/index.ts';
import { templateOf } from './synthesis.ts';

const template = templateOf();
const rights = rightsByRole(template);

const ownLogs = (name: string) => [
  `logs:CreateLogStream on logs of function ${name}`,
  `logs:PutLogEvents on logs of function ${name}`,
];
/** AWS knows no resource for these two. */
const traces = ['xray:PutTraceSegments on *', 'xray:PutTelemetryRecords on *'];

const readRecords = ['kms:Decrypt on key records through dynamodb', 'kms:DescribeKey on key records through dynamodb'];
const writeRecords = [
  ...readRecords,
  'kms:Encrypt on key records through dynamodb',
  'kms:GenerateDataKey on key records through dynamodb',
];
const sendToQueue = ['kms:Decrypt on key messages through sqs', 'kms:GenerateDataKey on key messages through sqs'];
const failures = ['sqs:SendMessage on queue failures', ...sendToQueue];
const history = ['dynamodb:PutItem on table history'];
const counts = ['dynamodb:GetItem on table counts', 'dynamodb:PutItem on table counts'];
const removal = [
  'dynamodb:DeleteItem on table applications',
  'dynamodb:DeleteItem on table claims',
  'dynamodb:DeleteItem on table history',
  'dynamodb:Query on table ephotos/index/holder',
  's3:DeleteObject on bucket uploads/clean/*',
  's3:DeleteObject on bucket uploads/incoming/*',
];
const keptAnswers = [
  'dynamodb:GetItem on table answers',
  'dynamodb:PutItem on table answers',
  'dynamodb:DeleteItem on table answers',
];

/** Who may do what, whole: a right more or less in the stack fails here (architecture 3). */
const expected: Record<string, string[]> = {
  rules: [],
  ephoto: [
    'dynamodb:GetItem on table ephotos',
    'dynamodb:PutItem on table ephotos',
    ...counts,
    ...keptAnswers,
    ...writeRecords,
    'kms:GenerateMac on key mac',
  ],
  applications: [
    ...removal,
    'dynamodb:GetItem on table applications',
    'dynamodb:PutItem on table applications',
    ...history,
    'dynamodb:Query on table applications/index/owner',
    'dynamodb:Query on table applications/index/minorAccount',
    'dynamodb:Query on table applications/index/prefecture',
    'dynamodb:Query on table applications/index/prefectureState',
    'dynamodb:Query on table history/index/application',
    'dynamodb:GetItem on table claims',
    'dynamodb:PutItem on table claims',
    'dynamodb:GetItem on table ephotos',
    'dynamodb:PutItem on table ephotos',
    ...keptAnswers,
    ...writeRecords,
    'kms:GenerateMac on key mac',
    'sqs:SendMessage on queue mail',
    'sqs:SendMessage on queue reminders',
    ...sendToQueue,
  ],
  uploads: [
    'dynamodb:GetItem on table applications',
    'dynamodb:PutItem on table applications',
    ...history,
    ...counts,
    ...keptAnswers,
    ...writeRecords,
    's3:GetObject on bucket uploads/incoming/*',
    's3:PutObject on bucket uploads/incoming/*',
    's3:DeleteObject on bucket uploads/incoming/*',
    's3:GetObject on bucket uploads/clean/*',
    's3:PutObject on bucket uploads/clean/*',
    's3:DeleteObject on bucket uploads/clean/*',
    's3:ListBucket on bucket uploads',
    'kms:Decrypt on key files through s3',
    'kms:GenerateDataKey on key files through s3',
    ...failures,
  ],
  attestations: [
    'dynamodb:GetItem on table applications',
    'dynamodb:PutItem on table applications',
    ...history,
    'dynamodb:GetItem on table ephotos',
    'dynamodb:PutItem on table ephotos',
    'dynamodb:Query on table ephotos/index/holder',
    'dynamodb:GetItem on table attestations',
    'dynamodb:PutItem on table attestations',
    ...counts,
    ...keptAnswers,
    ...writeRecords,
    's3:GetObject on bucket documents/attestations/*',
    's3:PutObject on bucket documents/attestations/*',
    's3:ListBucket on bucket documents',
    'kms:Decrypt on key files through s3',
    'kms:GenerateDataKey on key files through s3',
    'sqs:SendMessage on queue mail',
    'sqs:SendMessage on queue reminders',
    ...sendToQueue,
  ],
  verification: ['dynamodb:GetItem on table attestations', ...counts, ...writeRecords],
  mail: [
    'dynamodb:GetItem on table applications',
    'dynamodb:PutItem on table applications',
    ...history,
    'dynamodb:GetItem on table attestations',
    'dynamodb:GetItem on table claims',
    'dynamodb:PutItem on table claims',
    ...writeRecords,
    's3:GetObject on bucket documents/attestations/*',
    's3:ListBucket on bucket documents',
    'kms:Decrypt on key files through s3',
    'kms:GenerateMac on key mac',
    ...failures,
    ...['identity/bpi.example.org', 'configuration-set/bpi-document-api-test'].flatMap((resource) => [
      `ses:SendEmail on ${resource} where ses:FromAddress is ne-pas-repondre@bpi.example.org`,
      `ses:SendRawEmail on ${resource} where ses:FromAddress is ne-pas-repondre@bpi.example.org`,
    ]),
    ...['mail', 'reminders'].flatMap((queue) => [
      `sqs:ReceiveMessage on queue ${queue}`,
      `sqs:DeleteMessage on queue ${queue}`,
      `sqs:ChangeMessageVisibility on queue ${queue}`,
      `sqs:GetQueueAttributes on queue ${queue}`,
      `sqs:GetQueueUrl on queue ${queue}`,
    ]),
    'kms:Decrypt on key messages',
  ],
  authorizer: [],
  housekeeping: [
    'dynamodb:Query on table applications/index/due',
    'dynamodb:Scan on table applications',
    ...removal,
    'dynamodb:GetItem on table applications',
    'dynamodb:PutItem on table applications',
    ...history,
    'dynamodb:Query on table history/index/application',
    'dynamodb:GetItem on table claims',
    'dynamodb:GetItem on table ephotos',
    'dynamodb:PutItem on table ephotos',
    'dynamodb:GetItem on table attestations',
    'dynamodb:DeleteItem on table attestations',
    's3:DeleteObject on bucket documents/attestations/*',
    ...writeRecords,
    'lambda:InvokeFunction on function attestations',
    ...failures,
  ],
};

/** Roles that no function has. */
const services: Record<string, string[]> = {
  schedule: [
    'lambda:InvokeFunction on function housekeeping',
    'sqs:SendMessage on queue failures',
    'kms:Decrypt on key messages',
    'kms:GenerateDataKey on key messages',
  ],
  apicloudwatch: ['managed policy AmazonAPIGatewayPushToCloudWatchLogs'],
};

const jobs = [...new Set(operationList.map(({ job }) => job))];
const functions = [...jobs, 'mail', 'authorizer', 'housekeeping'];

describe('who may do what', () => {
  it.each(functions)('%s has the rights that its job needs, and no other', (name) => {
    expect(rights[name]).toEqual([...(expected[name] ?? []), ...ownLogs(name), ...traces].toSorted());
  });

  it.each(Object.keys(services))('the service role %s has the rights that its job needs, and no other', (name) => {
    expect(rights[name]).toEqual(services[name]?.toSorted());
  });

  it('no role exists besides', () => {
    expect(Object.keys(rights).toSorted()).toEqual([...functions, ...Object.keys(services)].toSorted());
  });

  it('only what AWS gives no resource to is allowed on every resource', () => {
    const anywhere = Object.values(rights).flatMap((them) => them.filter((right) => / on \*/.test(right)));
    expect(new Set(anywhere)).toEqual(new Set(traces));
  });

  it('each function is woken by what its job says, and by nothing else', () => {
    expect(invokers(template)).toEqual(
      [
        ...jobs.map((job) => `function ${job} by apigateway.amazonaws.com from api/*/*/*`),
        'function authorizer by apigateway.amazonaws.com from api/authorizers/ApiAuthorizer',
        'function uploads by events.amazonaws.com from Arrivals',
        'function mail by events.amazonaws.com from MailOutcomes',
      ].toSorted(),
    );
  });
});
