import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { logoAt } from '../../lib/pdf/logo.ts';

function drawn(path: string): string {
  const { children } = logoAt({ width: 24, height: 24, path }, { x: 0, y: 0 }, 'Préfecture');
  const [mark] = children;
  if (!mark || !('operators' in mark)) throw new Error('nothing is drawn');
  return / rg (.*) f Q$/.exec(mark.operators)?.[1] ?? '';
}

describe('a logo is drawn with the curves of its path', () => {
  it.each([
    ['a quadratic one as the cubic that it is', 'M0 0Q12 0 12 12', '0 0 m 8 0 12 4 12 12 c'],
    ['from where the line before ends', 'M6 6l6 0q6 0 6 6z', '6 6 m 12 6 l 16 6 18 8 18 12 c h'],
    ['from where the curve before ends', 'M0 0C0 1 2 3 4 5q3 0 3 3', '0 0 m 0 1 2 3 4 5 c 6 5 7 6 7 8 c'],
    [
      'each of a chain as the mirror of the one before',
      'M0 9Q3 6 6 9T12 9 18 9T24 9',
      '0 9 m 2 7 4 7 6 9 c 8 11 10 11 12 9 c 14 7 16 7 18 9 c 20 11 22 11 24 9 c',
    ],
    ['so a relative one', 'M0 9q3-3 6 0t6 0 6 0', '0 9 m 2 7 4 7 6 9 c 8 11 10 11 12 9 c 14 7 16 7 18 9 c'],
    [
      'the mirror of none but a curve of its kind',
      'M0 0C0 3 3 6 6 6T9 9S9 6 6 6',
      '0 0 m 0 3 3 6 6 6 c 6 6 7 7 9 9 c 9 9 9 6 6 6 c',
    ],
    [
      'flags without a space, a move that goes on as lines',
      'm1 1 2 0a0 1 0 012 2H9v1',
      '1 1 m 3 1 l 5 3 l 9 3 l 9 4 l',
    ],
  ])('%s', (_, path, operators) => {
    expect(drawn(path)).toBe(operators);
  });

  it('whatever its commands are, as another reader of SVG draws it', async () => {
    const number = fc.integer({ min: 1, max: 23 }).map(String);
    const numbers = (count: number) =>
      fc.array(number, { minLength: count, maxLength: count }).map((it) => it.join(' '));
    const command = fc.oneof(
      ...Object.entries({ L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, Z: 0 }).map(([letter, count]) =>
        numbers(count).map((it) => letter + it),
      ),
      fc.tuple(numbers(3), fc.constantFrom('00', '01', '10', '11'), numbers(2)).map(([a, b, c]) => `A${a} ${b}${c}`),
      ...Object.entries({ q: 4, t: 2, s: 4, c: 6 }).map(([letter, count]) =>
        fc.array(fc.integer({ min: -5, max: 5 }), { minLength: count, maxLength: count }).map((it) => letter + it),
      ),
    );
    const path = fc.array(command, { minLength: 2, maxLength: 8 }).map((it) => `M12 12${it.join('')}`);
    await fc.assert(
      fc.asyncProperty(path, async (it) => {
        const again = drawn(it).replace(
          /([-\d. ]*)([mlch])/g,
          (_, at, operator) => operator.replace('h', 'z').toUpperCase() + at,
        );
        expect(await unlike(await raster(it), await raster(again))).toBeLessThan(0.002);
      }),
      { numRuns: 60 },
    );
  });
});

const raster = (path: string) =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 24 24"><path d="${path}"/></svg>`,
    ),
  )
    .extractChannel('alpha')
    .raw()
    .toBuffer();

/** The part of the picture in which two differ. */
const unlike = (one: Buffer, other: Buffer) =>
  one.reduce((sum, it, at) => sum + Math.abs(it - (other[at] ?? 0)) / 255, 0) / one.length;
