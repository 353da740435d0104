import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../lib/local/database.ts';
import { sqliteStore } from '../../lib/local/store.ts';
import { scratchFolder } from './scratch.ts';
import { storeProperty } from './store.property.ts';
import { type FreshStore, storeSuite, type Value } from './store.suite.ts';

const fresh: FreshStore = async (now) => sqliteStore(() => openDatabase(':memory:'), 'applications', now);

describe('the SQLite store', () => {
  storeSuite(fresh);

  it('does what a map does, for any sequence of operations', async () => {
    await storeProperty(fresh, 100);
  });

  it('keeps its values in the file, and shows them to another connection', async () => {
    const path = join(scratchFolder(), 'state.sqlite');
    const open = () => {
      const database = openDatabase(path);
      onTestFinished(() => database.close());
      return sqliteStore<Value>(
        () => database,
        'claims',
        () => '2026-11-23T08:00:00.000Z',
      );
    };
    const [first, second] = [open(), open()];
    expect(await first.insert('a', { n: 1 })).toBe(true);
    expect(await second.insert('a', { n: 2 })).toBe(false);
    expect(await second.replace('a', { n: 2 }, 1)).toBe(true);
    expect(await first.read('a')).toEqual({ value: { n: 2 }, version: 2 });
  });
});
