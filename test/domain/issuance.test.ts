import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applicationStates } from '../../lib/domain/application.ts';
import { addDays, addMonths } from '../../lib/domain/day.ts';
import { familyAdp, periodOf, successorDay, successorOf, variantAtDeposit } from '../../lib/domain/issuance.ts';
import { requestTypes, statuses } from '../../lib/domain/lists.ts';
import { defaultSettings, settingsSchema } from '../../lib/domain/settings.ts';
import { periodFrom } from '../../lib/domain/validity.ts';
import { anyDay, everyDay } from './any.ts';

const settings = defaultSettings;
const sameDay = settingsSchema.parse({ validityEnd: 'same-day' });

describe('the one document of a deposit (DOC-01, DOC-02, DOC-03; FAQ 7, 17, 28)', () => {
  it.each([
    ['refugee', 'first', 'adp-first'],
    ['refugee', 'renewal', 'adp-renewal'],
    ['refugee', 'ten-year-card', 'adp-renewal'],
    ['subsidiary-protection', 'first', 'adp-first'],
    ['subsidiary-protection', 'renewal', 'adp-renewal'],
    ['subsidiary-protection', 'ten-year-card', 'adp-renewal'],
    ['family-member', 'first', 'deposit-confirmation'],
    ['family-member', 'renewal', 'deposit-confirmation'],
    ['family-member', 'ten-year-card', 'deposit-confirmation'],
  ] as const)('of a %s for a %s is %s (MEN-09)', (status, requestType, variant) => {
    expect(variantAtDeposit(status, requestType)).toEqual({ ok: true, variant });
  });

  it('does not exist for a stateless person (DOC-17, FAQ 6) nor for who is not protected (DOC-04)', () => {
    expect(variantAtDeposit('stateless', 'first')).toMatchObject({
      ok: false,
      code: 'stateless-not-concerned',
      rule: 'DOC-17',
      faq: 6,
      text: { fr: 'Les apatrides ne peuvent pas encore déposer leur demande en ligne. Rendez-vous en préfecture.' },
    });
    for (const status of ['asylum-seeker', 'other'] as const)
      expect(variantAtDeposit(status, 'first')).toMatchObject({ ok: false, code: 'application-incomplete', faq: 25 });
  });

  it('is decided for every status and request', () => {
    for (const status of statuses)
      for (const requestType of requestTypes) expect(variantAtDeposit(status, requestType).ok).toBeTypeOf('boolean');
  });
});

describe('the period of a document (rules.md 5; DOC-06, DOC-10)', () => {
  it.each([
    ['2026-01-15', 6, '2026-07-14', '2026-07-15'],
    ['2026-08-31', 6, '2027-02-27', '2027-02-28'],
    ['2027-08-31', 6, '2028-02-28', '2028-02-29'],
    ['2025-12-01', 6, '2026-05-31', '2026-06-01'],
    ['2026-01-15', 3, '2026-04-14', '2026-04-15'],
    ['2025-09-20', 3, '2025-12-19', '2025-12-20'],
  ])('from %s for %i months ends on %s (or %s)', (from, months, eve, same) => {
    expect(periodFrom(from, months, settings)).toEqual({ from, until: eve });
    expect(periodFrom(from, months, sameDay)).toEqual({ from, until: same });
  });

  it('is six months for a beneficiary, three for a family member, none for a confirmation', () => {
    expect(periodOf('adp-first', '2026-01-15', settings)?.until).toBe('2026-07-14');
    expect(periodOf('adp-renewal', '2026-01-15', settings)?.until).toBe('2026-07-14');
    expect(periodOf('family-adp-first', '2026-01-15', settings)?.until).toBe('2026-04-14');
    expect(periodOf('deposit-confirmation', '2026-01-15', settings)).toBeNull();
  });
});

describe('the successor of an ADP (DOC-07, FAQ 7)', () => {
  const previous = { id: 'A', variant: 'adp-first', rank: 1, validUntil: '2026-07-14' } as const;

  it.each([
    ['2026-07-13', '2026-07-15', '2027-01-14'],
    ['2026-07-14', '2026-07-15', '2027-01-14'],
    ['2026-07-15', '2026-07-15', '2027-01-14'],
    ['2026-07-16', '2026-07-16', '2027-01-15'],
  ])('asked for on %s runs from %s to %s', (on, from, until) => {
    expect(successorOf(previous, { state: 'under-examination' }, on, settings)).toEqual({
      ok: true,
      variant: 'adp-first',
      rank: 2,
      follows: 'A',
      period: { from, until },
    });
  });

  it('is issued as long as no decision is taken, and only then', () => {
    const issued = applicationStates.filter((state) => successorOf(previous, { state }, '2026-07-01', settings).ok);
    expect(issued).toEqual(['deposited', 'under-examination', 'complement-requested']);
    expect(successorOf(previous, { state: 'permit-available' }, '2026-07-01', settings)).toMatchObject({
      code: 'decision-already-made',
      rule: 'DOC-07',
      faq: 7,
      text: { fr: 'Une décision a été prise : l’attestation ne peut plus être renouvelée.' },
    });
  });

  it('does not exist for a document without period', () => {
    const confirmation = { id: 'C', variant: 'deposit-confirmation', rank: 1 } as const;
    const endless = { id: 'A', variant: 'adp-first', rank: 1 } as const;
    for (const it of [confirmation, { ...confirmation, validUntil: '2026-07-14' }, endless])
      expect(successorOf(it, { state: 'deposited' }, '2026-07-01', settings)).toMatchObject({
        code: 'no-document-held',
      });
  });

  it('chained from any day leaves neither gap nor overlap, and never starts in the past', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom('adp-first', 'adp-renewal', 'family-adp-first', 'family-adp-renewal'),
        fc.array(fc.nat(80), { minLength: 4, maxLength: 6 }),
        (start, variant, leads) => {
          let period = periodOf(variant, start, settings) ?? { from: '', until: '' };
          leads.forEach((lead, index) => {
            const last = { id: String(index), variant, rank: index + 1, validUntil: period.until };
            const next = successorOf(last, { state: 'deposited' }, addDays(period.until, -lead), settings);
            expect(next).toMatchObject({ ok: true, variant, rank: index + 2, follows: String(index) });
            if (!next.ok) return;
            expect(next.period.from).toBe(addDays(period.until, 1));
            expect(next.period.until > next.period.from).toBe(true);
            period = next.period;
          });
        },
      ),
    );
  });

  it('is due from fifteen days before the end, on the day itself', () => {
    expect(successorDay(previous, settings)).toBe('2026-06-29');
    expect(successorDay({}, settings)).toBeUndefined();
  });
});

describe('the ADP of a family member (DOC-08, DOC-09, DOC-10, DOC-11; FAQ 28)', () => {
  const confirmation = { id: 'C', variant: 'deposit-confirmation', rank: 1 } as const;
  const application = { state: 'under-examination', requestType: 'first', depositedOn: '2026-05-01' } as const;
  const ask = (on: string, expiresOn?: string, more = {}) =>
    familyAdp({ ...application, ...more }, expiresOn ? { expiresOn } : {}, confirmation, on, settings);

  it('is refused as long as the document held is valid, its last day included', () => {
    expect(ask('2026-06-15', '2026-06-15')).toMatchObject({
      ok: false,
      code: 'document-still-valid',
      facts: { date: '2026-06-15' },
      text: {
        fr: 'Votre document de séjour est valable jusqu’au 15 juin 2026. Une attestation de prolongation sera délivrée ensuite si l’instruction n’est pas terminée.',
      },
    });
  });

  it.each(['2026-06-16', '2026-08-20', '2026-09-15'])(
    'issued on %s runs three months from the day after that document',
    (on) => {
      expect(ask(on, '2026-06-15')).toEqual({
        ok: true,
        variant: 'family-adp-first',
        rank: 2,
        follows: 'C',
        period: { from: '2026-06-16', until: '2026-09-15' },
      });
    },
  );

  it('is not issued once it would be over (DOC-11)', () => {
    expect(ask('2026-09-16', '2026-06-15')).toMatchObject({ ok: false, code: 'period-over', rule: 'DOC-11' });
  });

  it('never starts before the deposit', () => {
    expect(ask('2026-05-02', '2026-03-01')).toMatchObject({ period: { from: '2026-05-01', until: '2026-07-31' } });
    expect(ask('2026-05-01', '2026-04-30')).toMatchObject({ period: { from: '2026-05-01' } });
  });

  it('carries the sentences of a renewal after a renewal or a ten-year card (MEN-07, MEN-09)', () => {
    for (const requestType of ['renewal', 'ten-year-card'])
      expect(ask('2026-06-16', '2026-06-15', { requestType })).toMatchObject({ variant: 'family-adp-renewal' });
  });

  it('needs a document of stay on record, and no decision yet', () => {
    expect(ask('2026-06-16')).toMatchObject({ code: 'no-document-held', rule: 'DOC-09', faq: 28 });
    expect(familyAdp(application, undefined, confirmation, '2026-06-16', settings)).toMatchObject({
      code: 'no-document-held',
    });
    expect(ask('2026-06-16', '2026-06-15', { state: 'closed' })).toMatchObject({ code: 'decision-already-made' });
  });

  it('follows each expiry from 2024 to 2032 without gap, and is refused on each day before', () => {
    for (const expiresOn of everyDay) {
      const at = (on: string) =>
        familyAdp({ ...application, depositedOn: '2023-01-01' }, { expiresOn }, confirmation, on, settings);
      expect(at(expiresOn).ok).toBe(false);
      const next = addDays(expiresOn, 1);
      expect(at(next)).toMatchObject({ period: { from: next, until: addDays(addMonths(next, 3), -1) } });
    }
  });
});
