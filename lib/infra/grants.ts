import { Aws } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Buckets } from './buckets.ts';
import { type Functions, functionNamed } from './functions.ts';
import type { Keys } from './keys.ts';
import type { Mail } from './mail.ts';
import type { Queues } from './messages.ts';
import { type ObjectWord, type Privilege, privileges, type TableWord } from './privileges.ts';
import type { Stage } from './stage.ts';
import type { Tables } from './tables.ts';

export type Resources = {
  functions: Functions;
  tables: Tables;
  buckets: Buckets;
  queues: Queues;
  mail: Mail;
  keys: Keys;
  malwareScanner: Stage['malwareScanner'];
  clamd: Stage['clamd'];
  ephotoRegistry: Stage['ephotoRegistry'];
  /** Address at which the API answers. */
  publicUrl: string;
};

const tableActions: Record<TableWord, string> = {
  read: 'dynamodb:GetItem',
  insert: 'dynamodb:PutItem',
  replace: 'dynamodb:PutItem',
  remove: 'dynamodb:DeleteItem',
  list: 'dynamodb:Query',
  scan: 'dynamodb:Scan',
};
const objectActions: Record<ObjectWord, string> = {
  read: 's3:GetObject',
  write: 's3:PutObject',
  remove: 's3:DeleteObject',
};

/** Turns the table of privileges into each role's policy, the keys that go with them included. */
export function grantAll(resources: Resources) {
  for (const [name, target] of resources.functions) {
    for (const privilege of privileges[name]) {
      for (const statement of statementsOf(privilege, resources)) target.addToRolePolicy(statement);
    }
  }
}

function statementsOf(privilege: Privilege, resources: Resources): PolicyStatement[] {
  const { tables, buckets, queues, mail, keys, functions } = resources;
  switch (privilege.on) {
    case 'table': {
      const { tableArn } = tables[privilege.table];
      return [
        allow(
          privilege.may.map((word) => tableActions[word]),
          privilege.index ? `${tableArn}/index/${privilege.index}` : tableArn,
        ),
        through('dynamodb', keys.records, [
          'kms:Decrypt',
          'kms:DescribeKey',
          ...(writes(privilege.may) ? writeKey : []),
        ]),
      ];
    }
    case 'objects': {
      const bucket = buckets[privilege.bucket];
      const reads = privilege.may.includes('read');
      const uses = [
        ...(reads ? ['kms:Decrypt'] : []),
        ...(privilege.may.includes('write') ? ['kms:GenerateDataKey'] : []),
      ];
      return [
        allow(
          privilege.may.map((word) => objectActions[word]),
          bucket.arnForObjects(privilege.keys),
        ),
        // Without it S3 says 403 instead of 404 of an object that is not there.
        ...(reads ? [allow(['s3:ListBucket'], bucket.bucketArn)] : []),
        // Removing needs no key.
        ...(uses.length > 0 ? [through('s3', keys.files, uses)] : []),
      ];
    }
    case 'scan':
      return resources.malwareScanner === 'guardduty'
        ? [allow(['s3:GetObjectTagging'], buckets[privilege.bucket].arnForObjects(privilege.keys))]
        : [];
    case 'queue':
      return [
        allow(['sqs:SendMessage'], queues.mail.queueArn),
        allow(['sqs:SendMessage'], queues.reminders.queueArn),
        through('sqs', keys.messages, ['kms:Decrypt', 'kms:GenerateDataKey']),
      ];
    case 'postpone':
    case 'ephotoRegistry':
      return [];
    case 'failures':
      return [
        allow(['sqs:SendMessage'], queues.failures.queueArn),
        through('sqs', keys.messages, ['kms:Decrypt', 'kms:GenerateDataKey']),
      ];
    case 'mac':
      return [allow(['kms:GenerateMac'], keys.mac.keyArn)];
    case 'mail':
      return [
        new PolicyStatement({
          actions: ['ses:SendEmail', 'ses:SendRawEmail'],
          resources: mail.sendsUnder,
          conditions: { StringEquals: { 'ses:FromAddress': mail.sender } },
        }),
      ];
    case 'function':
      return [allow(['lambda:InvokeFunction'], functionNamed(functions, privilege.name).functionArn)];
  }
}

const writeKey = ['kms:Encrypt', 'kms:GenerateDataKey'];
const writes = (words: readonly TableWord[]) => words.some((word) => /insert|replace|remove/.test(word));

const allow = (actions: string[], resource: string) =>
  new PolicyStatement({ actions: [...new Set(actions)], resources: [resource] });

/** The use of a key by a service on the function's behalf, never directly. */
const through = (service: string, key: IKey, actions: string[]) =>
  new PolicyStatement({
    actions,
    resources: [key.keyArn],
    conditions: { StringEquals: { 'kms:ViaService': `${service}.${Aws.REGION}.amazonaws.com` } },
  });
