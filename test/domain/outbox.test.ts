import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Application, openDraft } from '../../lib/domain/application.ts';
import { addSeconds } from '../../lib/domain/day.ts';
import { dueOf } from '../../lib/domain/due.ts';
import {
  askDeposit,
  callOffDeposit,
  claimEvent,
  claimSeconds,
  handedOver,
  maxAttempts,
  owe,
  queued,
  sendingFailed,
  unqueued,
} from '../../lib/domain/outbox.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';

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

describe('outbox of an application', () => {
  it('asks housekeeping to look again within a minute of a deposit being asked for, and keeps the first instant', () => {
    const asked = askDeposit(draft, 'a@example.org', start);
    expect(dueOf(asked, defaultSettings)).toBe('2026-11-23T09:01:00.000Z');
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
    expect(unqueued(owing, start).map(({ id }) => id)).toEqual(['A-1']);
    const sent = queued(owing, ['A-1'], start);
    expect(unqueued(sent, addSeconds(start, 599))).toEqual([]);
    expect(unqueued(sent, addSeconds(start, 600)).map(({ id }) => id)).toEqual(['A-1']);
    expect(dueOf(sent, defaultSettings)).toBe(addSeconds(start, 600));
  });

  it('lets one consumer hold a message for two minutes', () => {
    const claimed = claimEvent(owing, 'A-1', start);
    if (!claimed.ok) throw new Error('the first claim holds');
    expect(claimEvent(claimed.application, 'A-1', addSeconds(start, claimSeconds - 1))).toEqual({
      ok: false,
      reason: 'claimed-by-another',
    });
    expect(claimEvent(claimed.application, 'A-1', addSeconds(start, claimSeconds)).ok).toBe(true);
  });

  it('owes nothing once handed over: no claim, no sweep', () => {
    const done = handedOver(owing, 'A-1', start);
    expect(dueOf(done, defaultSettings)).toBeUndefined();
    expect(unqueued(done, '2030-01-01T00:00:00.000Z')).toEqual([]);
    expect(claimEvent(done, 'A-1', start)).toEqual({ ok: false, reason: 'done' });
  });

  it('gives a message up after twelve failures, and says so', () => {
    let application: Application = owing;
    for (let n = 0; n < maxAttempts; n += 1) {
      const claimed = claimEvent(application, 'A-1', start);
      expect(claimed.ok).toBe(true);
      if (claimed.ok) application = sendingFailed(claimed.application, 'A-1', start);
    }
    expect(application.events[0]?.state).toBe('failed');
    expect(dueOf(application, defaultSettings)).toBeUndefined();
  });

  it('never loses a message: whatever happens, an open one is due', () => {
    const step = fc.constantFrom('queue', 'claim', 'fail', 'wait', 'again');
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let now = start;
        let application = owing;
        for (const it of steps) {
          if (it === 'wait') now = addSeconds(now, 130);
          if (it === 'queue') application = queued(application, ['A-1'], now);
          if (it === 'again')
            application = owe(application, { ...event, id: `A-${application.events.length + 1}` }, now);
          if (it === 'claim') {
            const claim = claimEvent(application, 'A-1', now);
            if (claim.ok) application = claim.application;
          }
          if (it === 'fail') application = sendingFailed(application, 'A-1', now);
        }
        const open = application.events.some(({ state }) => state === 'queued' || state === 'sending');
        expect(dueOf(application, defaultSettings) !== undefined).toBe(open);
      }),
    );
  });
});
