import { Buffer } from 'node:buffer';
import type { ForeignCode } from '../domain/foreign-types.ts';
import { type FormatCode, formatCodes } from '../domain/formats/index.ts';
import { mediaKind, oleKind, zipKind } from './containers.ts';
import { acceptedSignatures, carries, foreignSignatures } from './signatures.ts';
import { textKind } from './textual.ts';

export type Sniffed = { accepted: true; format: FormatCode } | { accepted: false; actual: ForeignCode };

const bmpHeaders = [12, 16, 40, 52, 56, 64, 108, 124];

/** Two letters are too few to know a BMP by: a text may begin with them. */
const seemsBmp = (bytes: Uint8Array) =>
  textKind(bytes) === undefined || (bmpHeaders.includes(bytes[14] ?? 0) && bytes[15] === 0);

const acceptedFormat = (bytes: Uint8Array): FormatCode | undefined => {
  const format = formatCodes.find((code) => acceptedSignatures[code].some((signature) => carries(bytes, signature)));
  return format === 'bmp' && !seemsBmp(bytes) ? undefined : format;
};

/** What bytes are by their first few (UPL-01): one of the accepted formats, or what else. */
export function sniff(bytes: Uint8Array): Sniffed {
  const exact = foreignSignatures.find(([code, ...signature]) => code === 'raw' && carries(bytes, signature));
  const format = exact ? undefined : acceptedFormat(bytes);
  if (format) return { accepted: true, format };
  return foreignOrLatePdf(bytes);
}

function foreignOrLatePdf(bytes: Uint8Array): Sniffed {
  const actual = foreignType(bytes);
  // Readers of PDF forgive up to 1 024 bytes before the header (ISO 32000-2 annex I): blanks, a mark, a mail gateway's line.
  const head = Buffer.from(bytes.subarray(0, 1029)).toString('latin1');
  const forgivable = actual === 'text' || actual === 'unknown' || actual === 'zeros';
  return forgivable && head.includes('%PDF-') ? { accepted: true, format: 'pdf' } : { accepted: false, actual };
}

function foreignType(bytes: Uint8Array): ForeignCode {
  if (carries(bytes, [4, 'ftyp'])) return mediaKind(bytes);
  const found = foreignSignatures.find(([, ...signature]) => carries(bytes, signature))?.[0];
  if (found === 'zip') return zipKind(bytes);
  if (found === 'doc') return oleKind(bytes);
  if (found) return found;
  if (carries(bytes, [0, '\x89PNG'])) return 'line-endings';
  const text = textKind(bytes);
  if (text) return text;
  return bytes.every((byte) => byte === 0) ? 'zeros' : 'unknown';
}
