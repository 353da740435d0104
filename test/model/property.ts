import fc from 'fast-check';
import { expect } from 'vitest';
import { Refusal } from '../../lib/http/refusal.ts';
import { Fault } from './fault.ts';
import { examination, faults, following, type Kind, type Move, moves, steps, way } from './moves.ts';
import { perform } from './perform.ts';
import { expectSettled, expectSound } from './sound.ts';
import { type Adapters, type World, worldOn } from './world.ts';

type Fresh = () => Promise<Adapters>;
/** How often each kind of move was done, refused or interrupted, and the mails that left. */
type Seen = Record<string, number>;

const count = (seen: Seen, what: string, by = 1) => {
  seen[what] = (seen[what] ?? 0) + by;
};

async function run(sequence: readonly Move[], fresh: Fresh, seen: Seen): Promise<{ met: boolean }> {
  const world = await worldOn(await fresh());
  let met = false;
  try {
    for (const move of sequence) {
      met = await interrupted(move, world, seen);
      await expectSound(world);
    }
    count(seen, 'mails', await expectSettled(world));
    count(seen, 'sequences');
  } finally {
    await world.close?.();
  }
  return { met };
}

/** Does a move; whether a fault met it. */
async function interrupted(move: Move, world: World, seen: Seen): Promise<boolean> {
  try {
    const { met } = await perform(move, world);
    count(seen, `${move.kind}: ${met ? 'survived a fault' : 'done'}`);
    return met;
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof Fault)) throw error;
    count(seen, `${move.kind}: ${error instanceof Fault ? 'interrupted' : 'refused'}`);
    return error instanceof Fault;
  }
}

/** Nothing is lost or doubled by any sequence of moves; every kind of move is done when `numRuns` is large. */
export async function anySequence(fresh: Fresh, numRuns: number): Promise<Seen> {
  const seen: Seen = {};
  await fc.assert(
    fc.asyncProperty(moves, async (sequence) => {
      await run(sequence, fresh, seen);
    }),
    { numRuns },
  );
  return seen;
}

/** The sequences reach what they are about: every move is done, and some are interrupted. */
export function expectReached(seen: Seen): void {
  for (const kind of [...steps, ...examination, ...following])
    expect(seen[`${kind}: done`] ?? 0, kind).toBeGreaterThan(0);
  expect(Object.keys(seen).filter((what) => what.endsWith(': interrupted'))).not.toEqual([]);
  expect(seen.mails).toBeGreaterThan(0);
}

/**
 * The whole way to the mail of a deposit, with a fault at each write of one of its moves, left there to housekeeping or taken up again by its caller.
 * Gives how many writes the move has.
 */
export async function everyFault(
  kind: Kind,
  fresh: Fresh,
  { kinds = faults, seen = {} }: { kinds?: readonly Move['fault'][]; seen?: Seen } = {},
): Promise<number> {
  const whole = way([...steps, 'mails']);
  const place = whole.findIndex((move) => move.kind === kind);
  for (let faultAt = 1; ; faultAt += 1) {
    for (const fault of kinds) {
      const broken = [...whole.slice(0, place), { kind, who: 0, code: 0, faultAt, fault } as const];
      const { met } = await run(broken, fresh, seen);
      if (!met) return faultAt - 1;
      await run([...broken, ...whole.slice(place)], fresh, seen);
    }
  }
}
