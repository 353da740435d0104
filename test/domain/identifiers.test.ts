import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkIdentifiers } from '../../lib/domain/identifier-checks.ts';
import {
  maskedIdentifier,
  normaliseIdentifier,
  readIdentifier,
  readIdentifiers,
} from '../../lib/domain/identifiers.ts';
import { defaultSettings as settings, settingsSchema } from '../../lib/domain/settings.ts';

describe('a foreigner number (IDN-01, FAQ 12)', () => {
  it.each([
    '0503120521',
    '05 03 12 05 21',
    '0503-120-521',
    '05.03.12.05.21',
    ' 0503\u00a0120\u202f521 ',
    '0503\u2013120521',
  ])('%j keeps its leading zero', (input) => {
    expect(readIdentifier('foreignerNumber', input, settings)).toEqual({ ok: true, value: '0503120521' });
  });

  it('of 9 digits gets a hint (IDN-02, FAQ 10), or is taken where the settings say so', () => {
    expect(readIdentifier('foreignerNumber', '999 999 998', settings)).toEqual({
      ok: false,
      code: 'foreigner-number-invalid',
      rule: 'IDN-02',
      faq: 10,
      text: {
        fr: 'Il manque un chiffre : vérifiez le zéro initial, ou s’il s’agit de votre numéro de titre.',
        en: 'One digit is missing: check the leading zero, or whether this is your permit number.',
      },
      meant: ['visaNumber', 'permitNumber'],
    });
    const nine = settingsSchema.parse({ identifiers: { acceptNineDigits: true } });
    expect(readIdentifier('foreignerNumber', '503120521', nine).ok).toBe(true);
    expect(readIdentifier('foreignerNumber', '0503120521', nine).ok).toBe(true);
    expect(readIdentifier('foreignerNumber', '50312052', nine).ok).toBe(false);
    expect(readIdentifier('foreignerNumber', '05031205211', nine).ok).toBe(false);
  });

  it.each([
    ['75031205', []],
    ['75031205211', []],
    ['FR1234567A', ['permitNumber']],
    ['FRA123456789', ['visaNumber']],
    ['', []],
  ])('%j is none: it looks like %j', (input, meant) => {
    expect(readIdentifier('foreignerNumber', input, settings)).toMatchObject({
      ok: false,
      code: 'foreigner-number-invalid',
      rule: 'IDN-01',
      faq: 12,
      meant,
    });
  });

  it.each(['0000000000', '1111111111', '0123456789', '1234567890'])(
    '%s looks like an example: a warning only (IDN-11)',
    (input) => {
      expect(readIdentifier('foreignerNumber', input, settings)).toMatchObject({
        ok: true,
        warning: { rule: 'IDN-11', faq: 12, text: { fr: 'Ce numéro ressemble à un exemple. Vérifiez-le.' } },
      });
    },
  );

  it('of a person gets no warning', () => {
    for (const value of ['7503120521', '2123456789', '1111111112', '7503120511'])
      expect(readIdentifier('foreignerNumber', value, settings)).toEqual({ ok: true, value });
  });
});

describe('visa and permit numbers (IDN-05)', () => {
  it.each([
    ['visaNumber', '503 120 521', '503120521'],
    ['visaNumber', 'fra-123456789', 'FRA123456789'],
    ['permitNumber', 'FR1234567', 'FR1234567'],
    ['permitNumber', 'fr 1234567x', 'FR1234567X'],
  ] as const)('%s %j is read as %s', (kind, input, value) => {
    expect(readIdentifier(kind, input, settings)).toEqual({ ok: true, value });
  });

  it.each([
    ['visaNumber', '50312052', 'visa-number-invalid', 16, 'de visa', []],
    ['visaNumber', '7503120521', 'visa-number-invalid', 16, 'de visa', ['foreignerNumber', 'permitNumber']],
    ['visaNumber', 'FRA1234567890', 'visa-number-invalid', 16, 'de visa', []],
    ['permitNumber', 'FR12345', 'permit-number-invalid', 10, 'de titre', []],
    ['permitNumber', 'FR12345/67', 'permit-number-invalid', 10, 'de titre', []],
    ['permitNumber', 'FRA123456789', 'permit-number-invalid', 10, 'de titre', ['visaNumber']],
  ] as const)('%s %j is none: %s', (kind, input, code, faq, words, meant) => {
    const verdict = readIdentifier(kind, input, settings);
    expect(verdict).toMatchObject({ ok: false, code, rule: 'IDN-05', faq, meant });
    expect(verdict).toMatchObject({ text: { fr: expect.stringContaining(words) } });
  });

  it('follow the configured patterns, which must be patterns', () => {
    const other = settingsSchema.parse({ identifiers: { visaPattern: '^V[0-9]$', permitPattern: '^P[0-9]$' } });
    expect(readIdentifier('visaNumber', 'v1', other).ok).toBe(true);
    expect(readIdentifier('permitNumber', 'p1', other).ok).toBe(true);
    expect(settingsSchema.safeParse({ identifiers: { visaPattern: '(' } }).success).toBe(false);
    expect(settingsSchema.safeParse({ identifiers: { permitPattern: '[' } }).success).toBe(false);
  });
});

describe('the identifiers of an application', () => {
  it('are kept in their normal form', () => {
    const given = { foreignerNumber: '75 03 12 05 21', visaNumber: 'fra123456789', permitNumber: 'fr-1234567' };
    expect(readIdentifiers(given, settings)).toEqual({
      ok: true,
      identifiers: { foreignerNumber: '7503120521', visaNumber: 'FRA123456789', permitNumber: 'FR1234567' },
    });
    expect(readIdentifiers({}, settings)).toEqual({ ok: true, identifiers: {} });
  });

  it('have all their defects told at once', () => {
    const reading = readIdentifiers({ foreignerNumber: '1', visaNumber: '2', permitNumber: 'FR1234567' }, settings);
    expect(reading).toMatchObject({
      ok: false,
      findings: [
        { pointer: '/identifiers/foreignerNumber', code: 'foreigner-number-invalid', rule: 'IDN-01', faq: 12 },
        { pointer: '/identifiers/visaNumber', code: 'visa-number-invalid', rule: 'IDN-05', faq: 16 },
      ],
    });
  });

  it('are never longer than they were typed, and are shown by their last four only (IDN-12)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const value = normaliseIdentifier(typed);
        expect(value.length).toBeLessThanOrEqual(typed.length);
        expect(normaliseIdentifier(value)).toBe(value);
      }),
    );
    expect(maskedIdentifier('7503120521')).toBe('••••0521');
  });
});

describe('a check of identifiers (FAQ 10–12, 21)', () => {
  const check = (question: object) => checkIdentifiers(question, settings);

  it('says which number was probably meant', () => {
    expect(check({ foreignerNumber: 'FR1234567A' })).toMatchObject({
      ok: false,
      numbers: [
        { kind: 'foreignerNumber', ok: false, maybe: { fr: 'Ce numéro a la forme d’un numéro de titre de séjour.' } },
      ],
    });
    expect(check({ visaNumber: '7503120521' }).numbers[0]?.maybe?.fr).toContain('numéro étranger');
    expect(check({ permitNumber: 'FRA123456789' }).numbers[0]?.maybe?.fr).toContain('numéro de visa');
    expect(check({ permitNumber: 'X' }).numbers[0]).not.toHaveProperty('maybe');
    expect(check({ permitNumber: 'FR1234567' }).numbers[0]).not.toHaveProperty('maybe');
  });

  it.each([
    [{ validFrom: '2026-01-01', validUntil: '2026-01-01' }, []],
    [{ validFrom: '2020-01-01', validUntil: '2021-01-01' }, []],
    [{ validFrom: '2026-01-02', validUntil: '2026-01-01' }, ['/validUntil']],
    [{ validFrom: '2026-02-29', validUntil: '2026-01-01' }, ['/validFrom']],
    [{ validFrom: 'x', validUntil: '2026-13-01' }, ['/validFrom', '/validUntil']],
    [{ validUntil: '2026-01-01' }, []],
    [{ validFrom: '2026-01-01' }, []],
    [{}, []],
  ])('finds in the dates %j the defects %j (IDN-04)', (dates, pointers) => {
    const { findings, ok } = check(dates);
    expect(findings.map(({ pointer }) => pointer)).toEqual(pointers);
    expect(
      findings.every(({ code, rule, faq }) => code === 'validity-dates-invalid' && rule === 'IDN-04' && faq === 10),
    ).toBe(true);
    expect(ok).toBe(pointers.length === 0);
  });

  it('says whether an account can be created, and what is missing (IDN-03, C17)', () => {
    const dates = { validFrom: '2026-01-01', validUntil: '2026-12-31' };
    expect(check({ permitNumber: 'FR1234567', ...dates }).account).toMatchObject({ possible: true, missing: [] });
    expect(check({ foreignerNumber: '7503120521', ...dates }).account.possible).toBe(true);
    expect(check({}).account).toMatchObject({ possible: false, missing: ['permitNumber', 'validFrom', 'validUntil'] });
    expect(check({ permitNumber: 'X', ...dates }).account).toMatchObject({
      possible: false,
      missing: ['permitNumber'],
    });
    expect(check({ permitNumber: 'X', visaNumber: '503120521', ...dates }).account).toMatchObject({
      possible: false,
      missing: [],
    });
  });

  it('says where a number is found: on a permit, on an asylum certificate, or a minor’s (IDN-06, IDN-07, IDN-08)', () => {
    expect(check({}).whereToFind.map(({ rule, faq }) => [rule, faq])).toEqual([
      ['IDN-06', 11],
      ['IDN-07', 12],
    ]);
    expect(check({ minor: true }).whereToFind.map(({ rule, faq }) => [rule, faq])).toEqual([['IDN-08', 21]]);
  });
});
