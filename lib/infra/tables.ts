import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { type TableName, tableDefinition, tables } from '../tables.ts';
import type { Keys } from './keys.ts';
import { pascal } from './names.ts';
import type { Stage } from './stage.ts';

export type Tables = Record<TableName, Table>;

/** The tables behind the stores, as `lib/tables.ts` tells them. */
export function tablesOf(parent: Construct, stage: Stage, keys: Keys): Tables {
  const scope = new Construct(parent, 'Tables');
  const names = Object.keys(tables) as TableName[];
  const made = names.map((name) => [name, tableOf(scope, name, stage, keys)] as const);
  return Object.fromEntries(made) as Tables;
}

const text = (name: string) => ({ name, type: AttributeType.STRING });

function tableOf(scope: Construct, name: TableName, stage: Stage, keys: Keys): Table {
  const { partitionKey, timeToLive, indexes } = tableDefinition(name);
  const table = new Table(scope, pascal(name), {
    partitionKey: text(partitionKey),
    billingMode: BillingMode.PAY_PER_REQUEST,
    encryption: TableEncryption.CUSTOMER_MANAGED,
    encryptionKey: keys.records,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    timeToLiveAttribute: timeToLive,
    deletionProtection: stage.protectData,
    removalPolicy: stage.protectData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
  for (const index of indexes) {
    table.addGlobalSecondaryIndex({
      indexName: index.name,
      partitionKey: text(index.partitionKey),
      sortKey: text(index.sortKey),
      projectionType: ProjectionType.ALL,
    });
  }
  return table;
}
