import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Application, applicationStates } from '../../lib/domain/application.ts';
import { attestations, attestationVariants } from '../../lib/domain/attestations/index.ts';
import { addDays, addSeconds, type Day, dayOf, startOf } from '../../lib/domain/day.ts';
import { dueOf } from '../../lib/domain/due.ts';
import { bySystem } from '../../lib/domain/history.ts';
import { defaultSettings, settingsSchema } from '../../lib/domain/settings.ts';
import { issueNext, keepUp } from '../../lib/domain/succession.ts';
import { anyDay } from './any.ts';
import { filedByFamily, filedByRefugee, ids } from './filed.ts';

const settings = defaultSettings;
const by = { by: 'agent', actor: 'agent-75' } as const;
const on = (application: Application, day: Day, newId = ids(), with_ = settings) =>
  keepUp(application, { now: startOf(day), settings: with_, newId });
const periods = ({ attestations: all }: Application) =>
  all.map(({ id, variant, rank, follows, validFrom, validUntil }) => [
    id,
    variant,
    rank,
    follows,
    validFrom,
    validUntil,
  ]);
const adps = ({ attestations: all }: Application) =>
  all
    .filter(({ variant }) => attestations[variant].kind === 'adp')
    .map(({ validFrom = '', validUntil = '' }) => ({ validFrom, validUntil }));
const messages = ({ events }: Application) => events.map(({ message }) => message);

describe('DOC-07: the successor of an ADP (FAQ 7)', () => {
  const filed = filedByRefugee('2026-01-15');

  it('is issued fifteen days before the end, for the day after it, with its message and its line of history', () => {
    expect(adps(on(filed, '2026-06-28'))).toHaveLength(1);
    const next = on(filed, '2026-06-29');
    expect(periods(next)).toEqual([
      ['A', 'adp-first', 1, undefined, '2026-01-15', '2026-07-14'],
      ['N1', 'adp-first', 2, 'A', '2026-07-15', '2027-01-14'],
    ]);
    expect(messages(next)).toEqual(['adp-issued', 'successor-adp-issued']);
    expect(next.journal.at(-1)).toMatchObject({
      what: 'attestation-issued',
      by: 'system',
      facts: { id: 'N1', rank: 2 },
    });
    expect(on(next, '2026-06-30')).toBe(next);
  });

  it('starts on the day itself when housekeeping was down until after the end (DOC-11)', () => {
    expect(adps(on(filed, '2026-12-01')).at(-1)).toEqual({ validFrom: '2026-12-01', validUntil: '2027-05-31' });
  });

  it('is not issued once a decision is taken, nor of a document that was revoked', () => {
    const issuing = applicationStates.filter((state) => adps(on({ ...filed, state }, '2026-07-10')).length > 1);
    expect(issuing).toEqual(['deposited', 'under-examination', 'complement-requested']);
    const revocation = { at: '2026-03-01T09:00:00.000Z', reason: 'fraud' } as const;
    const revoked = { ...filed, attestations: filed.attestations.map((it) => ({ ...it, revocation })) };
    expect(on(revoked, '2026-07-10')).toBe(revoked);
    expect(issueNext(revoked, { by, now: startOf('2026-07-10'), settings, newId: ids() })).toMatchObject({
      ok: false,
      code: 'attestation-revoked',
      rule: 'DOC-16',
    });
  });

  it('is not issued a second time when it was revoked itself', () => {
    const next = on(filed, '2026-06-29');
    const revocation = { at: '2026-07-01T09:00:00.000Z', reason: 'fraud' } as const;
    const revoked = {
      ...next,
      attestations: next.attestations.map((it) => (it.rank === 2 ? { ...it, revocation } : it)),
    };
    expect(adps(on(revoked, '2026-07-20'))).toHaveLength(2);
  });

  it('follows one that has begun, whatever the lead time', () => {
    const early = settingsSchema.parse({ adp: { successorLeadDays: 400 } });
    expect(adps(on(filed, '2026-01-16', ids(), early))).toHaveLength(2);
  });
});

describe('DOC-08, DOC-09: the ADP of a family member (FAQ 28)', () => {
  const filed = filedByFamily('2026-01-15', '2026-04-10');

  it('is issued on the day after the document held has ended, never before', () => {
    expect(on(filed, '2026-04-10')).toBe(filed);
    const next = on(filed, '2026-04-11');
    expect(periods(next).at(-1)).toEqual(['N1', 'family-adp-first', 2, 'C', '2026-04-11', '2026-07-10']);
    expect(messages(next)).toEqual(['deposit-confirmed', 'family-adp-issued']);
  });

  it('starts on that day when it is issued some weeks late, with its successor if that is due too', () => {
    const late = on(filed, '2026-06-28');
    expect(adps(late)).toEqual([
      { validFrom: '2026-04-11', validUntil: '2026-07-10' },
      { validFrom: '2026-07-11', validUntil: '2026-10-10' },
    ]);
    expect(messages(late)).toEqual(['deposit-confirmed', 'family-adp-issued', 'successor-adp-issued']);
  });

  it('starts today when it would be over by now (DOC-11)', () => {
    expect(adps(on(filed, '2026-07-11'))).toEqual([{ validFrom: '2026-07-11', validUntil: '2026-10-10' }]);
  });

  it('is none without a document held', () => {
    const none = filedByFamily('2026-01-15', undefined);
    expect(on(none, '2028-01-01')).toBe(none);
    expect(dueOf({ ...none, events: [] }, settings)).toBeUndefined();
    const asked = issueNext(none, { by, now: startOf('2026-05-01'), settings, newId: ids() });
    expect(asked).toMatchObject({ ok: false, code: 'no-document-held', rule: 'DOC-09', faq: 28 });
  });

  it('DOC-03: comes after the deposit and not with it when that document has ended before', () => {
    const ended = filedByFamily('2026-05-01', '2026-04-10');
    expect(on(ended, '2026-05-01')).toBe(ended);
    expect(adps(on(ended, '2026-05-02'))).toEqual([{ validFrom: '2026-05-01', validUntil: '2026-07-31' }]);
  });
});

describe('an agent has the next document issued', () => {
  const ask = (application: Application, day: Day) =>
    issueNext(application, { by, now: startOf(day), settings, newId: ids() });

  it('from the first reminder on, once, and signs it in the history', () => {
    const filed = filedByRefugee('2026-01-15');
    expect(ask(filed, '2026-06-13')).toMatchObject({
      code: 'document-still-valid',
      facts: { date: '2026-07-14' },
    });
    const next = ask(filed, '2026-06-14');
    if (!next.ok) throw new Error(next.code);
    expect(next.application.journal.at(-1)).toMatchObject({ by: 'agent', actor: 'agent-75' });
    expect(ask(next.application, '2026-06-14')).toMatchObject({
      code: 'document-still-valid',
      facts: { date: '2027-01-14' },
    });
    expect(on(next.application, '2026-06-29')).toBe(next.application);
  });

  it('not while a family member’s document is valid, nor after a decision', () => {
    const family = filedByFamily('2026-01-15', '2026-04-10');
    expect(ask(family, '2026-04-10')).toMatchObject({ code: 'document-still-valid', rule: 'DOC-08' });
    expect(ask(family, '2026-04-11').ok).toBe(true);
    for (const state of ['permit-available', 'handed-over', 'closed'] as const)
      expect(ask({ ...family, state }, '2026-04-11')).toMatchObject({ code: 'decision-already-made' });
  });
});

const anyApplication = fc
  .record({
    filedOn: anyDay,
    held: fc.option(fc.integer({ min: -100, max: 300 }), { nil: undefined }),
    family: fc.boolean(),
    state: fc.constantFrom(...applicationStates.filter((it) => it !== 'draft')),
    complement: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
  })
  .map(({ filedOn, held, family, state, complement }): Application => {
    const filed = family
      ? filedByFamily(filedOn, held === undefined ? undefined : addDays(filedOn, held), { state })
      : filedByRefugee(filedOn, { state });
    const items = [{ document: 'proof-of-address', reason: 'missing' } as const];
    const asked = { number: 1, requestedAt: startOf(filedOn), dueOn: addDays(filedOn, complement ?? 1), items };
    // Messages of the past have left.
    const events = filed.events.map((it) => ({ ...it, state: 'handed-over' as const }));
    return { ...filed, events, complements: complement === undefined ? [] : [asked] };
  });
const anySettings = fc
  .record({
    successorLeadDays: fc.integer({ min: 0, max: 45 }),
    reminderDays: fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 3 }),
    reminder: fc.integer({ min: 1, max: 20 }),
  })
  .map(({ reminder, ...adp }) => settingsSchema.parse({ adp, complement: { reminderDays: reminder } }));

describe('keeping up, whatever the application and the settings', () => {
  it('is found by housekeeping in time, and once done changes nothing more', () => {
    fc.assert(
      fc.property(anyApplication, anySettings, fc.nat(500), fc.nat(86_399), (application, chosen, days, second) => {
        const now = addSeconds(startOf(addDays(application.deposit?.day ?? '', days)), second);
        const at = { now, settings: chosen, newId: ids() };
        const kept = keepUp(application, at);
        const due = dueOf(application, chosen, now);
        expect(kept !== application).toBe(due !== undefined && due <= now);
        expect(keepUp(kept, at)).toBe(kept);
        const done = { ...kept, events: kept.events.map((it) => ({ ...it, state: 'handed-over' as const })) };
        expect((dueOf(done, chosen, now) ?? '9') > now).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('never issues a document that is over, nor two that follow the same, nor any after a decision', () => {
    fc.assert(
      fc.property(anyApplication, anySettings, fc.array(fc.nat(200), { maxLength: 8 }), (application, chosen, gaps) => {
        const newId = ids();
        let [kept, day] = [application, application.deposit?.day ?? ''];
        for (const gap of gaps) {
          day = addDays(day, gap);
          kept = keepUp(kept, { now: startOf(day), settings: chosen, newId });
        }
        const issued = kept.attestations.slice(1);
        for (const it of issued) expect((it.validUntil ?? '') >= dayOf(it.issuedAt)).toBe(true);
        const followed = issued.map(({ follows }) => follows);
        expect(new Set(followed).size).toBe(followed.length);
        const undecided = ['deposited', 'under-examination', 'complement-requested'].includes(application.state);
        if (!undecided) expect(issued).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('leaves neither gap nor overlap from 2024 to 2032 while a sweep comes at least once in the lead time', () => {
    const lead = settings.adp.successorLeadDays;
    const start = fc.oneof(
      anyDay.map((day) => filedByRefugee(day)),
      fc.tuple(anyDay, fc.nat(200)).map(([day, held]) => filedByFamily(day, addDays(day, held))),
    );
    fc.assert(
      fc.property(
        start,
        fc.array(fc.integer({ min: 1, max: lead }), { minLength: 8, maxLength: 8 }),
        (filed, steps) => {
          const newId = ids();
          const first = filed.deposit?.day ?? '';
          let [application, day] = [filed, first];
          for (let n = 0; day < '2032-12-31' && day < addDays(first, 1_100); n += 1) {
            day = addDays(day, steps[n % steps.length] ?? 1);
            application = keepUp(application, { now: startOf(day), settings, newId });
          }
          const chain = adps(application);
          chain.slice(1).forEach(({ validFrom }, index) => {
            expect(validFrom).toBe(addDays(chain[index]?.validUntil ?? '', 1));
          });
          if (day > addDays(first, 220)) expect((chain.at(-1)?.validUntil ?? '') >= day).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('MEN-09: a successor carries the sentences of the one it follows', () => {
    for (const variant of attestationVariants.filter((it) => attestations[it].kind === 'adp')) {
      const filed = filedByRefugee('2026-01-15');
      const other = { ...filed, attestations: filed.attestations.map((it) => ({ ...it, variant })) };
      expect(on(other, '2026-07-01').attestations.at(-1)).toMatchObject({ variant, rank: 2 });
    }
  });

  it('issues nothing for a draft, and signs what it does as the service', () => {
    const draft = { ...filedByRefugee('2026-01-15'), state: 'draft', attestations: [], events: [] } as Application;
    const { deposit: _, ...unfiled } = draft;
    expect(on(unfiled, '2026-02-01')).toBe(unfiled);
    const late = on(unfiled, '2030-01-01');
    expect([late.attestations, late.events.map(({ message }) => message)]).toEqual([[], ['draft-expiring']]);
    expect(on(filedByRefugee('2026-01-15'), '2026-07-01').journal.at(-1)).toMatchObject(bySystem);
  });
});
