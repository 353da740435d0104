import type { ForeignCode } from '../domain/foreign-types.ts';
import type { FormatCode } from '../domain/formats/index.ts';

const starts = (bytes: Uint8Array, magic: readonly number[], at = 0) =>
  magic.every((value, n) => bytes[at + n] === value);
const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));

const magics: Record<FormatCode, readonly (readonly number[])[]> = {
  jpg: [[0xff, 0xd8, 0xff]],
  png: [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  pdf: [ascii('%PDF-')],
  tiff: [
    [0x49, 0x49, 0x2a, 0x00],
    [0x4d, 0x4d, 0x00, 0x2a],
    [0x49, 0x49, 0x2b, 0x00],
    [0x4d, 0x4d, 0x00, 0x2b],
  ],
  bmp: [ascii('BM')],
};

const foreign: readonly [ForeignCode, number, readonly number[]][] = [
  ['heic', 4, ascii('ftyphei')],
  ['heic', 4, ascii('ftypmif1')],
  ['zip', 0, [0x50, 0x4b, 0x03, 0x04]],
  ['exe', 0, ascii('MZ')],
  ['exe', 0, [0x7f, 0x45, 0x4c, 0x46]],
  ['gif', 0, ascii('GIF8')],
  ['webp', 8, ascii('WEBP')],
  ['html', 0, ascii('<!')],
  ['html', 0, ascii('<html')],
];

export type Sniffed = { accepted: true; format: FormatCode } | { accepted: false; actual: ForeignCode };

/** What bytes are by their first few (UPL-01): one of the accepted formats, or what else. */
export function sniff(bytes: Uint8Array): Sniffed {
  for (const [format, list] of Object.entries(magics) as [FormatCode, readonly (readonly number[])[]][]) {
    if (list.some((magic) => starts(bytes, magic))) return { accepted: true, format };
  }
  const other = foreign.find(([, at, magic]) => starts(bytes, magic, at));
  if (other) return { accepted: false, actual: other[0] };
  const isText = bytes.subarray(0, 512).every((byte) => byte >= 0x20 || byte === 9 || byte === 10 || byte === 13);
  return { accepted: false, actual: isText ? 'text' : 'unknown' };
}
