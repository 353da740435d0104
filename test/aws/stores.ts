import { randomUUID } from 'node:crypto';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { documentClient, dynamoStore } from '../../lib/aws/store.ts';
import type { Ports } from '../../lib/ports.ts';
import { type TableName, tables } from '../../lib/tables.ts';
import { createTable } from './tables.ts';

/** All stores in DynamoDB, in new tables of their own. */
export async function dynamoStores(dynamo: DynamoDBClient, now: () => string): Promise<Pick<Ports, TableName>> {
  const client = documentClient(dynamo);
  const run = randomUUID().slice(0, 8);
  const made = Object.keys(tables).map(async (key) => {
    const name = key as TableName;
    const table = `${name}-${run}`;
    await createTable(dynamo, name, table);
    return [name, dynamoStore({ table, name, now, client })];
  });
  return Object.fromEntries(await Promise.all(made));
}
