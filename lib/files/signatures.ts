import type { ForeignCode } from '../domain/foreign-types.ts';
import type { FormatCode } from '../domain/formats/index.ts';

/** The first bytes by which a format is known: a place, and the bytes there written as Latin-1. */
export type Signature = readonly [at: number, bytes: string];

export const acceptedSignatures: Record<FormatCode, readonly Signature[]> = {
  jpg: [[0, '\xff\xd8\xff']],
  png: [[0, '\x89PNG\r\n\x1a\n']],
  pdf: [[0, '%PDF-']],
  tiff: [
    [0, 'II*\0'],
    [0, 'MM\0*'],
    [0, 'II+\0'],
    [0, 'MM\0+'],
  ],
  bmp: [[0, 'BM']],
};

/** Signatures of what is not accepted; of formats that look alike, the more exact comes first. */
export const foreignSignatures: readonly (readonly [ForeignCode, ...Signature])[] = [
  ['raw', 8, 'CR\x02'],
  ['raw', 0, 'IIRO'],
  ['raw', 0, 'IIRS'],
  ['raw', 0, 'IIU\0'],
  ['raw', 0, 'FUJIFILMCCD-RAW'],
  ['webp', 8, 'WEBPVP8'],
  ['video', 8, 'AVI LIST'],
  ['audio', 8, 'WAVEfmt '],
  ['gif', 0, 'GIF87a'],
  ['gif', 0, 'GIF89a'],
  ['psd', 0, '8BPS'],
  ['jp2', 4, 'jP  \r\n\x87\n'],
  ['jp2', 0, '\xff\x4f\xff\x51'],
  ['jxl', 4, 'JXL \r\n\x87\n'],
  ['jxl', 0, '\xff\x0a'],
  ['jxr', 0, 'II\xbc'],
  ['other-image', 0, '\0\0\x02\0\0\0\0\0'],
  ['other-image', 0, '\0\0\x0a\0\0\0\0\0'],
  ['other-image', 0, '\x0a\x05\x01\x08'],
  ['netpbm', 0, 'P4\n'],
  ['netpbm', 0, 'P5\n'],
  ['netpbm', 0, 'P6\n'],
  ['ico', 0, '\0\0\x01\0'],
  ['ico', 0, '\0\0\x02\0'],
  ['djvu', 0, 'AT&TFORM'],
  ['dicom', 128, 'DICM'],
  ['metafile', 0, '\xd7\xcd\xc6\x9a'],
  ['metafile', 40, ' EMF'],
  ['other-image', 0, 'gimp xcf'],
  ['other-image', 0, '\x97JB2\r\n\x1a\n'],
  ['other-image', 0, '\x76\x2f\x31\x01'],
  ['other-image', 0, '\x8aMNG\r\n\x1a\n'],
  ['other-image', 0, '\x8bJNG\r\n\x1a\n'],
  ['doc', 0, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['rtf', 0, '{\\rtf'],
  ['postscript', 0, '%!'],
  ['postscript', 0, '\xc5\xd0\xd3\xc6'],
  ['postscript', 0, '\x1b%-12345X'],
  ['zip', 0, 'PK\x03\x04'],
  ['zip', 0, 'PK\x05\x06'],
  ['zip', 0, 'PK\x07\x08'],
  ['7z', 0, '7z\xbc\xaf\x27\x1c'],
  ['rar', 0, 'Rar!\x1a\x07'],
  ['gzip', 0, '\x1f\x8b'],
  ['gzip', 0, 'BZh'],
  ['gzip', 0, '\xfd7zXZ\0'],
  ['gzip', 0, '\x28\xb5\x2f\xfd'],
  ['gzip', 257, 'ustar'],
  ['exe', 0, 'MZ'],
  ['exe', 0, '\x7fELF'],
  ['exe', 0, '\xfe\xed\xfa\xce'],
  ['exe', 0, '\xfe\xed\xfa\xcf'],
  ['exe', 0, '\xce\xfa\xed\xfe'],
  ['exe', 0, '\xcf\xfa\xed\xfe'],
  ['exe', 0, '\xca\xfe\xba\xbe'],
  ['exe', 0, '\0asm'],
  ['exe', 0, 'dex\n'],
  ['script', 0, '#!'],
  ['shortcut', 0, 'L\0\0\0\x01\x14\x02\0'],
  ['database', 0, 'SQLite format 3\0'],
  ['database', 4, 'Standard Jet DB'],
  ['video', 0, '\x1a\x45\xdf\xa3'],
  ['video', 0, '\0\0\x01\xba'],
  ['video', 0, 'FLV\x01'],
  ['audio', 0, 'ID3'],
  ['audio', 0, '\xff\xfb'],
  ['audio', 0, '\xff\xf3'],
  ['audio', 0, 'OggS'],
  ['audio', 0, 'fLaC'],
  ['audio', 0, '#!AMR'],
];

/** Whether bytes carry a signature. */
export function carries(bytes: Uint8Array, [at, text]: Signature): boolean {
  if (bytes.length < at + text.length) return false;
  for (let n = 0; n < text.length; n += 1) if (bytes[at + n] !== text.charCodeAt(n)) return false;
  return true;
}
