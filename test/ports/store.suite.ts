import { beforeEach, describe, expect, it } from 'vitest';
import { BadCursor } from '../../lib/adapters.ts';
import { change } from '../../lib/change.ts';
import type { Instant } from '../../lib/domain/day.ts';
import type { ApplicationIndex, Page, PageRequest, Store } from '../../lib/ports.ts';

/** A value of the table `applications`, as far as its indexes see it. */
export type Value = { owner?: string; createdAt?: string; due?: string; [field: string]: unknown };
export type ValueStore = Store<Value, ApplicationIndex>;
/** Makes an empty store that reads this clock. */
export type FreshStore = (now: () => Instant) => Promise<ValueStore>;

const start = '2026-11-23T08:00:00.000Z';
const minuteLater = '2026-11-23T08:01:00.000Z';
const numbered = (count: number) => Array.from({ length: count }, (_, n) => n);

export async function allPages(list: (page: PageRequest) => Promise<Page<Value>>, limit: number) {
  const pages: Page<Value>[] = [];
  let after: string | undefined;
  do {
    const page = await list({ limit, ...(after && { after }) });
    pages.push(page);
    after = page.next;
  } while (after);
  return { pages, items: pages.flatMap(({ items }) => items) };
}

/** What every store must do, whatever keeps it. */
export function storeSuite(fresh: FreshStore) {
  let now = start;
  let store: ValueStore;
  beforeEach(async () => {
    now = start;
    store = await fresh(() => now);
  });

  describe('one value', () => {
    it('comes back as it was inserted, at version 1, whatever its script and shape', async () => {
      const value = {
        owner: 'compte-é',
        name: 'Nguyễn Ömer Ибрагимов الحسن ታደሰ 𝔘👩‍👩‍👧',
        empty: '',
        nested: { list: [1, -2.5, true, null, [], {}, 'l’été'], 'odd key.$[0]': { deep: 'x' } },
      };
      expect(await store.insert('BPI-2026-é/日本', value)).toBe(true);
      expect(await store.read('BPI-2026-é/日本')).toEqual({ value, version: 1 });
    });

    it('is not there before it is inserted', async () => {
      expect(await store.read('nobody')).toBeUndefined();
      expect(await store.replace('nobody', {}, 1)).toBe(false);
      expect(await store.remove('nobody', 1)).toBe(false);
      expect(await store.read('nobody')).toBeUndefined();
    });

    it('leaves out fields that are undefined', async () => {
      await store.insert('a', { kept: 1, dropped: undefined, nested: { dropped: undefined } });
      expect((await store.read('a'))?.value).toStrictEqual({ kept: 1, nested: {} });
    });

    it('keeps its id: a second insert changes nothing', async () => {
      await store.insert('a', { n: 1 });
      expect(await store.insert('a', { n: 2 })).toBe(false);
      expect(await store.read('a')).toEqual({ value: { n: 1 }, version: 1 });
    });

    it('is replaced at its version only, and its version grows by one', async () => {
      await store.insert('a', { n: 1, gone: true });
      expect(await store.replace('a', { n: 2 }, 1)).toBe(true);
      expect(await store.replace('a', { n: 3 }, 1)).toBe(false);
      expect(await store.replace('a', { n: 3 }, 3)).toBe(false);
      expect(await store.read('a')).toEqual({ value: { n: 2 }, version: 2 });
    });

    it('is removed at its version only, and its id is free again', async () => {
      await store.insert('a', { n: 1 });
      await store.replace('a', { n: 2 }, 1);
      expect(await store.remove('a', 1)).toBe(false);
      expect(await store.remove('a', 2)).toBe(true);
      expect(await store.read('a')).toBeUndefined();
      expect(await store.insert('a', { n: 3 })).toBe(true);
      expect(await store.read('a')).toEqual({ value: { n: 3 }, version: 1 });
    });
  });

  describe('rivals', () => {
    it('of 200 parallel replaces of one version exactly one wins', async () => {
      await store.insert('a', { winner: -1 });
      const wins = await Promise.all(numbered(200).map((n) => store.replace('a', { winner: n }, 1)));
      expect(wins.filter(Boolean)).toHaveLength(1);
      expect(await store.read('a')).toEqual({ value: { winner: wins.indexOf(true) }, version: 2 });
    });

    it('of 200 parallel inserts of one id exactly one wins', async () => {
      const wins = await Promise.all(numbered(200).map((n) => store.insert('a', { winner: n })));
      expect(wins.filter(Boolean)).toHaveLength(1);
      expect(await store.read('a')).toEqual({ value: { winner: wins.indexOf(true) }, version: 1 });
    });

    it('that read, change and try again lose no change', async () => {
      await store.insert('a', { count: 0 });
      await Promise.all(numbered(12).map(() => change(store, 'a', ({ count }) => ({ count: Number(count) + 1 }))));
      expect(await store.read('a')).toEqual({ value: { count: 12 }, version: 13 });
    });
  });

  describe('a value that expires', () => {
    it('is there until that second and not from it on', async () => {
      await store.insert('a', { n: 1 }, { expires: minuteLater });
      now = '2026-11-23T08:00:59.999Z';
      expect(await store.read('a')).toEqual({ value: { n: 1 }, version: 1 });
      now = minuteLater;
      expect(await store.read('a')).toBeUndefined();
    });

    it('can neither be replaced nor removed once it is gone, and leaves its id to another', async () => {
      await store.insert('a', { n: 1 }, { expires: minuteLater });
      await store.replace('a', { n: 2 }, 1, { expires: minuteLater });
      now = minuteLater;
      expect(await store.replace('a', { n: 3 }, 2)).toBe(false);
      expect(await store.remove('a', 2)).toBe(false);
      expect(await store.insert('a', { n: 4 })).toBe(true);
      expect(await store.insert('a', { n: 5 })).toBe(false);
      expect(await store.read('a')).toEqual({ value: { n: 4 }, version: 1 });
    });

    it('no longer expires when it is replaced without saying so', async () => {
      await store.insert('a', { n: 1 }, { expires: minuteLater });
      await store.replace('a', { n: 2 }, 1);
      now = '2027-11-23T08:00:00.000Z';
      expect(await store.read('a')).toEqual({ value: { n: 2 }, version: 2 });
    });

    it('is in no list, and leaves no gap in its page', async () => {
      for (const n of numbered(9)) {
        const value = { owner: 'o', createdAt: `2026-01-0${n + 1}`, n };
        await store.insert(`id-${n}`, value, n % 3 === 2 ? {} : { expires: minuteLater });
      }
      now = minuteLater;
      const { pages, items } = await allPages((page) => store.list('owner', 'o', page), 2);
      expect(items.map(({ value }) => value.n)).toEqual([2, 5, 8]);
      expect(pages[0]?.items).toHaveLength(2);
    });
  });

  describe('a list', () => {
    it('gives 250 values in ascending order, each once, page after full page', async () => {
      const ids = numbered(250).map((n) => `id-${(n * 97) % 250}`);
      for (const [n, id] of ids.entries()) {
        await store.insert(id, { owner: 'o', createdAt: `2026-${String(n).padStart(4, '0')}`, id });
      }
      await store.insert('other', { owner: 'someone else', createdAt: '2026-0001' });
      const { pages, items } = await allPages((page) => store.list('owner', 'o', page), 40);
      expect(items.map(({ value }) => value.id)).toEqual(ids);
      expect(pages.slice(0, 6).map((page) => page.items.length)).toEqual([40, 40, 40, 40, 40, 40]);
    });

    it('gives values of the same instant each once too', async () => {
      for (const n of numbered(7)) await store.insert(`id-${n}`, { owner: 'o', createdAt: '2026-01-01', n });
      const { items } = await allPages((page) => store.list('owner', 'o', page), 3);
      expect(items.map(({ value }) => value.n).sort()).toEqual(numbered(7));
    });

    it('is found by inner fields, and by several of them together', async () => {
      const filed = (prefecture: string, at: string, state: string) => ({ deposit: { prefecture, at }, state });
      await store.insert('a', filed('75', '2026-01-03', 'deposited'));
      await store.insert('b', filed('75', '2026-01-01', 'closed'));
      await store.insert('c', filed('2A', '2026-01-02', 'deposited'));
      await store.insert('draft', { state: 'draft' });
      const ids = async (index: 'prefecture' | 'prefectureState', partition: string) =>
        (await store.list(index, partition, { limit: 9 })).items.map(({ value }) => value.deposit);
      expect(await ids('prefecture', '75')).toEqual([
        { prefecture: '75', at: '2026-01-01' },
        { prefecture: '75', at: '2026-01-03' },
      ]);
      expect(await ids('prefectureState', '75 deposited')).toEqual([{ prefecture: '75', at: '2026-01-03' }]);
      expect(await ids('prefectureState', '75 draft')).toEqual([]);
    });

    it('follows its values: in with the field, moved with it, out without it', async () => {
      const due = async (upTo?: string) => {
        const page = await store.list('due', 'all', { limit: 10, ...(upTo && { upTo }) });
        return page.items.map(({ value, version }) => `${value.n}@${version}`);
      };
      await store.insert('a', { n: 'a' });
      await store.insert('b', { n: 'b', due: '2026-02-01' });
      expect(await due()).toEqual(['b@1']);
      await store.replace('a', { n: 'a', due: '2026-03-01' }, 1);
      expect(await due()).toEqual(['b@1', 'a@2']);
      await store.replace('b', { n: 'b', due: '2026-04-01' }, 1);
      expect(await due()).toEqual(['a@2', 'b@2']);
      await store.replace('a', { n: 'a' }, 2);
      expect(await due()).toEqual(['b@2']);
      await store.remove('b', 2);
      expect(await due()).toEqual([]);
    });

    it('stops at `upTo`, which is still in it', async () => {
      for (const n of numbered(6)) await store.insert(`id-${n}`, { due: `2026-01-0${n + 1}`, n });
      const { items } = await allPages((page) => store.list('due', 'all', { ...page, upTo: '2026-01-04' }), 3);
      expect(items.map(({ value }) => value.n)).toEqual([0, 1, 2, 3]);
    });

    it('refuses a place that no list has given', async () => {
      for (const after of ['x', 'null', 'WyJhIl0', '🙂', Buffer.from('["a",1]').toString('base64url')]) {
        await expect(store.list('owner', 'o', { limit: 1, after })).rejects.toThrow(BadCursor);
      }
    });

    it('shows nothing of another owner, even after a place in that owner’s list', async () => {
      for (const n of numbered(4)) {
        await store.insert(`mine-${n}`, { owner: 'me', createdAt: `2026-01-0${n + 1}`, n });
        await store.insert(`theirs-${n}`, { owner: 'them', createdAt: `2026-01-0${n + 1}`, n });
      }
      const { next } = await store.list('owner', 'them', { limit: 2 });
      const page = await store.list('owner', 'me', { limit: 10, ...(next && { after: next }) });
      expect(next).toBeDefined();
      expect(page.items.every(({ value }) => value.owner === 'me')).toBe(true);
      expect(page.items.map(({ value }) => value.n)).toEqual(expect.arrayContaining([2, 3]));
    });
  });
}
