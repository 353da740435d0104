import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoStores } from '../aws/stores.ts';
import { onLocal } from './on-local.ts';
import { type Adapters, start } from './world.ts';

/** Tables in DynamoDB, new ones each time; all else on this machine. */
export async function onDynamo(client: DynamoDBClient): Promise<Adapters> {
  let now = start;
  const local = await onLocal();
  return {
    ...local,
    ports: { ...local.ports, ...(await dynamoStores(client, () => now)) },
    setNow(instant) {
      now = instant;
    },
  };
}
