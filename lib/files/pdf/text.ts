import { Buffer } from 'node:buffer';
import type { Text } from './objects.ts';

/** n, r, t, b and f behind a backslash. */
const escapes: Record<number, number> = { 110: 10, 114: 13, 116: 9, 98: 8, 102: 12 };

const isOctal = (byte: number | undefined): byte is number => byte !== undefined && byte >= 48 && byte <= 55;

/** The bytes that a string stands for (ISO 32000-2, 7.3.4). */
export function textBytes({ from, start, end }: Text): Buffer {
  if (from[start] === 0x3c) {
    const digits = from.toString('latin1', start + 1, end - 1).replace(/[^0-9a-f]/gi, '');
    return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex');
  }
  return literalBytes(from.subarray(start + 1, end - 1));
}

function literalBytes(written: Buffer): Buffer {
  const out = Buffer.allocUnsafe(written.length);
  let size = 0;
  const put = (byte: number) => {
    out[size] = byte;
    size += 1;
  };
  for (let at = 0; at < written.length; at += 1) {
    const byte = written[at] ?? 0;
    const next = written[at + 1];
    if (byte === 0x5c && isOctal(next)) {
      let value = 0;
      for (let n = 0; n < 3 && isOctal(written[at + 1]); n += 1, at += 1)
        value = value * 8 + ((written[at + 1] ?? 48) - 48);
      put(value & 255);
    } else if (byte === 0x5c) {
      at += 1;
      // The end of a line behind a backslash is none (7.3.4.2).
      if (next === 13 && written[at + 1] === 10) at += 1;
      else if (next !== undefined && next !== 13 && next !== 10) put(escapes[next] ?? next);
    } else if (byte === 13) {
      if (next === 10) at += 1;
      put(10);
    } else put(byte);
  }
  return out.subarray(0, size);
}
