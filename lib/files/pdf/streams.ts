import type { Buffer } from 'node:buffer';
import { skipBlank, wordAt } from './lexer.ts';
import { damage, type PdfObject, type Stream } from './objects.ts';

/** The bytes of a stream as they are stored: by its length where `endstream` follows, else up to `endstream`; throws damage when it never ends. */
export function streamBytes({ from, start }: Stream, length: PdfObject | undefined): Buffer {
  if (typeof length === 'number' && length >= 0) {
    const end = skipEnd(from, start + length);
    if (end <= from.length && wordAt(from, end, 'endstream')) return from.subarray(start, start + length);
  }
  const end = from.indexOf('endstream', start);
  if (end < 0) throw damage;
  const feed = from[end - 1] === 10 ? 1 : 0;
  return from.subarray(start, end - feed - (from[end - feed - 1] === 13 ? 1 : 0));
}

/** Blanks only: a `%` here would be data. */
const skipEnd = (bytes: Buffer, at: number) => (bytes[at] === 0x25 ? at : Math.min(skipBlank(bytes, at), at + 8));
