import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { create } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { printable } from '../../lib/domain/printable.ts';
import { coverage } from '../../lib/pdf/coverage.ts';
import { lettersOf } from '../../lib/pdf/fonts/clusters.ts';
import { weights } from '../../lib/pdf/fonts/face.ts';
import { preparedFaces } from '../../lib/pdf/fonts/prepared.ts';
import { shapedFace } from '../../lib/pdf/fonts/shaped.ts';
import { toUnicode } from '../../lib/pdf/fonts/to-unicode.ts';
import { missingGlyphs } from '../../lib/pdf/glyphs.ts';
import { scripts } from './extremes.ts';

const file = (name: string) => readFileSync(new URL(`../../assets/fonts/noto-sans-${name}`, import.meta.url));
const prepared = (weight: string) =>
  JSON.parse(file(`${weight}.core.json`).toString()) as {
    codePoints: number[];
    glyphs: number[];
    widths: number[];
    size: number;
  };

describe.each(weights)('the prepared font, %s', (weight) => {
  const whole = create(file(`${weight}.ttf`));
  const core = prepared(weight);
  const bare = create(inflateSync(file(`${weight}.core.z`)));

  test('draws each character as the whole font does', () => {
    expect(core.codePoints.length).toBeGreaterThan(600);
    for (const [at, codePoint] of core.codePoints.entries()) {
      const glyph = bare.getGlyph(core.glyphs[at] ?? 0);
      const model = whole.glyphForCodePoint(codePoint);
      expect(glyph.path.toSVG(), String.fromCodePoint(codePoint)).toBe(model.path.toSVG());
      expect(core.widths[glyph.id]).toBe(model.advanceWidth);
    }
    expect(core.size).toBe(inflateSync(file(`${weight}.core.z`)).length);
  });

  test('sets any word as wide as the whole font does, kerning included', () => {
    // Letters that the whole font takes apart are kerned by their parts there.
    const alone = core.codePoints.filter((codePoint) => {
      const [glyph, ...more] = whole.layout(String.fromCodePoint(codePoint)).glyphs;
      return more.length === 0 && glyph?.id === whole.glyphForCodePoint(codePoint).id;
    });
    expect(alone.length).toBeGreaterThan(600);
    const character = fc.constantFrom(...alone.map((codePoint) => String.fromCodePoint(codePoint)));
    fc.assert(
      fc.property(fc.string({ unit: character, minLength: 1, maxLength: 12 }), (text) => {
        expect(preparedFaces[weight]().width(text)).toBeCloseTo(whole.layout(text).advanceWidth, 6);
      }),
      { numRuns: 2000 },
    );
  });

  test('tells each glyph’s character, once each', () => {
    const map = inflateSync(file(`${weight}.core.unicode.z`)).toString();
    // The first such line is the range of codes.
    const [, ...lines] = map.matchAll(/^<([0-9a-f]{4})> <([0-9a-f]{4})>$/gm);
    const told = lines.map(([, ...codes]) => codes.map((code) => Number.parseInt(code, 16)));
    const pairs = core.codePoints.map((codePoint, at) => [core.glyphs[at] ?? 0, codePoint] as const);
    expect(told).toEqual(pairs);
    expect(new Set(core.glyphs).size).toBe(core.glyphs.length);
    const made = toUnicode(pairs.map(([glyph, codePoint]) => [glyph, String.fromCodePoint(codePoint)]));
    expect(map).toBe(inflateSync(made).toString());
  });

  test('has what French needs, and every letter between À and ž', () => {
    const letters = Array.from({ length: 0x17f - 0xbf }, (_, at) => String.fromCodePoint(0xc0 + at)).join('');
    expect(preparedFaces[weight]().covers(`${letters} «  » ’ – — … € n° 0123456789 œŒ ẞ`)).toBe(true);
    expect(preparedFaces[weight]().covers('Ж')).toBe(false);
  });
});

describe.each(weights)('the whole font, %s', (weight) => {
  const font = create(file(`${weight}.ttf`));

  test('lets every letter be told again, with any mark, whatever it draws it from', () => {
    const marks = Array.from({ length: 0x362 - 0x300 }, (_, at) => String.fromCodePoint(0x300 + at)).filter(
      (mark) => printable(mark) !== '',
    );
    const bases = [...'aeiouıjnrsxdlkAEIJɨọẹṣйЖωα'];
    const letters = [
      ...font.characterSet.map((codePoint) => String.fromCodePoint(codePoint)),
      ...bases.flatMap((base) => marks.flatMap((mark) => [base + mark, `${base}${mark}\u0301`])),
    ];
    const printed = letters.map(printable).filter((letter) => letter !== '' && missingGlyphs(letter).length === 0);
    expect(printed.length).toBeGreaterThan(5000);
    for (const letter of printed) {
      const run = font.layout(letter);
      expect(lettersOf(font, letter, run).join('').normalize('NFC')).toBe(letter);
      expect(run.glyphs.map(({ id }) => id)).not.toContain(0);
    }
  });
});

test('whatever the letters beside each other, none is lost or joined to another', async () => {
  const face = await shapedFace('regular');
  const letters = coverage.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
  );
  const tone = fc.string({ unit: fc.constantFrom(...'ʹʺ˥˦˧˨˩ꜛꜜ꜒꜖ꟸa'), minLength: 2, maxLength: 6 });
  const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 2, maxLength: 8 });
  const shown = (text: string) => face.show(text, 10);
  fc.assert(
    fc.property(fc.oneof(tone, word).map(printable), (text) => {
      fc.pre(text !== '' && missingGlyphs(text).length === 0);
      expect(shown(text)).not.toContain('<0000>');
    }),
    { numRuns: 3000 },
  );
});

describe('the characters that can be printed', () => {
  test('are those of both whole fonts', () => {
    const listed = coverage.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at));
    for (const weight of weights) {
      // The last segment of a character map ends it and is no character.
      const characters = create(file(`${weight}.ttf`)).characterSet.filter((codePoint) => codePoint < 0xffff);
      expect(characters.toSorted((one, other) => one - other)).toEqual(listed);
    }
  });

  test('include every writing that names come in', () => {
    for (const letters of Object.values(scripts)) expect(missingGlyphs(letters)).toEqual([]);
  });

  test('are told when missing, each once, after composition; invisible signs are not letters', () => {
    expect(missingGlyphs('محمد بن')).toEqual(['م', 'ح', 'د', 'ب', 'ن']);
    expect(missingGlyphs('አበበ')).toEqual(['አ', 'በ']);
    expect(missingGlyphs('Zoe\u0308 \u200e\u00ad')).toEqual([]);
    expect(missingGlyphs('李 𐍈')).toEqual(['李', '𐍈']);
    expect(missingGlyphs('')).toEqual([]);
    expect(missingGlyphs('م\u064e')).toEqual(['م', '\u25cc\u064e']);
    expect(missingGlyphs('Ali', 'B\ud800')).toEqual(['\ud800']);
    expect(missingGlyphs('A\u0600\u06dd')).toEqual(['\u0600', '\u06dd']);
  });

  test('are at most three marks on a letter, and no mark without one: any other would run into what is around it', () => {
    for (const name of ['Ė\u0303\u0301', 'x\u0323\u0304', 'Ọ\u0300', 'į\u0303\u0301', 'ᾇ'])
      expect(missingGlyphs(name)).toEqual([]);
    expect(missingGlyphs(`Ali${'\u0301'.repeat(4)}`)).toEqual([`í${'\u0301'.repeat(3)}`]);
    expect(missingGlyphs('\u0301Ali', 'Abo \u0323x')).toEqual(['\u25cc\u0301', '\u25cc\u0323']);
  });

  test('are left as they are, but for composition, spaces and invisible signs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        const expected = text
          .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
          .normalize('NFC')
          .split(/[\s\p{Cc}]+/u)
          .filter((word) => word !== '')
          .join(' ');
        expect(printable(text)).toBe(expected);
        expect(printable(expected)).toBe(expected);
      }),
    );
  });
});
