import { describe, expect, it } from 'vitest';
import { consume } from '../../lambdas/mail/consume.ts';
import { placeInLine } from '../../lambdas/mail/turn.ts';
import type { Application } from '../../lib/domain/application.ts';
import { owe } from '../../lib/domain/outbox.ts';
import { queueMessages } from '../../lib/outbox.ts';
import type { DispatchRequest, Ports } from '../../lib/ports.ts';
import { draft, firstCodes } from '../domain/an-application.ts';
import { scratchLocal } from '../ports/scratch.ts';

const start = Date.parse('2026-11-23T09:00:00.000Z');
const to = 'amina@example.org';

/** Local adapters, in a time of their own that waiting lets pass. */
function world(mailRate: number) {
  const local = scratchLocal();
  const state = { ms: start };
  const now = () => new Date(state.ms).toISOString();
  const sent: { eventId: string; at: number }[] = [];
  const ports: Ports = {
    ...local.ports,
    now,
    deployment: { ...local.ports.deployment, mailRate },
    mailer: { send: async ({ eventId }) => void sent.push({ eventId, at: state.ms }) },
  };
  return { local, state, ports, sent };
}

/** Applications that owe a reminder and a message that somebody waits for, the reminders queued first. */
async function queueAll(count: number, ports: Ports) {
  const all: Application[] = [];
  for (let n = 0; n < count; n += 1) {
    const id = `BPI-2026-${String(n).padStart(6, '0')}-M`;
    const complement = { number: 1, requestedAt: ports.now(), dueOn: '2026-12-01', items: [] };
    const more = { id, email: to, state: 'complement-requested' as const, complements: [complement] };
    const application = draft({ status: 'refugee' }, firstCodes, more);
    const reminder = { id: `r-${n}`, message: 'complement-due', to, complement: 1 } as const;
    const announced = { id: `d-${n}`, message: 'permit-available', to, amountCents: 2500 } as const;
    all.push(owe(owe(application, reminder, ports.now()), announced, ports.now()));
    await ports.applications.insert(id, all[n] ?? application);
  }
  for (const application of all) await queueMessages(application, ports);
}

describe('the sending rate of the account', () => {
  it('1 000 messages at 50 a second: all sent, none twice, none too fast, reminders last', async () => {
    const { local, state, ports, sent } = world(50);
    await queueAll(500, ports);
    const wait = async (ms: number) => {
      state.ms += ms;
    };
    for (;;) {
      const Records = local.queue.receive(10).map(({ id, body }) => ({ messageId: id, receiptHandle: id, body }));
      if (Records.length === 0) break;
      const { batchItemFailures } = await consume({ Records } as never, ports, wait);
      const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
      for (const { messageId } of Records) {
        if (!failed.has(messageId)) local.queue.delete(messageId);
        // The queue lives in real time: what waits for its turn is given again at once.
        else await ports.queue.postpone({} as DispatchRequest, messageId, 0);
      }
      if (failed.size > 0) state.ms += 2_000;
    }
    expect(sent).toHaveLength(1_000);
    expect(new Set(sent.map(({ eventId }) => eventId)).size).toBe(1_000);
    const kinds = sent.map(({ eventId }) => eventId[0]);
    expect(kinds.lastIndexOf('d')).toBe(499);
    expect(kinds.indexOf('r')).toBe(500);
    const fastest = Math.max(
      ...sent.map(({ at }) => sent.filter((other) => other.at >= at && other.at < at + 1_000).length),
    );
    expect(fastest).toBeLessThanOrEqual(50);
    const seconds = ((sent.at(-1)?.at ?? 0) - start) / 1_000;
    console.log(`1 000 messages at 50/s: ${seconds.toFixed(1)} s, at most ${fastest} in any second`);
    expect(seconds).toBeLessThan(24);
  }, 60_000);

  it('is one line for all consumers: those that ask at once get places evenly apart', async () => {
    const { ports } = world(10);
    const turns = await Promise.all(Array.from({ length: 20 }, () => placeInLine({}, ports)));
    const places = turns.map((turn) => ('afterMs' in turn ? turn.afterMs : -1)).toSorted((a, b) => a - b);
    expect(places).toEqual(Array.from({ length: 20 }, (_, n) => n * 100));
  });

  it('lets reminders pass while no document waits, and not while one does', async () => {
    const { ports, state } = world(1);
    expect(await placeInLine({}, ports)).toEqual({ afterMs: 0 });
    expect(await placeInLine({ reminder: true }, ports)).toEqual({ afterMs: 1_000 });
    expect(await placeInLine({}, ports)).toEqual({ afterMs: 2_000 });
    expect(await placeInLine({ reminder: true }, ports)).toEqual({ againIn: 60 });
    state.ms += 2_000;
    expect(await placeInLine({ reminder: true }, ports)).toEqual({ afterMs: 1_000 });
  });

  it('costs nothing where the provider knows no limit', async () => {
    const { ports } = world(1);
    const { mailRate: _, ...deployment } = ports.deployment;
    expect(await placeInLine({}, { ...ports, deployment })).toEqual({ afterMs: 0 });
    expect(await ports.claims.read('mail-turn')).toBeUndefined();
  });
});
