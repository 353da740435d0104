import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookAlikeAdvice, lookAlikes, normaliseCode, readCode } from '../../lib/domain/ephoto.ts';
import { defaultSettings as settings, settingsSchema } from '../../lib/domain/settings.ts';

const sample = '1PMTYE991215114515JY05';

describe('a code as people type it (FAQ 23)', () => {
  it.each([
    '1PMT YE99 1215 1145 15JY 05',
    '1pmt ye99 1215 1145 15jy 05',
    'N° 1PMT YE99 1215 1145 15JY 05',
    'nº1PMTYE991215114515JY05',
    'N°: 1PMT-YE99-1215-1145-15JY-05',
    '1PMT\u00a0YE99\u202f1215.1145\u20131 5JY05\n',
    '\ufeff1PMT\u200bYE99\u00ad1215114515JY05',
  ])('%j is the sample of FAQ 23', (typed) => {
    expect(normaliseCode(typed)).toBe(sample);
    expect(readCode(typed, settings)).toEqual({ ok: true, code: sample });
  });

  it('keeps a code that begins with N', () => {
    expect(normaliseCode('NAAA YE99')).toBe('NAAAYE99');
    expect(normaliseCode('1PMT N° 5')).toBe('1PMTN°5');
  });

  it.each(['', '   ', '-', 'N°'])('%j is missing (EPH-01)', (typed) => {
    expect(readCode(typed, settings)).toEqual({
      ok: false,
      code: 'ephoto-code-missing',
      rule: 'EPH-01',
      faq: 23,
      length: 0,
      offending: [],
      text: {
        fr: 'Saisissez le code figurant sur votre planche e-photo, à l’étape Justificatifs.',
        en: 'Enter the code printed on your e-photo sheet, at the documents step.',
      },
    });
  });

  it.each([
    [sample.slice(1), 21],
    [`${sample}0`, 23],
    ['1PMT', 4],
  ])('%s is malformed: the length read is told (EPH-02)', (typed, length) => {
    const reading = readCode(typed, settings);
    expect(reading).toMatchObject({ ok: false, code: 'ephoto-code-malformed', rule: 'EPH-02', length, offending: [] });
    expect(reading).toMatchObject({
      text: { fr: `Le code comporte 22 lettres et chiffres ; vous en avez saisi ${length}.` },
    });
  });

  it('names each character that no code has, once', () => {
    expect(readCode('1PMTYE9912151é515é😀05', settings)).toMatchObject({ length: 21, offending: ['é', '😀'] });
    expect(readCode('1PMTYE9912151145É5ÉY05', settings)).toMatchObject({
      ok: false,
      length: 22,
      offending: ['É'],
      text: { fr: 'Le code ne contient que des lettres et des chiffres. À vérifier : É' },
    });
  });

  it('does not take a letter of another alphabet for its look-alike', () => {
    expect(readCode(`ı${sample.slice(1)}`, settings)).toMatchObject({ ok: false, offending: ['ı'] });
    expect(readCode(`ß${sample.slice(1)}`, settings)).toMatchObject({ ok: false, length: 22 });
  });

  it('follows the configured length', () => {
    const other = settingsSchema.parse({ ephoto: { length: 21 } });
    expect(readCode(sample.slice(1), other).ok).toBe(true);
    expect(readCode(sample, other)).toMatchObject({ text: { fr: expect.stringContaining('comporte 21 lettres') } });
  });

  it('is never more than it was, and reading it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const code = normaliseCode(typed);
        expect(code.length).toBeLessThanOrEqual(typed.length);
        const reading = readCode(typed, settings);
        if (reading.ok) expect(reading.code).toMatch(/^[A-Z0-9]{22}$/);
        else expect(reading.length).toBe([...code].length);
      }),
    );
  });
});

describe('look-alikes (EPH-17)', () => {
  it('swap O and 0, I and 1, nearest first', () => {
    expect(lookAlikes('AOB1')).toEqual(['A0B1', 'AOBI', 'A0BI']);
    expect(lookAlikes('0I')).toEqual(['OI', '01', 'O1']);
    expect(lookAlikes('ABC2')).toEqual([]);
    expect(lookAlikeAdvice.fr).toBe('Vérifiez les caractères O (lettre) et 0 (zéro).');
  });

  it('stay few, however many places a code has', () => {
    const variants = lookAlikes('O'.repeat(22));
    expect(variants).toHaveLength(24);
    expect(variants.slice(0, 22).every((it) => [...it].filter((character) => character === '0').length === 1)).toBe(
      true,
    );
  });

  it('are all different, as long as the code, and never the code itself', () => {
    const code = fc.string({ unit: fc.constantFrom('O', '0', 'I', '1', 'A', '7'), minLength: 22, maxLength: 22 });
    fc.assert(
      fc.property(code, (given) => {
        const variants = lookAlikes(given);
        const plain = (it: string) => it.replaceAll('O', '0').replaceAll('I', '1');
        expect(new Set([...variants, given]).size).toBe(variants.length + 1);
        for (const variant of variants) expect(plain(variant)).toBe(plain(given));
        const places = [...given].filter((character) => 'O0I1'.includes(character)).length;
        expect(variants).toHaveLength(Math.min(24, 2 ** places - 1));
      }),
    );
  });
});
