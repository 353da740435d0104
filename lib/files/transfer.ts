import { Buffer, isUtf8 } from 'node:buffer';
import type { FormatCode } from '../domain/formats/index.ts';

const buffer = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function count(bytes: Buffer, part: Buffer, enough: number): number {
  let found = 0;
  for (let at = bytes.indexOf(part); at >= 0 && found < enough; at = bytes.indexOf(part, at + part.length)) found += 1;
  return found;
}

const replacement = Buffer.from('\uFFFD');

/** A stream of a PDF that is coded in bytes of any value. */
const codedBinary = /\/Filter\s*\[?\s*\/(?:Fl|LZW|DCT|CCF|CCITT|JPX|JBIG2|RunLength)/;

/** Too many for a file that says so on purpose. */
const many = 16;

/**
 * Whether a program took the bytes for text and wrote them as UTF-8, with U+FFFD for what it could not read, or each byte as a character.
 * Magic bytes may survive this, so it is asked of every file.
 */
export function isTextMangled(bytes: Uint8Array, format: FormatCode | undefined): boolean {
  if (!isUtf8(bytes)) return false;
  const all = buffer(bytes);
  if (count(all, replacement, many) >= many) return true;
  // A PDF may be plain text with accents; coded bytes are never valid UTF-8 by chance.
  if (format === 'pdf' && !codedBinary.test(all.toString('latin1'))) return false;
  if (format === undefined) {
    return ['\xff\xd8\xff', '\x89PNG\r\n'].some((magic) => all.subarray(0, 16).toString('utf8').startsWith(magic));
  }
  const pairs = count(all, Buffer.from([0xc2]), many) + count(all, Buffer.from([0xc3]), many);
  return pairs >= many;
}

/** So many line feeds are no chance where they are coded data; rows of plain pixels may repeat themselves. */
const enough = (format: FormatCode) => (format === 'jpg' ? 6 : 32);

const isPrinted = (byte = 0) => (byte >= 0x20 && byte < 0x7f) || (byte >= 9 && byte <= 13);

/** Whether every line feed of binary data follows a carriage return: a transfer in text mode (RFC 959, ASCII type) added them. Those of a text inside prove nothing. */
export function isLineMangled(bytes: Uint8Array, format: FormatCode): boolean {
  const all = buffer(bytes);
  let feeds = 0;
  for (let at = all.indexOf(10); at >= 0; at = all.indexOf(10, at + 1)) {
    if (all[at - 1] !== 13) return false;
    if (!isPrinted(all[at - 2]) || !isPrinted(all[at + 1])) feeds += 1;
  }
  return feeds >= enough(format);
}
