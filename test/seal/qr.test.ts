import fc from 'fast-check';
import { create } from 'qrcode/lib/core/qrcode.js';
import { describe, expect, test } from 'vitest';
import { type Modules, qrCode } from '../../lib/seal/qr.ts';

/** Reads a small QR code back (ISO/IEC 18004): unmasks it and follows its columns; for one block of data and no correction. */
function decode({ size, dark }: Modules): string {
  const version = (size - 17) / 4;
  const mask = [2, 3, 4].reduce((bits, column) => (bits << 1) | Number(dark(column, 8)), 0) ^ 0b101;
  const masks = [
    (row: number, column: number) => (row + column) % 2 === 0,
    (row: number) => row % 2 === 0,
    (_: number, column: number) => column % 3 === 0,
    (row: number, column: number) => (row + column) % 3 === 0,
    (row: number, column: number) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
    (row: number, column: number) => ((row * column) % 2) + ((row * column) % 3) === 0,
    (row: number, column: number) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
    (row: number, column: number) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
  ];
  const aligned = version === 1 ? -99 : size - 7;
  const reserved = (row: number, column: number) =>
    (row < 9 && column < 9) ||
    (row < 9 && column >= size - 8) ||
    (row >= size - 8 && column < 9) ||
    row === 6 ||
    column === 6 ||
    (Math.abs(row - aligned) < 3 && Math.abs(column - aligned) < 3);
  const bits: number[] = [];
  let upwards = true;
  for (let right = size - 1; right > 0; right -= 2) {
    if (right === 6) right--;
    for (let step = 0; step < size; step++) {
      const row = upwards ? size - 1 - step : step;
      for (const column of [right, right - 1]) {
        if (reserved(row, column)) continue;
        bits.push(Number(dark(column, row) !== masks[mask]?.(row, column)));
      }
    }
    upwards = !upwards;
  }
  const number = (from: number, length: number) => Number.parseInt(bits.slice(from, from + length).join(''), 2);
  expect(number(0, 4)).toBe(0b0100);
  const length = number(4, 8);
  return new TextDecoder().decode(Uint8Array.from({ length }, (_, at) => number(12 + at * 8, 8)));
}

describe('the QR code of an address', () => {
  test('reads back as the address', () => {
    // Up to version 3 the data is one block, so that it lies in the symbol in order.
    fc.assert(
      fc.property(fc.webUrl({ size: 'small' }), (url) => {
        fc.pre(new TextEncoder().encode(url).length <= 42);
        expect(decode(qrCode(url))).toBe(url);
      }),
    );
    expect(decode(qrCode('https://a.fr/v1/verifications/7K3QX9M2T4BD'))).toBe(
      'https://a.fr/v1/verifications/7K3QX9M2T4BD',
    );
  });

  describe('wears the mask that the package itself would choose', () => {
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 300 }).map((it) => Buffer.from(it).toString('latin1'));

    function sameAsThePackage(text: string) {
      const segment = { data: new TextEncoder().encode(text), mode: 'byte' as const };
      const { modules, maskPattern } = create([segment], { errorCorrectionLevel: 'M' });
      const { size, dark } = qrCode(text);
      expect(Array.from(modules.data, (_, at) => dark(at % size, Math.floor(at / size)))).toEqual(
        Array.from(modules.data, (module) => module === 1),
      );
      return maskPattern;
    }

    test('whatever the text and the size of the symbol', () => {
      fc.assert(fc.property(fc.oneof(fc.webUrl(), bytes), (text) => void sameAsThePackage(text)));
    });

    test('among all eight', () => {
      const texts = fc.sample(bytes, { seed: 1, numRuns: 400 });
      const chosen = new Set(texts.map(sameAsThePackage));
      expect([...chosen].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    });
  });

  test('has its three finder patterns, and is always the same', () => {
    const url = 'https://titres.example.fr/v1/verifications/7K3QX9M2T4BD';
    const { size, dark } = qrCode(url);
    for (const [column, row] of [
      [0, 0],
      [size - 7, 0],
      [0, size - 7],
    ] as const) {
      const line = (y: number) => Array.from({ length: 7 }, (_, x) => Number(dark(column + x, row + y))).join('');
      expect([0, 1, 2, 3, 4, 5, 6].map(line)).toEqual([
        '1111111',
        '1000001',
        '1011101',
        '1011101',
        '1011101',
        '1000001',
        '1111111',
      ]);
    }
    const again = qrCode(url);
    for (let row = 0; row < size; row++)
      for (let column = 0; column < size; column++) expect(again.dark(column, row)).toBe(dark(column, row));
  });
});
