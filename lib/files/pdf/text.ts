import { Buffer } from 'node:buffer';
import type { Text } from './objects.ts';

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '', '\r': '', '\r\n': '' };

/** The bytes that a string stands for (ISO 32000-2, 7.3.4). */
export function textBytes({ from, start, end }: Text): Buffer {
  const words = from.toString('latin1', start + 1, end - 1);
  if (from[start] === 0x3c) {
    const digits = words.replace(/[^0-9a-f]/gi, '');
    return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex');
  }
  const plain = words.replace(
    /\\(?:([0-7]{1,3})|(\r\n|[\s\S]))|\r\n?/g,
    (all: string, octal?: string, sign?: string) => {
      if (octal) return String.fromCharCode(Number.parseInt(octal, 8) & 255);
      if (sign !== undefined) return escapes[sign] ?? sign;
      return all.startsWith('\r') ? '\n' : '';
    },
  );
  return Buffer.from(plain, 'latin1');
}
