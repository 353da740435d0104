import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { describe, it } from 'vitest';
import { documentClient, dynamoStore } from '../../lib/aws/store.ts';
import { storeProperty } from '../ports/store.property.ts';
import { type FreshStore, storeSuite } from '../ports/store.suite.ts';
import { createTable } from './tables.ts';

const client = new DynamoDBClient();

const fresh: FreshStore = async (now) => {
  const table = `applications-${randomUUID()}`;
  await createTable(client, 'applications', table);
  return dynamoStore({ table, name: 'applications', now, client: documentClient(client) });
};

describe('the DynamoDB store at the endpoint', () => {
  storeSuite(fresh);

  it('does what a map does, for any sequence of operations', async () => {
    await storeProperty(fresh, 5);
  });
});
