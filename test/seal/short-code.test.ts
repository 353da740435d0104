import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alphabet } from '../../lib/seal/crockford.ts';
import {
  applicationNumber,
  formatShortCode,
  isApplicationNumber,
  readShortCode,
  shortCode,
} from '../../lib/seal/short-code.ts';

const random = fc.uint8Array({ minLength: 16, maxLength: 16 });
const codes = random.map(shortCode);

describe('a short code', () => {
  test('is twelve Crockford characters that read back as themselves', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{12}$/);
        expect(readShortCode(code)).toEqual({ ok: true, code });
        expect(readShortCode(formatShortCode(code))).toEqual({ ok: true, code });
      }),
    );
  });

  test('is read in any case, with spaces, any hyphen, and the letters that look like 0 and 1', () => {
    fc.assert(
      fc.property(codes, (code) => {
        const typed = ` ${formatShortCode(code).toLowerCase()} `
          .replaceAll('-', ' – ')
          .replaceAll('0', 'o')
          .replaceAll('1', 'l');
        expect(readShortCode(typed)).toEqual({ ok: true, code });
        expect(readShortCode(code.replaceAll('1', 'I').replaceAll('0', 'O'))).toEqual({ ok: true, code });
      }),
    );
  });

  test('shows any single wrong character, wherever and whichever it is', () => {
    fc.assert(
      fc.property(codes, (code) => {
        for (let at = 0; at < code.length; at++) {
          for (const other of alphabet) {
            if (other === code[at]) continue;
            const wrong = code.slice(0, at) + other + code.slice(at + 1);
            expect(readShortCode(wrong)).toEqual({ ok: false, reason: 'wrong-check' });
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  test('shows any two characters exchanged, neighbours or not', () => {
    fc.assert(
      fc.property(codes, fc.nat(11), fc.nat(11), (code, i, j) => {
        fc.pre(code[i] !== code[j]);
        const characters = [...code];
        [characters[i], characters[j]] = [code.charAt(j), code.charAt(i)];
        expect(readShortCode(characters.join(''))).toEqual({ ok: false, reason: 'wrong-check' });
      }),
    );
  });

  test('of another length or with a letter that Crockford leaves out says so', () => {
    expect(readShortCode('')).toEqual({ ok: false, reason: 'wrong-length' });
    expect(readShortCode('7K3QX9M2T4B')).toEqual({ ok: false, reason: 'wrong-length' });
    expect(readShortCode('7K3QX9M2T4BU')).toEqual({ ok: false, reason: 'wrong-character' });
    expect(readShortCode('7K3QX9M2T4Bé')).toEqual({ ok: false, reason: 'wrong-character' });
  });

  test('is printed in three groups of four', () => {
    expect(formatShortCode('7K3QX9M2T4BC')).toBe('7K3Q-X9M2-T4BC');
  });

  test('is not made from too few random bytes', () => {
    expect(() => shortCode(new Uint8Array(10))).toThrow('11 random bytes');
  });
});

describe('a file number', () => {
  test('carries the year and a check character', () => {
    fc.assert(
      fc.property(random, fc.integer({ min: 2000, max: 2999 }), (bytes, year) => {
        const number = applicationNumber(bytes, year);
        expect(number).toMatch(new RegExp(`^BPI-${year}-[0-9A-HJKMNP-TV-Z]{6}-[0-9A-HJKMNP-TV-Z]$`));
        expect(isApplicationNumber(number)).toBe(true);
      }),
    );
  });

  test('with one wrong character or two exchanged is none', () => {
    fc.assert(
      fc.property(random, fc.constantFrom(4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 16), fc.nat(31), (bytes, at, other) => {
        const number = applicationNumber(bytes, 2026);
        const character = at < 8 ? String(other % 10) : alphabet.charAt(other);
        fc.pre(character !== number[at]);
        expect(isApplicationNumber(number.slice(0, at) + character + number.slice(at + 1))).toBe(false);
      }),
    );
    expect(isApplicationNumber('BPI-2026-7K3QX9-M')).toBe(true);
    expect(isApplicationNumber('BPI-2026-7KQ3X9-M')).toBe(false);
    expect(isApplicationNumber('BPI-2062-7K3QX9-M')).toBe(false);
    expect(isApplicationNumber('bpi-2026-7k3qx9-m')).toBe(false);
  });
});
