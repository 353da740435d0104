import { describe, expect, test } from 'vitest';
import { countryName, nationalityName } from '../../lib/pdf/countries.ts';

/** Codes that stand for no country (groups, withdrawn or made up), and names that the administration writes otherwise. */
const none = 'AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH QO RH TA TP UK UN VD XA XB YD ZR ZZ'.split(' ');
const otherwise = 'CD CG MM HK MO VA SU YU'.split(' ');

const codes = Array.from({ length: 26 * 26 }, (_, at) => String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26)));

describe('names of countries', () => {
  test('are those of CLDR in French, but for the exceptions', () => {
    const names = new Intl.DisplayNames('fr', { type: 'region', fallback: 'none' });
    const countries = codes.filter((code) => names.of(code) !== undefined && !none.includes(code));
    expect(countries.length).toBeGreaterThan(245);
    for (const code of countries.filter((it) => !otherwise.includes(it)))
      expect(countryName(code)).toBe(names.of(code));
    for (const code of otherwise) expect(countryName(code).length).toBeGreaterThan(3);
  });

  test('of an unknown code is the code; a person without nationality is said so', () => {
    expect(countryName('QQ')).toBe('QQ');
    expect(nationalityName('XX')).toBe('Sans nationalité');
    expect(nationalityName('TR')).toBe('Turquie');
    expect(countryName('CD')).toBe('République démocratique du Congo');
  });
});
