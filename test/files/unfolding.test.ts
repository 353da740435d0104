import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unfoldLzw } from '../../lib/files/lzw.ts';
import { unfoldRuns } from '../../lib/files/runs.ts';

/** LZW as the specifications describe the writer's side (TIFF 6.0, section 13; ISO 32000-2, 7.4.4.2). */
function toLzw(data: Uint8Array, early: 0 | 1): Buffer {
  let [bits, size, next] = ['', 9, 258];
  let codes = new Map<string, number>();
  const put = (code: number) => {
    bits += code.toString(2).padStart(size, '0');
  };
  const codeOf = (text: string) => codes.get(text) ?? text.charCodeAt(0);
  put(256);
  let held = '';
  for (const byte of data) {
    const longer = held + String.fromCharCode(byte);
    if (held === '' || codes.has(longer)) {
      held = longer;
      continue;
    }
    put(codeOf(held));
    codes.set(longer, next);
    next += 1;
    // The reader is one string behind.
    if (next - 1 + early >= 1 << size && size < 12) size += 1;
    if (next === 4095) {
      put(256);
      [codes, size, next] = [new Map(), 9, 258];
    }
    held = String.fromCharCode(byte);
  }
  if (held) put(codeOf(held));
  if (next + early >= 1 << size && size < 12 && held) size += 1;
  put(257);
  return Buffer.from((bits.match(/.{1,8}/g) ?? []).map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)));
}

const somewhatEven = fc
  .array(fc.constantFrom(0, 1, 2, 255), { maxLength: 9000, size: 'max' })
  .map((all) => Uint8Array.from(all));
const data = fc.oneof(fc.uint8Array({ maxLength: 3000, size: 'max' }), somewhatEven);

describe('LZW', () => {
  test.each([0, 1] as const)('what was written is read again, widening early: %i', (early) => {
    fc.assert(
      fc.property(data, (bytes) => {
        const coded = toLzw(bytes, early);
        expect(unfoldLzw(coded, { early, enough: 100_000 })).toBe(bytes.length);
        const out = Buffer.alloc(bytes.length);
        unfoldLzw(coded, { early, enough: bytes.length, out });
        expect(out.equals(bytes)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('a code that nothing was given yet is impossible', () => {
    expect(unfoldLzw(Buffer.from([0x80, 0x4b, 0]), { early: 1, enough: 9 })).toBe(-1);
  });

  test('counting stops when there is enough', () => {
    expect(unfoldLzw(toLzw(new Uint8Array(50_000), 1), { early: 1, enough: 1000 })).toBeLessThan(1100);
  });
});

describe('runs', () => {
  const runs = fc.array(
    fc.oneof(
      fc
        .uint8Array({ minLength: 1, maxLength: 128 })
        .map((bytes) => ({ coded: [bytes.length - 1, ...bytes], plain: [...bytes] })),
      fc.tuple(fc.integer({ min: 2, max: 128 }), fc.nat({ max: 255 })).map(([count, byte]) => ({
        coded: [257 - count, byte],
        plain: Array<number>(count).fill(byte),
      })),
    ),
    { maxLength: 50 },
  );

  test('literal and repeated bytes are read again, up to the end mark of PDF', () => {
    fc.assert(
      fc.property(runs, (parts) => {
        const plain = Buffer.from(parts.flatMap((part) => part.plain));
        const coded = Buffer.from([...parts.flatMap((part) => part.coded), 128, 0, 7]);
        expect(unfoldRuns(coded, { ends: true, enough: 1e6 })).toBe(plain.length);
        expect(unfoldRuns(coded, { ends: false, enough: 1e6 })).toBe(plain.length + 1);
        const out = Buffer.alloc(plain.length);
        unfoldRuns(coded, { ends: true, enough: plain.length, out });
        expect(out.equals(plain)).toBe(true);
      }),
    );
  });
});
