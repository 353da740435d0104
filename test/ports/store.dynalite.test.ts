import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentClient, dynamoStore } from '../../lib/aws/store.ts';
import { createTable } from '../aws/tables.ts';
import { startDynalite } from './dynalite.ts';
import { storeProperty } from './store.property.ts';
import { type FreshStore, storeSuite, type Value } from './store.suite.ts';

let dynalite: Awaited<ReturnType<typeof startDynalite>>;
beforeAll(async () => {
  dynalite = await startDynalite();
});
afterAll(() => dynalite.stop());

const fresh: FreshStore = async (now) => {
  const table = `applications-${randomUUID()}`;
  await createTable(dynalite.client, 'applications', table);
  return dynamoStore({ table, name: 'applications', now, client: documentClient(dynalite.client) });
};

describe('the DynamoDB store', () => {
  storeSuite(fresh);

  it('does what a map does, for any sequence of operations', async () => {
    await storeProperty(fresh, 20);
  });

  describe('when the answer to a write is lost and the client tries again', () => {
    /** Lets the request through, then loses its answer, so many times. */
    const losing = (times: number) => {
      const { requestHandler } = dynalite.client.config;
      const { handle } = requestHandler;
      let left = times;
      requestHandler.handle = async (...request) => {
        const answer = await handle.apply(requestHandler, request);
        if (left === 0) return answer;
        left -= 1;
        throw Object.assign(new Error('the connection broke'), { name: 'TimeoutError' });
      };
      return () => {
        requestHandler.handle = handle;
        return left;
      };
    };
    const now = () => '2026-11-23T08:00:00.000Z';

    it('knows its own insert and its own replace again', async () => {
      const store = await fresh(now);
      const restore = losing(1);
      expect(await store.insert('a', { n: 1 })).toBe(true);
      expect(restore()).toBe(0);
      const again = losing(1);
      expect(await store.replace('a', { n: 2 }, 1)).toBe(true);
      expect(again()).toBe(0);
      expect(await store.read('a')).toEqual<{ value: Value; version: number }>({ value: { n: 2 }, version: 2 });
    });

    it('still loses to another', async () => {
      const store = await fresh(now);
      await store.insert('a', { n: 1 });
      const restore = losing(1);
      expect(await store.insert('a', { n: 2 })).toBe(false);
      restore();
      expect(await store.read('a')).toEqual({ value: { n: 1 }, version: 1 });
    });
  });
});
