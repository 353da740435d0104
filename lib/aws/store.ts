import { randomUUID } from 'node:crypto';
import { ConditionalCheckFailedException, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  ScanCommand,
} from '@aws-sdk/lib-dynamodb';
import { cursor, expirySecond, readable } from '../adapters.ts';
import type { Instant } from '../domain/day.ts';
import type { Store, Stored } from '../ports.ts';
import { newestVersion, readRecord, writtenRecord } from '../record-versions.ts';
import { type IndexSpec, type TableName, tables } from '../tables.ts';
import { clientOptions } from './client.ts';

type Item = { id: string; version: number; value: object; write: string; ttl?: number };

type Condition = {
  ConditionExpression: string;
  ExpressionAttributeNames: Record<string, string>;
  ExpressionAttributeValues: Record<string, number>;
};

let shared: DynamoDBDocumentClient | undefined;
const sharedClient = () => (shared ??= documentClient());
export const documentClient = (client = new DynamoDBClient(clientOptions)) =>
  DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });

/** A store in a DynamoDB table: consistent reads, and each change one conditional write. */
export function dynamoStore<T, I extends string = never>(it: {
  table: string;
  name: TableName;
  now: () => Instant;
  client?: DynamoDBDocumentClient;
}): Store<T, I> {
  const client = it.client ?? sharedClient();
  const indexes: Record<string, IndexSpec> = tables[it.name].indexes;
  const TableName = it.table;
  const second = () => Math.floor(Date.parse(it.now()) / 1000);
  // DynamoDB removes an expired item hours later: until then, reader and writer see to it.
  const isAlive = (item: Item) => item.ttl === undefined || item.ttl > second();
  const stored = ({ value, version }: Item): Stored<T> => ({ value: readRecord<T>(it.name, value), version });

  async function readItem(id: string): Promise<Item | undefined> {
    const { Item } = await client.send(new GetCommand({ TableName, Key: { id }, ConsistentRead: true }));
    return Item as Item | undefined;
  }

  async function put(id: string, value: T, version: number, condition: Condition, expires: Instant | undefined) {
    const write = randomUUID();
    const ttl = expires === undefined ? {} : { ttl: expirySecond(expires) };
    const Item = { id, version, value: writtenRecord(it.name, value), write, ...ttl, ...indexKeys(indexes, value) };
    try {
      await client.send(new PutCommand({ TableName, Item, ...condition }));
      return true;
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      // The answer to a first attempt may have been lost: then the second meets what the first has written.
      return (error.$metadata.attempts ?? 1) > 1 && (await readItem(id))?.write === write;
    }
  }

  return {
    async read(id) {
      const item = await readItem(id);
      return item && isAlive(item) ? stored(item) : undefined;
    },
    async insert(id, value, options) {
      const condition = {
        ConditionExpression: 'attribute_not_exists(id) OR #ttl <= :now',
        ExpressionAttributeNames: { '#ttl': 'ttl' },
        ExpressionAttributeValues: { ':now': second() },
      };
      return put(id, value, 1, condition, options?.expires);
    },
    async replace(id, value, version, options) {
      return put(id, value, version + 1, isVersion(version, second()), options?.expires);
    },
    async remove(id, version) {
      try {
        await client.send(new DeleteCommand({ TableName, Key: { id }, ...isVersion(version, second()) }));
        return true;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return false;
        throw error;
      }
    },
    async list(index, partition, { limit, after, upTo, onNewer }) {
      if (!indexes[index]) throw new Error(`The table ${it.name} has no index ${index}.`);
      const [partitionKey, sortKey] = [`${index}Partition`, `${index}Sort`] as const;
      const startOf = ({ sort, id }: { sort: string; id: string }) => ({
        [partitionKey]: partition,
        [sortKey]: sort,
        id,
      });
      let start = after ? startOf(cursor.read(after)) : undefined;
      const items: Item[] = [];
      do {
        const page = await client.send(
          new QueryCommand({
            TableName,
            IndexName: index,
            KeyConditionExpression: `${partitionKey} = :p${upTo === undefined ? '' : ` AND ${sortKey} <= :upTo`}`,
            ExpressionAttributeValues: { ':p': partition, ...(upTo !== undefined && { ':upTo': upTo }) },
            Limit: limit - items.length,
            ...(start && { ExclusiveStartKey: start }),
          }),
        );
        items.push(...((page.Items ?? []) as Item[]).filter(isAlive));
        start = page.LastEvaluatedKey as typeof start;
      } while (start && items.length < limit);
      const next = start && cursor.write({ sort: String(start[sortKey]), id: String(start.id) });
      return { items: readable(items, stored, onNewer), ...(next && { next }) };
    },
    async older({ limit, after }) {
      const { Items = [], LastEvaluatedKey: last } = await client.send(
        new ScanCommand({
          TableName,
          ConsistentRead: true,
          ProjectionExpression: 'id',
          FilterExpression: 'attribute_not_exists(#value.recordVersion) OR #value.recordVersion < :newest',
          ExpressionAttributeNames: { '#value': 'value' },
          ExpressionAttributeValues: { ':newest': newestVersion(it.name) },
          Limit: limit,
          ...(after && { ExclusiveStartKey: { id: after } }),
        }),
      );
      return { ids: Items.map(({ id }) => String(id)), ...(last && { next: String(last.id) }) };
    },
  };
}

const isVersion = (version: number, now: number): Condition => ({
  ConditionExpression: 'version = :version AND (attribute_not_exists(#ttl) OR #ttl > :now)',
  ExpressionAttributeNames: { '#ttl': 'ttl' },
  ExpressionAttributeValues: { ':version': version, ':now': now },
});

/** The attributes by which indexes find a value; DynamoDB leaves an item out of an index whose keys it lacks. */
function indexKeys(indexes: Record<string, IndexSpec>, value: unknown): Record<string, string> {
  const keys = Object.entries(indexes).flatMap(([index, spec]) => {
    const partition = spec.partition.map((path) => fieldOf(value, path));
    const sort = fieldOf(value, spec.sort);
    if (!sort || partition.some((it) => !it)) return [];
    return [[`${index}Partition`, partition.join(' ') || 'all'] as const, [`${index}Sort`, sort] as const];
  });
  return Object.fromEntries(keys);
}

/** The text in a field of a value; a dot leads into an inner one. */
function fieldOf(value: unknown, path: string): string | undefined {
  const found = path.split('.').reduce((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], value);
  return typeof found === 'string' ? found : undefined;
}
