import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { type TableName, tables } from '../tables.ts';
import { pascal } from './functions.ts';
import type { Keys } from './keys.ts';
import type { Stage } from './stage.ts';

export type Tables = Record<TableName, Table>;

/** The tables behind the stores, as `lib/tables.ts` tells them. */
export function tablesOf(parent: Construct, stage: Stage, keys: Keys): Tables {
  const scope = new Construct(parent, 'Tables');
  const made = Object.entries(tables).map(([name, { indexes }]) => {
    const table = new Table(scope, pascal(name), {
      partitionKey: { name: 'id', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: keys.records,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      timeToLiveAttribute: 'ttl',
      deletionProtection: stage.protectData,
      removalPolicy: stage.protectData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    for (const index of Object.keys(indexes)) {
      table.addGlobalSecondaryIndex({
        indexName: index,
        partitionKey: { name: `${index}Partition`, type: AttributeType.STRING },
        sortKey: { name: `${index}Sort`, type: AttributeType.STRING },
        projectionType: ProjectionType.ALL,
      });
    }
    return [name, table];
  });
  return Object.fromEntries(made);
}
