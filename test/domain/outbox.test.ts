import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Application, openDraft } from '../../lib/domain/application.ts';
import { addSeconds } from '../../lib/domain/day.ts';
import { dueOf } from '../../lib/domain/due.ts';
import {
  askDeposit,
  callOffDeposit,
  claimEvent,
  givenUp,
  handedOver,
  maxAttempts,
  owe,
  queued,
  retrySeconds,
  sendingFailed,
  unqueued,
} from '../../lib/domain/outbox.ts';
import type { OutboxEvent } from '../../lib/domain/outbox-event.ts';
import { defaultSettings as settings } from '../../lib/domain/settings.ts';

const start = '2026-11-23T09:00:00.000Z';
const draft = openDraft({
  id: 'BPI-2026-000000-0',
  owner: 'someone',
  requestType: 'first',
  identifiers: {},
  uniqueKey: 'k',
  now: start,
});
const event = { id: 'A-1', message: 'adp-issued', to: 'a@example.org', attestationId: 'A' } as const;
const owing = owe({ ...draft, state: 'deposited' }, event, start);

function claimed(application: Application) {
  const claim = claimEvent(application, 'A-1', start, settings);
  if (!claim.ok) throw new Error('the first claim holds');
  return claim;
}

describe('outbox of an application', () => {
  it('asks housekeeping to look again within a minute of a deposit being asked for, and keeps the first instant', () => {
    const asked = askDeposit(draft, 'a@example.org', start);
    expect(dueOf(asked, settings)).toBe('2026-11-23T09:01:00.000Z');
    expect(askDeposit(asked, 'b@example.org', addSeconds(start, 30)).depositRequest).toEqual({
      at: start,
      email: 'a@example.org',
    });
    expect(callOffDeposit(asked)).toEqual({ ...draft, email: 'a@example.org' });
  });

  it('asks nothing of a deposited application', () => {
    expect(askDeposit(owing, 'b@example.org', start)).toBe(owing);
    expect(callOffDeposit(owing)).toBe(owing);
  });

  it('owes a new message at once, and again when it may be lost on the queue', () => {
    expect(unqueued(owing, start, settings).map(({ id }) => id)).toEqual(['A-1']);
    const sent = queued(owing, ['A-1'], start);
    expect(unqueued(sent, addSeconds(start, 599), settings)).toEqual([]);
    expect(unqueued(sent, addSeconds(start, 600), settings).map(({ id }) => id)).toEqual(['A-1']);
    expect(dueOf(sent, settings)).toBe(addSeconds(start, 600));
  });

  it('puts no copy of a reminder on the queue while it may only be giving way to documents', () => {
    const reminder = {
      id: 'R-1',
      message: 'attestation-ending',
      to: 'a@example.org',
      attestationId: 'A',
      days: 7,
    } as const;
    const sent = queued(owe(draft, reminder, start), ['R-1'], start);
    const hours = 6 * 3_600;
    expect(unqueued(sent, addSeconds(start, hours - 1), settings)).toEqual([]);
    expect(unqueued(sent, addSeconds(start, hours), settings).map(({ id }) => id)).toEqual(['R-1']);
  });

  it('lets nobody else send a message that may have left, until the doubt about it ends', () => {
    const { application } = claimed(queued(owing, ['A-1'], start));
    const { doubtSeconds } = settings.mail;
    const before = addSeconds(start, doubtSeconds - 1);
    expect(claimEvent(application, 'A-1', before, settings)).toEqual({ ok: false, reason: 'in-doubt' });
    expect(unqueued(application, before, settings)).toEqual([]);
    expect(dueOf(application, settings)).toBe(addSeconds(start, doubtSeconds));
    const end = addSeconds(start, doubtSeconds);
    expect(unqueued(application, end, settings)).toHaveLength(1);
    expect(claimEvent(application, 'A-1', end, settings)).toMatchObject({ ok: true, event: { attempts: 2 } });
  });

  it('looks again at a message that was queued once more, not at once', () => {
    const end = addSeconds(start, settings.mail.doubtSeconds);
    const again = queued(claimed(queued(owing, ['A-1'], start)).application, ['A-1'], end);
    expect(dueOf(again, settings)).toBe(addSeconds(end, 600));
  });

  it('owes nothing once handed over: no claim, no sweep', () => {
    const done = handedOver(owing, 'A-1', start);
    expect(dueOf(done, settings)).toBeUndefined();
    expect(unqueued(done, '2030-01-01T00:00:00.000Z', settings)).toEqual([]);
    expect(claimEvent(done, 'A-1', start, settings)).toEqual({ ok: false, reason: 'done' });
    expect(handedOver(done, 'A-1', addSeconds(start, 9))).toBe(done);
  });

  it('waits twice as long after each failure, an hour at most, and less by chance', () => {
    expect([1, 2, 3, 10, 11, 12].map((n) => retrySeconds(n, 0))).toEqual([5, 10, 20, 2560, 3600, 3600]);
    expect(retrySeconds(3, 0.999)).toBe(11);
    const { application, event: claim } = claimed(owing);
    const failed = sendingFailed(application, claim, start, 0);
    expect(claimEvent(failed, 'A-1', addSeconds(start, 4), settings)).toEqual({
      ok: false,
      reason: 'too-early',
      until: addSeconds(start, 5),
    });
    expect(claimEvent(failed, 'A-1', addSeconds(start, 5), settings).ok).toBe(true);
  });

  it('gives a message up after forty-eight failures in more than a day, and says so', () => {
    let application: Application = owing;
    let now = start;
    for (let n = 0; n < maxAttempts; n += 1) {
      const claim = claimEvent(application, 'A-1', now, settings);
      if (!claim.ok) throw new Error(`try ${n + 1}: ${claim.reason}`);
      application = sendingFailed(claim.application, claim.event, now, 0);
      now = addSeconds(now, 3_600);
    }
    expect(application.events[0]).toMatchObject({ state: 'failed', failure: 'given-up' });
    expect(application.journal.at(-1)).toMatchObject({ what: 'message-failed', facts: { reason: 'given-up' } });
    expect(dueOf(application, settings)).toBeUndefined();
    const waits = Array.from({ length: maxAttempts - 1 }, (_, n) => retrySeconds(n + 1, 0));
    expect(waits.reduce((sum, wait) => sum + wait, 0) / 3_600).toBeGreaterThan(36);
  });

  it('gives up a message that stayed in doubt forty-eight times', () => {
    const [event] = owing.events;
    const doubtful = { ...owing, events: [{ ...event, state: 'sending', claimedAt: start, attempts: maxAttempts }] };
    const verdict = claimEvent(doubtful as Application, 'A-1', addSeconds(start, 86_400), settings);
    expect(verdict).toMatchObject({ reason: 'given-up', application: { events: [{ state: 'failed' }] } });
  });

  it('lets a consumer that comes late change nothing of another one’s claim', () => {
    const first = claimed(owing);
    const later = addSeconds(start, settings.mail.doubtSeconds);
    const second = claimEvent(first.application, 'A-1', later, settings);
    if (!second.ok) throw new Error(second.reason);
    expect(sendingFailed(second.application, first.event, later, 0)).toBe(second.application);
    expect(givenUp(second.application, first.event, 'content-refused', later)).toBe(second.application);
  });

  it('never loses a message: whatever happens, an open one is due', () => {
    const step = fc.constantFrom('queue', 'claim', 'fail', 'wait', 'again');
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let now = start;
        let application = owing;
        let held: OutboxEvent | undefined;
        for (const it of steps) {
          if (it === 'wait') now = addSeconds(now, 130);
          if (it === 'queue') application = queued(application, ['A-1'], now);
          if (it === 'again')
            application = owe(application, { ...event, id: `A-${application.events.length + 1}` }, now);
          if (it === 'claim') {
            const claim = claimEvent(application, 'A-1', now, settings);
            if ('application' in claim) application = claim.application;
            if (claim.ok) held = claim.event;
          }
          if (it === 'fail' && held) application = sendingFailed(application, held, now, 0.5);
        }
        const open = application.events.some(({ state }) => state === 'queued' || state === 'sending');
        expect(dueOf(application, settings) !== undefined).toBe(open);
      }),
    );
  });
});
