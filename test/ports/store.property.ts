import fc from 'fast-check';
import { expect } from 'vitest';
import type { Stored } from '../../lib/ports.ts';
import { allPages, type FreshStore, type Value, type ValueStore } from './store.suite.ts';

type Kept = Stored<Value> & { expires?: number };
type State = { model: Map<string, Kept>; store: ValueStore; clock: { ms: number } };

const id = fc.constantFrom('a', 'b', 'c');
const day = fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-03');
const value = fc.record(
  {
    owner: fc.constantFrom('o', 'p'),
    createdAt: day,
    due: day,
    n: fc.integer(),
    text: fc.string({ unit: 'grapheme' }),
  },
  { requiredKeys: ['n'] },
) as fc.Arbitrary<Value>;
const lifetime = fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined });
/** How far the version given is from the stored one: mostly right. */
const drift = fc.constantFrom(0, 0, 0, -1, 1);

const step = fc.oneof(
  fc.record({ do: fc.constant('insert' as const), id, value, lifetime }),
  fc.record({ do: fc.constant('replace' as const), id, value, drift, lifetime }),
  fc.record({ do: fc.constant('remove' as const), id, drift }),
  fc.record({ do: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: 40 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const expiry = ({ clock }: State, seconds: number | undefined) => {
  if (seconds === undefined) return { model: {}, options: {} };
  const expires = clock.ms + seconds * 1000;
  return { model: { expires }, options: { expires: new Date(expires).toISOString() } };
};

async function apply(it: Step, state: State) {
  const { model, store, clock } = state;
  if (it.do === 'wait') {
    clock.ms += it.seconds * 1000;
    for (const [key, kept] of model) if (kept.expires !== undefined && kept.expires <= clock.ms) model.delete(key);
    return;
  }
  const kept = model.get(it.id);
  if (it.do === 'insert') {
    const { model: until, options } = expiry(state, it.lifetime);
    expect(await store.insert(it.id, it.value, options)).toBe(kept === undefined);
    if (!kept) model.set(it.id, { value: it.value, version: 1, ...until });
    return;
  }
  const version = (kept?.version ?? 1) + it.drift;
  const allowed = kept !== undefined && it.drift === 0;
  if (it.do === 'remove') {
    expect(await store.remove(it.id, version)).toBe(allowed);
    if (allowed) model.delete(it.id);
    return;
  }
  const { model: until, options } = expiry(state, it.lifetime);
  expect(await store.replace(it.id, it.value, version, options)).toBe(allowed);
  if (allowed) model.set(it.id, { value: it.value, version: version + 1, ...until });
}

async function compare({ model, store }: State) {
  for (const key of ['a', 'b', 'c']) {
    const kept = model.get(key);
    expect(await store.read(key)).toEqual(kept && { value: kept.value, version: kept.version });
  }
  const lists = [
    { index: 'owner', partition: 'o', sort: 'createdAt', within: (it: Value) => it.owner === 'o' },
    { index: 'due', partition: 'all', sort: 'due', within: () => true },
  ] as const;
  for (const { index, partition, sort, within } of lists) {
    const expected = [...model.values()].filter(({ value }) => value[sort] !== undefined && within(value));
    const { items } = await allPages((page) => store.list(index, partition, page), 2);
    expect(items.map(({ value }) => value[sort])).toEqual(expected.map(({ value }) => value[sort]).sort());
    const bare = expected.map(({ value, version }) => ({ value, version }));
    expect(items).toEqual(expect.arrayContaining(bare));
    expect(items).toHaveLength(bare.length);
  }
}

/** Any sequence of operations does to a store what it does to a map. */
export function storeProperty(fresh: FreshStore, numRuns: number) {
  return fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      const clock = { ms: Date.parse('2026-11-23T08:00:00.000Z') };
      const store = await fresh(() => new Date(clock.ms).toISOString());
      const state = { model: new Map<string, Kept>(), store, clock };
      for (const one of steps) await apply(one, state);
      await compare(state);
    }),
    { numRuns },
  );
}
