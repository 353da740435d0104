import { randomUUID } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { documentClient, dynamoStore } from '../../lib/aws/store.ts';
import { change } from '../../lib/change.ts';
import type { Application } from '../../lib/domain/application.ts';
import { openDatabase } from '../../lib/local/database.ts';
import { sqliteStore } from '../../lib/local/store.ts';
import type { ApplicationIndex, Store } from '../../lib/ports.ts';
import { NewerRecord, newestVersion } from '../../lib/record-versions.ts';
import { createTable } from '../aws/tables.ts';
import version1 from '../records/version-1.json' with { type: 'json' };
import { startDynalite } from './dynalite.ts';

type Kept = { store: Store<Application, ApplicationIndex>; keep(record: { id: string; owner: string }): Promise<void> };

const now = () => '2026-11-24T08:00:00.000Z';
const newest = newestVersion('applications');

async function inSqlite(): Promise<Kept> {
  const database = openDatabase(':memory:');
  const store = sqliteStore<Application, ApplicationIndex>(() => database, 'applications', now);
  await store.read('none');
  const insert = database.prepare('INSERT INTO applications (id, version, json) VALUES (?, 1, ?)');
  return { store, keep: async (record) => void insert.run(record.id, JSON.stringify(record)) };
}

let dynalite: Awaited<ReturnType<typeof startDynalite>>;
beforeAll(async () => {
  dynalite = await startDynalite();
});
afterAll(() => dynalite.stop());

async function inDynamo(): Promise<Kept> {
  const table = `applications-${randomUUID()}`;
  await createTable(dynalite.client, 'applications', table);
  const client = documentClient(dynalite.client);
  return {
    store: dynamoStore({ table, name: 'applications', now, client }),
    async keep(value) {
      const index = { ownerPartition: value.owner, ownerSort: '2026' };
      await client.send(
        new PutCommand({ TableName: table, Item: { id: value.id, version: 1, value, write: 'w', ...index } }),
      );
    },
  };
}

const [deposited, drafted] = version1.applications.map(({ record }) => record);
if (!deposited || !drafted) throw new Error('no records of version 1');

describe.each([
  ['SQLite', inSqlite],
  ['DynamoDB', inDynamo],
])('applications of other releases in %s', (_, fresh) => {
  it('DOS-11: one of version 1 is read as it would be kept now, with the history that it tells itself', async () => {
    const { store, keep } = await fresh();
    await keep(deposited);
    const read = (await store.read(deposited.id))?.value;
    expect(read).toMatchObject({
      deposit: { day: '2026-11-23', prefecture: '75' },
      email: 'account-of-deposit@example.org',
      attestations: [{ rank: 1, issuedAt: deposited.deposit?.at }],
      complements: [],
      recorded: 7,
    });
    expect(read).not.toHaveProperty('schema');
    expect(read).not.toHaveProperty('recordVersion');
    expect(read?.journal.map(({ what }) => what)).toEqual([
      'application-created',
      ...Array(4).fill('step-saved'),
      'deposited',
      'attestation-issued',
    ]);
    expect((await store.list('owner', 'account-of-deposit', { limit: 5 })).items[0]?.value).toEqual(read);
  });

  it('one of version 1 is written in the newest version by the first change, and found by `older` until then', async () => {
    const { store, keep } = await fresh();
    await keep(drafted);
    await keep(deposited);
    expect((await store.older({ limit: 10 })).ids.sort()).toEqual([drafted.id, deposited.id].sort());
    await change(store, drafted.id, (it) => ({ ...it }));
    expect((await store.older({ limit: 10 })).ids).toEqual([deposited.id]);
    expect((await store.read(drafted.id))?.version).toBe(2);
  });

  it('one of a later release is neither read nor changed, and ends no list that can do without it', async () => {
    const { store, keep } = await fresh();
    const later = { id: 'BPI-LATER', owner: 'o', createdAt: '2026', recordVersion: newest + 1 };
    await keep(later);
    await expect(store.read(later.id)).rejects.toThrow(NewerRecord);
    const transition = vi.fn();
    await expect(change(store, later.id, transition)).rejects.toThrow(NewerRecord);
    expect(transition).not.toHaveBeenCalled();
    expect(await store.insert(later.id, {} as Application)).toBe(false);
    await expect(store.list('owner', 'o', { limit: 5 })).rejects.toThrow(NewerRecord);
    const newer: string[] = [];
    const { items } = await store.list('owner', 'o', { limit: 5, onNewer: (id) => newer.push(id) });
    expect([items, newer]).toEqual([[], [later.id]]);
    expect(await store.older({ limit: 5 })).toEqual({ ids: [] });
  });

  it('many are found page by page', async () => {
    const { store, keep } = await fresh();
    for (const n of [1, 2, 3, 4, 5]) await keep({ ...drafted, id: `BPI-${n}` });
    const ids: string[] = [];
    let after: string | undefined;
    do {
      const page = await store.older({ limit: 2, ...(after && { after }) });
      ids.push(...page.ids);
      after = page.next;
    } while (after);
    expect(ids.sort()).toEqual(['BPI-1', 'BPI-2', 'BPI-3', 'BPI-4', 'BPI-5']);
  });
});
