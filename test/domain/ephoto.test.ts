import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addHours, addMonths, dayOf, startOf } from '../../lib/domain/day.ts';
import { consume, type EphotoRecord, judgeCode, lastDayOf, reserve } from '../../lib/domain/ephoto.ts';
import { asHeld } from '../../lib/domain/ephoto-holder.ts';
import { defaultSettings as settings, settingsSchema } from '../../lib/domain/settings.ts';
import { anyDay } from './any.ts';

const photo: EphotoRecord = {
  hash: 'h',
  last4: 'JY05',
  takenAt: '2026-01-15T10:00:00.000Z',
  provider: { kind: 'booth' },
  activeSince: '2026-01-15T18:00:00.000Z',
};
const { activeSince: _, ...inactive } = photo;
const held = (applicationId: string, consumed: boolean): EphotoRecord => ({
  ...photo,
  holder: { applicationId, consumed },
});
const judge = (record: EphotoRecord | undefined, now: string, more = {}) =>
  judgeCode(record, { now, settings, ...more });

describe('an e-photo code (FAQ 24)', () => {
  it('is usable while active, unused and in date, and says its last day (EPH-09)', () => {
    expect(judge(photo, '2026-02-01T10:00:00Z')).toEqual({
      state: 'usable',
      rule: 'EPH-09',
      faq: 24,
      usableUntil: '2026-07-15',
      text: {
        fr: 'Code accepté. Il est valable jusqu’au 15 juillet 2026.',
        en: 'Code accepted. It is valid until 15 July 2026.',
      },
    });
  });

  it.each([
    ['2026-01-15', '2026-07-15'],
    ['2025-08-31', '2026-02-28'],
    ['2025-08-30', '2026-02-28'],
  ])('taken on %s serves until %s included, to the last second in Paris (EPH-04, EPH-13)', (takenOn, last) => {
    const record = { ...photo, takenAt: addHours(startOf(takenOn), 10), activeSince: addHours(startOf(takenOn), 12) };
    const midnight = startOf(addDays(last, 1));
    const lastSecond = new Date(Date.parse(midnight) - 1_000).toISOString();
    expect(lastDayOf(takenOn, settings)).toBe(last);
    expect(judge(record, lastSecond)).toMatchObject({ state: 'usable', usableUntil: last });
    expect(judge(record, midnight)).toMatchObject({ state: 'expired', code: 'ephoto-code-expired', usableUntil: last });
  });

  it('that has expired says since when (EPH-04)', () => {
    expect(judge(photo, '2026-08-01T00:00:00Z')).toMatchObject({
      rule: 'EPH-04',
      faq: 24,
      text: { fr: 'Ce code n’est plus valable depuis le 16 juillet 2026. Vous devez refaire une e-photo.' },
    });
  });

  it.each([
    ['2026-03-28T12:00:00+01:00', '2026-03-30T13:00:00+02:00', '30 mars 2026 à 13 h 00'],
    ['2026-10-24T12:00:00+02:00', '2026-10-26T11:00:00+01:00', '26 octobre 2026 à 11 h 00'],
    ['2026-01-15T10:00:00Z', '2026-01-17T10:00:00Z', '17 janvier 2026 à 11 h 00'],
  ])('taken at %s and not active yet may be retried at %s (EPH-05, EPH-13)', (takenAt, retryAt, said) => {
    const record = { ...inactive, takenAt };
    const justBefore = new Date(Date.parse(retryAt) - 1_000).toISOString();
    expect(judge(record, justBefore)).toEqual({
      state: 'not-yet-active',
      code: 'ephoto-code-not-yet-active',
      rule: 'EPH-05',
      faq: 24,
      retryAt: new Date(retryAt).toISOString(),
      text: {
        fr: `L’activation peut prendre 48 heures. Réessayez après le ${said}.`,
        en: expect.stringContaining('Activation can take 48 hours. Retry after '),
      },
    });
    expect(judge(record, retryAt).state).toBe('unknown');
  });

  it('becomes active at the instant that the register says, not before', () => {
    expect(judge(photo, '2026-01-15T17:59:59Z').state).toBe('not-yet-active');
    expect(judge(photo, '2026-01-15T18:00:00Z').state).toBe('usable');
  });

  it.each([
    ['booth', 'EPH-06', ['booth'], 'Signalez-le au gestionnaire de la cabine depuis la carte'],
    ['photographer', 'EPH-07', ['photographer'], 'Retournez chez le photographe qui a pris la photo.'],
  ] as const)('not active after 48 hours is reported to the %s (%s)', (kind, rule, contacts, words) => {
    const verdict = judge({ ...inactive, provider: { kind } }, '2026-01-20T00:00:00Z');
    expect(verdict).toMatchObject({ state: 'unknown', code: 'ephoto-code-unknown', rule, faq: 24, contacts });
    expect(verdict.text.fr).toContain(words);
  });

  it('follows the configured delay and length of life (C21)', () => {
    const other = settingsSchema.parse({ ephoto: { activationHours: 72, validityMonths: 1 } });
    expect(judgeCode(inactive, { now: '2026-01-18T09:59:59Z', settings: other })).toMatchObject({
      state: 'not-yet-active',
      text: { fr: expect.stringContaining('72 heures') },
    });
    expect(judgeCode(photo, { now: '2026-02-16T00:00:00Z', settings: other })).toMatchObject({ state: 'expired' });
  });

  it('dated in the future is not believed (EPH-14)', () => {
    expect(judge(photo, '2026-01-15T09:59:59Z')).toMatchObject({ state: 'date-invalid', code: 'ephoto-date-invalid' });
    expect(judge(inactive, '2026-01-15T10:00:00Z').state).toBe('not-yet-active');
  });
});

describe('a code that the register does not know (EPH-08)', () => {
  const claim = (now: string, claimed: object) => judge(undefined, now, { claimed });

  it('is said to be unknown, with both contacts, when nothing is told of it', () => {
    const expected = { state: 'unknown', rule: 'EPH-08', contacts: ['booth', 'photographer'] };
    expect(judge(undefined, '2026-02-01T10:00:00Z')).toMatchObject(expected);
    expect(claim('2026-02-01T10:00:00Z', {})).toMatchObject(expected);
    expect(judge(undefined, '2026-02-01T10:00:00Z').text.fr).toContain('L’activation peut prendre 48 heures ;');
    expect(claim('2026-02-01T10:00:00Z', { kind: 'booth' })).toMatchObject({ rule: 'EPH-06', contacts: ['booth'] });
  });

  it('may be retried 48 hours after the end of the day that the person tells', () => {
    const told = { takenOn: '2026-03-28', kind: 'photographer' };
    expect(claim('2026-03-30T21:59:59Z', told)).toMatchObject({
      state: 'not-yet-active',
      retryAt: '2026-03-30T23:00:00.000Z',
    });
    expect(claim('2026-03-30T23:00:00Z', told)).toMatchObject({ state: 'unknown', rule: 'EPH-07' });
    expect(claim('2026-03-30T23:00:00Z', { takenOn: '2026-03-28' })).toMatchObject({ rule: 'EPH-08' });
  });

  it('has expired, or is of the future, by the day that the person tells', () => {
    expect(claim('2026-07-15T21:59:59Z', { takenOn: '2026-01-15' }).state).toBe('unknown');
    expect(claim('2026-07-15T22:00:00Z', { takenOn: '2026-01-15' })).toMatchObject({
      state: 'expired',
      usableUntil: '2026-07-15',
    });
    expect(claim('2026-01-14T22:59:59Z', { takenOn: '2026-01-15' }).state).toBe('date-invalid');
    expect(claim('2026-01-14T23:00:00Z', { takenOn: '2026-01-15' }).state).toBe('not-yet-active');
  });
});

describe('a code and the applications that want it (EPH-03, EPH-10, EPH-12)', () => {
  const now = '2026-02-01T10:00:00Z';

  it('used by another application is refused, by another draft with another sentence', () => {
    expect(judge(held('B', true), now, { applicationId: 'A' })).toMatchObject({
      state: 'used',
      code: 'ephoto-code-already-used',
      rule: 'EPH-03',
      faq: 24,
      by: 'deposit',
      text: { fr: 'Ce code a déjà servi pour une autre démarche. Vous devez refaire une e-photo.' },
    });
    expect(judge(held('B', false), now, { applicationId: 'A' })).toMatchObject({
      by: 'draft',
      text: { fr: expect.stringContaining('autre demande en préparation') },
    });
    expect(judge(held('B', true), now).state).toBe('used');
  });

  it('given again by the same application is usable, even long after its deposit (EPH-10)', () => {
    expect(judge(held('A', false), now, { applicationId: 'A' })).toMatchObject({ state: 'usable', rule: 'EPH-10' });
    expect(judge(held('A', true), '2030-01-01T00:00:00Z', { applicationId: 'A' })).toMatchObject({ rule: 'EPH-10' });
    expect(judge(held('A', false), '2030-01-01T00:00:00Z', { applicationId: 'A' }).state).toBe('expired');
  });

  it('gives the first of several reasons: used, expired, activation (EPH-20)', () => {
    const late = '2027-01-01T00:00:00Z';
    const expiredInactive = { ...inactive, holder: { applicationId: 'B', consumed: true } };
    expect(judge(expiredInactive, late).state).toBe('used');
    expect(judge(inactive, late).state).toBe('expired');
  });

  it('is reserved, consumed and given back by one application alone', () => {
    const reserved = reserve(photo, 'A');
    expect(reserved).toEqual({ ok: true, record: held('A', false) });
    expect(reserve(held('A', false), 'A')).toEqual({ ok: true, record: held('A', false) });
    expect(reserve(held('A', false), 'B')).toMatchObject({ ok: false, verdict: { state: 'used', by: 'draft' } });
    expect(reserve(held('A', true), 'B')).toMatchObject({ ok: false, verdict: { by: 'deposit' } });
    expect(consume(photo, 'A', now, settings)).toEqual({ ok: true, record: held('A', true) });
    expect(consume(held('A', false), 'A', now, settings)).toEqual({ ok: true, record: held('A', true) });
    expect(consume(held('A', true), 'A', '2030-01-01T00:00:00Z', settings)).toEqual({
      ok: true,
      record: held('A', true),
    });
    expect(consume(held('A', true), 'B', now, settings)).toMatchObject({ ok: false, verdict: { state: 'used' } });
    expect(consume(inactive, 'A', now, settings)).toMatchObject({ ok: false, verdict: { state: 'unknown' } });
  });

  it('is held as its application stands: used up by a deposit, reserved by a draft that names it, else free (EPH-12)', () => {
    const it = { id: 'A', steps: { documents: { data: { ephoto: { hash: 'h', last4: 'JY05' }, documents: [] } } } };
    const deposit = { at: now, day: '2026-01-20', prefecture: '75' };
    const other = { id: 'A', steps: { documents: { data: { ephoto: { hash: 'x', last4: 'ABCD' }, documents: [] } } } };
    const asked = { at: now, email: 'a@example.org' };
    for (const consumed of [false, true]) {
      expect(asHeld(held('A', consumed), 'A', undefined)).toEqual(photo);
      expect(asHeld(held('A', consumed), 'A', { id: 'A', steps: {} })).toEqual(photo);
      expect(asHeld(held('A', consumed), 'A', other)).toEqual(photo);
      expect(asHeld(held('A', consumed), 'A', { ...other, deposit })).toEqual(photo);
      expect(asHeld(held('A', consumed), 'A', { ...it, removedAt: now })).toEqual(photo);
      expect(asHeld(held('A', consumed), 'A', it)).toEqual(held('A', false));
      expect(asHeld(held('A', consumed), 'A', { ...it, depositRequest: asked })).toEqual(held('A', consumed));
      expect(asHeld(held('A', consumed), 'A', { ...it, deposit })).toEqual(held('A', consumed));
      expect(asHeld(held('A', consumed), 'A', { ...it, deposit, removedAt: now })).toEqual(held('A', consumed));
      expect(asHeld(held('B', consumed), 'A', undefined)).toEqual(held('B', consumed));
    }
    expect(asHeld(photo, 'A', undefined)).toEqual(photo);
  });

  it('belongs to one application at most, whatever a row of them tries', () => {
    const action = fc.tuple(fc.constantFrom('reserve', 'consume'), fc.constantFrom('A', 'B', 'C'));
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        let record = photo;
        let consumer: string | undefined;
        for (const [name, id] of actions) {
          const change = name === 'reserve' ? reserve(record, id) : consume(record, id, now, settings);
          if (consumer !== undefined) expect(change.ok).toBe(id === consumer);
          if (change.ok) record = change.record;
          if (change.ok && name === 'consume') consumer = id;
          if (consumer !== undefined) expect(record.holder).toEqual({ applicationId: consumer, consumed: true });
        }
      }),
    );
  });

  it('taken on any day serves its six months of days, all of them and no more', () => {
    fc.assert(
      fc.property(anyDay, (takenOn) => {
        const takenAt = startOf(takenOn);
        const record = { ...photo, takenAt, activeSince: takenAt };
        const last = addMonths(takenOn, 6);
        expect(judge(record, startOf(last)).state).toBe('usable');
        expect(judge(record, startOf(addDays(last, 1))).state).toBe('expired');
        expect(dayOf(takenAt)).toBe(takenOn);
      }),
    );
  });
});
