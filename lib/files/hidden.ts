import { Buffer } from 'node:buffer';
import { type FileFinding, found } from '../domain/file-findings.ts';
import type { ForeignCode } from '../domain/foreign-types.ts';
import { carries, type Signature } from './signatures.ts';

export const asBuffer = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const endOfDirectory = Buffer.from('PK\x05\x06', 'latin1');
/** A ZIP's last record is 22 bytes and a comment of at most 65 535. */
const directoryReach = 66_000;

/** Whether the end of a file opens as a ZIP archive: programs that open archives start from the end, whatever comes before. */
function endsAsZip(all: Buffer): boolean {
  const from = Math.max(0, all.length - directoryReach);
  const reach = all.subarray(from);
  for (let last = reach.lastIndexOf(endOfDirectory); last >= 0; ) {
    const at = from + last;
    if (at + 22 <= all.length) {
      const [entries, size] = [all.readUInt16LE(at + 10), all.readUInt32LE(at + 12)];
      const whole = entries > 0 && size >= 46 && size <= at;
      if (whole && carries(all, [at - size, 'PK\x01\x02'])) return true;
    }
    last = last === 0 ? -1 : reach.lastIndexOf(endOfDirectory, last - 1);
  }
  return false;
}

/** Long enough not to occur by chance in coded pixels. */
const anywhere: readonly (readonly [ForeignCode, string])[] = [
  ['pdf', '%PDF-'],
  ['rar', 'Rar!\x1a\x07'],
  ['7z', '7z\xbc\xaf\x27\x1c'],
  ['gzip', '\xfd7zXZ\0'],
  ['gzip', 'MSCF\0\0\0\0'],
  ['doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['exe', 'This program cannot be run in DOS mode'],
  ['script', '<?php'],
];
const atStart: readonly (readonly [ForeignCode, string])[] = [
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['exe', 'MZ'],
  ['exe', '\x7fELF'],
  ['script', '#!'],
  ['gzip', '\x1f\x8b\x08'],
  ['script', '<?='],
  ['gzip', 'BZh'],
  ['rtf', '{\\rtf'],
];

const markup = /<(?:html|script|iframe|svg|body|!doctype html|hta:application)[\s>/]/i;
/** Markup is looked for in this much of what follows an image. */
const markupReach = 1_048_576;

/** What programs put behind an end without meaning anything by it. */
const padding = [0, 9, 10, 13, 32];
/** Where a tape archive has its mark (POSIX ustar). */
const tapeMark = 257;

/** What is hidden behind the end of an image; pictures, films and makers' notes that phones put there are harmless. */
function hiddenBehind(all: Buffer, end: number): ForeignCode | undefined {
  if (end >= all.length) return undefined;
  const tail = all.subarray(end);
  const start = tail.findIndex((byte) => !padding.includes(byte));
  if (start < 0) return undefined;
  const first = atStart.find(([, text]) => carries(tail, [start, text] satisfies Signature));
  if (first) return first[0];
  if (carries(tail, [start + tapeMark, 'ustar'])) return 'gzip';
  const other = anywhere.find(([, text]) => tail.includes(text, 0, 'latin1'));
  if (other) return other[0];
  return markup.test(tail.toString('latin1', 0, markupReach)) ? 'html' : undefined;
}

/**
 * Content that another program would open in the same bytes (UPL-02): a document that starts within the first kilobyte, an archive that ends with the file, anything foreign behind the image's end.
 */
export function hiddenContent(bytes: Uint8Array, end: number): FileFinding[] {
  const early = asBuffer(bytes).subarray(0, 1029).includes('%PDF-', 0, 'latin1');
  return early ? [found('file-polyglot', { actual: 'pdf' })] : hiddenAfter(bytes, end);
}

/** The part of that which holds for a PDF too: an archive that ends with the file, anything foreign behind the end. */
export function hiddenAfter(bytes: Uint8Array, end: number): FileFinding[] {
  const all = asBuffer(bytes);
  const actual = (endsAsZip(all) ? 'zip' : undefined) ?? hiddenBehind(all, end);
  return actual ? [found('file-polyglot', { actual })] : [];
}

/** A script inside a comment or a text field: harmless in a viewer, run by a careless server. */
export function scriptIn(text: Uint8Array): FileFinding[] {
  const words = asBuffer(text).toString('latin1', 0, 65_536);
  return /<\?php|<script[\s>]/i.test(words) ? [found('file-polyglot', { actual: 'script' })] : [];
}
