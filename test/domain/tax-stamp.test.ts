import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applicationStates } from '../../lib/domain/application.ts';
import { defaultSettings as settings, settingsSchema } from '../../lib/domain/settings.ts';
import { checkTaxStamp, isAmount, type TaxStampQuestion } from '../../lib/domain/tax-stamp.ts';

const on = '2026-11-23';
const number = '1234 5678 9012 3456';
const check = (question: Partial<TaxStampQuestion>, s = settings) => checkTaxStamp({ on, ...question }, s);
const codes = (question: Partial<TaxStampQuestion>, s = settings) =>
  check(question, s).findings.map(({ code }) => code);

describe('an electronic tax stamp (FAQ 33)', () => {
  it('is fine with its 16 digits, the amount asked for, and the permit available', () => {
    const report = check({
      number,
      kind: 'electronic',
      amount: 225,
      due: 225,
      boughtOn: '2026-11-01',
      state: 'permit-available',
    });
    expect(report).toMatchObject({ ok: true, number: '1234567890123456', findings: [] });
    expect(report.whereToBuy.fr).toContain('bureau de tabac');
    expect(check({})).not.toHaveProperty('number');
  });

  it.each(['123456789012345', '12345678901234567', '123456789012345A', 'A234567890123456', ''])(
    '%j is not its number (TMB-01)',
    (given) => {
      expect(check({ number: given })).toMatchObject({
        ok: false,
        findings: [
          {
            pointer: '/number',
            code: 'stamp-number-invalid',
            rule: 'TMB-01',
            faq: 33,
            text: { fr: 'Le timbre électronique comporte 16 chiffres.' },
          },
        ],
      });
    },
  );

  it('on paper is refused for that alone (TMB-02)', () => {
    expect(check({ kind: 'paper', number: '1' }).findings).toMatchObject([
      { pointer: '/kind', code: 'stamp-on-paper', rule: 'TMB-02' },
    ]);
  });

  it('must have the amount that was notified (TMB-03)', () => {
    expect(check({ amount: 225, due: 250.5 }).findings).toMatchObject([
      {
        pointer: '/amount',
        code: 'stamp-amount-mismatch',
        text: {
          fr: 'Le montant du timbre (225 €) ne correspond pas au montant demandé (250,50 €).',
          en: 'The amount of the stamp (€225) is not the amount asked (€250.50).',
        },
      },
    ]);
    expect(codes({ amount: 225 })).toEqual([]);
    expect(codes({ due: 225 })).toEqual([]);
    expect(codes({ amount: 0.1 + 0.2, due: 0.3 })).toEqual([]);
    expect(codes({ amount: 225, due: 225.01 })).toEqual(['stamp-amount-mismatch']);
  });

  it('is asked for when the permit is available, neither before nor after (TMB-04)', () => {
    const asked = applicationStates.filter((state) => check({ state }).ok);
    expect(asked).toEqual(['permit-available']);
    expect(check({ state: 'draft' }).findings).toMatchObject([
      { pointer: '/state', code: 'stamp-too-early', rule: 'TMB-04' },
    ]);
  });

  it('serves once (TMB-06)', () => {
    expect(check({ number, alreadyUsed: true }).findings).toMatchObject([
      { pointer: '/number', code: 'stamp-already-used', rule: 'TMB-06' },
    ]);
    expect(codes({ number: '1', alreadyUsed: true })).toEqual(['stamp-number-invalid']);
    expect(codes({ number, alreadyUsed: false })).toEqual([]);
  });

  it('serves twelve months, its last day included (TMB-07)', () => {
    expect(codes({ boughtOn: '2025-11-23' })).toEqual([]);
    expect(check({ boughtOn: '2025-11-22' }).findings).toMatchObject([
      {
        pointer: '/boughtOn',
        code: 'stamp-expired',
        rule: 'TMB-07',
        text: {
          fr: 'Ce timbre n’est plus valable depuis le 23 novembre 2026. Achetez un nouveau timbre électronique.',
        },
      },
    ]);
    expect(codes({ boughtOn: '2026-05-22' }, settingsSchema.parse({ taxStamp: { validityMonths: 6 } }))).toEqual([
      'stamp-expired',
    ]);
  });

  it('follows the configured number of digits', () => {
    const ten = settingsSchema.parse({ taxStamp: { digits: 10 } });
    expect(codes({ number: '1234567890' }, ten)).toEqual([]);
    expect(codes({ number }, ten)).toEqual(['stamp-number-invalid']);
  });

  it('has all its defects told at once', () => {
    const all = { number: '1', amount: -1, due: 0, boughtOn: '2020-01-01', state: 'draft' } as const;
    expect(check(all).findings.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/number', 'stamp-number-invalid'],
      ['/amount', 'amount-invalid'],
      ['/due', 'amount-invalid'],
      ['/boughtOn', 'stamp-expired'],
      ['/state', 'stamp-too-early'],
    ]);
  });
});

describe('an amount (TMB-08)', () => {
  it.each([0, -1, 0.001, 1.234, Number.NaN, Number.POSITIVE_INFINITY])('of %d cannot be asked', (euros) => {
    expect(isAmount(euros)).toBe(false);
    expect(codes({ due: euros })).toEqual(['amount-invalid']);
  });

  it('of any number of cents can', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }), (cents) => isAmount(cents / 100)));
  });
});
