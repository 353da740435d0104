import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { evenLinesOf, linesOf } from '../../lib/pdf/lines.ts';
import { type Style, type Typesetter, typesetter } from '../../lib/pdf/type.ts';

const style: Style = { weight: 'regular', size: 10, leading: 14, color: [0, 0, 0] };
let type: Typesetter;
beforeAll(async () => {
  type = await typesetter(['x\u0323Ж']);
});

const text = fc
  .array(fc.string({ unit: fc.constantFrom(...'aWié’-.ŞЖ'), minLength: 1, maxLength: 30 }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((words) => words.join(' '));

describe('lines', () => {
  test('joined are the text again, and none is wider than allowed', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 300 }), (words, width) => {
        const lines = linesOf(type, words, style, width);
        expect(lines.join('')).toBe(words);
        for (const line of lines) expect(type.width(line.trimEnd(), style)).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('made even are as many, and still the text', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 100, max: 300 }), (words, width) => {
        const even = evenLinesOf(type, words, style, width);
        expect(even.join('')).toBe(words);
        expect(even).toHaveLength(linesOf(type, words, style, width).length);
      }),
    );
  });

  test('never part a date, a number from its sign, an article of law, a postcode from its city or French double punctuation', () => {
    const sentence =
      'du 1er janvier 2027 au n° 9912345678 art. R. 431-15-3 : « titre » ? 3 bis allée Le Goff, 29200 Brest';
    for (let width = 90; width < 300; width += 3) {
      const breaks = linesOf(type, sentence, style, width).join('\n');
      for (const whole of ['1er janvier 2027', 'n° 9912345678', 'R. 431-15-3', '« titre', '29200 Brest'])
        expect(breaks).toContain(whole);
      expect(breaks).not.toMatch(/\n[:?»]/);
    }
  });
});
