import { describe, expect, it, vi } from 'vitest';
import { consume } from '../../lambdas/mail/consume.ts';
import { hear, sesEvent } from '../../lambdas/mail/hear.ts';
import { MailNotTaken } from '../../lib/adapters.ts';
import type { Application } from '../../lib/domain/application.ts';
import { addSeconds } from '../../lib/domain/day.ts';
import { owe } from '../../lib/domain/outbox.ts';
import { log } from '../../lib/http/log.ts';
import { openDatabase } from '../../lib/local/database.ts';
import { type LocalQueue, sqliteQueue } from '../../lib/local/queue.ts';
import { queueMessages } from '../../lib/outbox.ts';
import type { Ports } from '../../lib/ports.ts';
import { draft, firstCodes } from '../domain/an-application.ts';
import { records } from '../pdf/records.ts';
import { scratchLocal } from '../ports/scratch.ts';

// Every fault is told; here they are made.
for (const level of ['info', 'warn', 'error'] as const) vi.spyOn(log, level).mockImplementation(() => {});

const start = '2026-11-23T09:00:00.000Z';
const record = records['adp-first'];
const { id, applicationId } = record;
const eventId = `adp-issued-${id}`;

/** An application that owes its document, over the local adapters, in a time of its own. */
async function world() {
  const local = scratchLocal();
  const state = { now: start };
  const database = openDatabase(':memory:');
  const queue: LocalQueue = sqliteQueue(
    () => database,
    () => Date.parse(state.now),
  );
  const ports: Ports = {
    ...local.ports,
    queue,
    now: () => state.now,
    deployment: { ...local.ports.deployment, mailRate: 50 },
  };
  const empty = draft({ status: 'refugee' }, firstCodes, {
    id: applicationId,
    email: 'a@example.org',
    state: 'deposited',
  });
  const application = owe(empty, { id: eventId, message: 'adp-issued', to: 'a@example.org', attestationId: id }, start);
  await ports.applications.insert(applicationId, application);
  await ports.attestations.insert(id, record);
  await ports.documents.putOnce(`attestations/${id}.pdf`, Buffer.from('%PDF-1.7'), 'application/pdf');
  await queueMessages(application, ports);
  return { local, state, ports, queue };
}
type World = Awaited<ReturnType<typeof world>>;

class Fault extends Error {}
const faults = ['crash before', 'crash after', 'time-out before', 'time-out after', 'throttle'] as const;
type Kind = (typeof faults)[number];

/** The ports of one process, of which the n-th call to anything outside goes wrong; after a crash it says and does nothing more. */
function faulty(ports: Ports, at: number, kind: Kind) {
  const seen = { calls: 0, hit: '' };
  let dead = false;
  const calling = async (name: string, run: () => Promise<unknown>) => {
    if (dead) throw new Fault('dead');
    seen.calls += 1;
    if (seen.calls !== at) return run();
    seen.hit = name;
    if (kind === 'throttle') throw name === 'mailer.send' ? new MailNotTaken('temporary') : new Fault('throttled');
    if (kind.endsWith('after')) await run();
    dead = kind.startsWith('crash');
    throw new Fault(kind);
  };
  const wrap = <T extends object>(name: string, target: T): T =>
    new Proxy(target, {
      get(object, key) {
        const value = Reflect.get(object, key);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => calling(`${name}.${String(key)}`, () => value.apply(object, args));
      },
    });
  const { applications, history, attestations, claims, documents, queue, mailer } = ports;
  const wrapped = Object.entries({ applications, history, attestations, claims, documents, queue, mailer }).map(
    ([name, target]) => [name, wrap(name, target)],
  );
  const mac: Ports['mac'] = (text) => calling('mac', () => ports.mac(text)) as Promise<string>;
  return { ports: { ...ports, ...Object.fromEntries(wrapped), mac } as Ports, seen, dead: () => dead };
}

/** What the queue does with its messages, each given twice and in the wrong order: deletes those that a consumer says are done. */
async function deliver({ queue }: World, ports: Ports, lives = () => true) {
  const given = queue.receive(10, 45);
  const Records = [...given, ...given].reverse().map(({ id, body }) => ({ messageId: id, receiptHandle: id, body }));
  if (Records.length === 0) return;
  const { batchItemFailures } = await consume({ Records } as never, ports, async () => {});
  const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
  for (const { id } of given) if (lives() && !failed.has(id)) queue.delete(id);
}

/** The provider's words, all of them again each time, the last first. */
async function tell({ local, ports }: World) {
  for (const event of local.outbox.feedback(0).events.toReversed()) await hear(sesEvent.parse(event), ports);
}

const read = async ({ ports }: World): Promise<Application> =>
  (await ports.applications.read(applicationId))?.value ?? expect.fail('gone');

/** Time passes, housekeeping sweeps, and everything else works, until nothing is owed. */
async function settle(it: World) {
  for (let n = 0; n < 60; n += 1) {
    await tell(it);
    await deliver(it, it.ports);
    const application = await read(it);
    if (application.due === undefined) return application;
    it.state.now = addSeconds(it.state.now, 120);
    if (application.due <= it.state.now) await queueMessages(application, it.ports);
  }
  return read(it);
}

/** How many calls to something outside a hand-over without any fault makes. */
async function callsOfAHandOver() {
  const it = await world();
  const { ports, seen } = faulty(it.ports, 0, 'throttle');
  await deliver(it, ports);
  return seen.calls;
}

describe('a fault at every await of the dispatch (MAI-11)', () => {
  it('ends in exactly one hand-over, with one line of history: crash, time-out, throttle, duplicates, any order', async () => {
    const calls = await callsOfAHandOver();
    expect(calls).toBeGreaterThan(10);
    const figures = { awaits: calls, faults: 0, handedOver: 0, settledByTheProvider: 0, longestSeconds: 0 };
    const places = new Set<string>();
    for (const kind of faults) {
      for (let at = 1; at <= calls; at += 1) {
        const it = await world();
        const hurt = faulty(it.ports, at, kind);
        await deliver(it, hurt.ports, () => !hurt.dead()).catch((error) => {
          if (!(error instanceof Fault)) throw error;
        });
        const name = `${kind} at ${at}: ${hurt.seen.hit}`;
        expect(hurt.seen.hit, name).not.toBe('');
        places.add(hurt.seen.hit);
        const left = (await read(it)).events[0]?.state;
        const application = await settle(it);
        expect(application.events, name).toMatchObject([{ state: 'handed-over' }]);
        expect(it.local.outbox.list(), name).toMatchObject([{ eventId, sends: 1 }]);
        expect(application.due, name).toBeUndefined();
        expect(await handedOverLines(application, it), name).toBe(1);
        figures.faults += 1;
        figures.handedOver += 1;
        if (left === 'sending' && it.local.outbox.feedback(0).next === 1 && it.state.now === start)
          figures.settledByTheProvider += 1;
        const seconds = (Date.parse(it.state.now) - Date.parse(start)) / 1_000;
        figures.longestSeconds = Math.max(figures.longestSeconds, seconds);
        it.local.close();
      }
    }
    for (const place of ['applications.replace', 'claims.read', 'documents.read', 'mailer.send', 'mac'])
      expect(places).toContain(place);
    expect(figures.settledByTheProvider).toBeGreaterThan(0);
    console.log(JSON.stringify(figures));
  }, 120_000);
});

async function handedOverLines({ journal }: Application, { ports }: World) {
  const { items } = await ports.history.list('application', applicationId, { limit: 100 });
  const lines = new Map([...items.map(({ value }) => value), ...journal].map((line) => [line.id, line]));
  return [...lines.values()].filter(({ what }) => what === 'message-handed-over').length;
}
