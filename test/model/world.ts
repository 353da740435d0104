import type { Instant } from '../../lib/domain/day.ts';
import type { DispatchRequest, Ports } from '../../lib/ports.ts';

/** Two people, two e-photo codes, one prefecture. */
export const people = ['7503120521', '6901234567'] as const;
export const codes = ['3JY05AA1BB2CC3DD4EE5FF', '4JY05AA1BB2CC3DD4EE5FF'] as const;
export const start = '2026-11-23T09:00:00.000Z';

/** A message as the queue gives it to the mail function: it comes again until it is deleted. */
type Received = { request: DispatchRequest; remove(): Promise<void> };

/** Adapters of all ports, empty at first, on a clock that the test moves. */
export type Adapters = {
  ports: Ports;
  setNow(now: Instant): void;
  /** All that the queue holds, in any order. */
  receive(): Promise<Received[]>;
  /** Message-ID of each mail that the provider has taken from these ports. */
  mails(): Promise<string[]>;
  close?(): Promise<void>;
};

/** What a sequence of moves acts on, and what the test knows of it. */
export type World = Adapters & {
  /** The application that each person had last. */
  ids: (string | undefined)[];
  /** All applications that there ever were. */
  known: Set<string>;
  /** What does not change any more: content as it was deposited, complements as they were answered, the account of a child. */
  filed: Map<string, string>;
  /** Messages of which the provider has told. */
  told: Set<string>;
  now: Instant;
};

/** The world as it begins: two active codes and nothing else. */
export async function worldOn(adapters: Adapters): Promise<World> {
  const { ports } = adapters;
  const world: World = {
    ...adapters,
    ports: { ...ports, now: () => world.now },
    ids: [undefined, undefined],
    known: new Set(),
    filed: new Map(),
    told: new Set(),
    now: start,
  };
  adapters.setNow(start);
  for (const code of codes) {
    const hash = await ports.mac(code);
    const takenAt = '2026-11-20T08:00:00.000Z';
    const provider = { kind: 'booth' } as const;
    await ports.ephotos.insert(hash, { hash, last4: code.slice(-4), takenAt, activeSince: takenAt, provider });
  }
  return world;
}
