import type { Buffer } from 'node:buffer';
import { type FileFinding, found } from '../../domain/file-findings.ts';
import type { Walked } from './actions.ts';
import type { Pdf } from './document.ts';
import { unfold } from './filters.ts';
import { type Meter, newMeter } from './meter.ts';
import { type Dict, nameOf, type Stream } from './objects.ts';
import type { Source } from './parser.ts';
import { unfoldedFlate } from './unfolded-size.ts';

/** Filters that may lie over Flate data: bytes written as letters. */
const letters = ['ASCII85Decode', 'ASCIIHexDecode', 'Crypt'];

/** Bytes of a stream, and its share of the file, below which a loss inside it is too small to look for. */
const smallest = { bytes: 4096, share: 1 / 64 };

/**
 * Refuses a file that would show less than it holds: a drawing, picture or font that breaks off where bytes were lost or overwritten, which viewers leave out without a word (UPL-08).
 * A loss that reaches beyond a small stream breaks what stands around it, which the table of the file tells: of a file that opened by it, the others remain.
 * Within what a file may unfold to; what lies beyond is a picture, as a rule.
 */
export async function proveWhole(
  pdf: Pdf,
  walked: Walked,
  { bytes, meter: { limits } }: Source,
): Promise<FileFinding[]> {
  const { contents, forms, images, others } = walked;
  const fonts = [...others].filter(({ dict }) => isFont(dict));
  const least = pdf.repaired ? 0 : Math.min(smallest.bytes, bytes.length * smallest.share);
  let left = limits.maxInflated;
  for (const stream of new Set([...contents, ...forms, ...fonts, ...images])) {
    if (left <= 0) break;
    const data = flateOf(pdf, stream, limits);
    if (!data || data.length < least) continue;
    const { size, whole } = await unfoldedFlate(data, left);
    if (!whole) return [found('file-unreadable')];
    left -= size;
  }
  return [];
}

/** A font program (ISO 32000-2, 9.9, table 125). */
const isFont = (dict: Dict) =>
  dict.has('Length1') || ['Type1C', 'CIDFontType0C', 'OpenType'].includes(nameOf(dict, 'Subtype') ?? '');

/** The Flate data of a stream, where that is what its bytes are or stand for. */
function flateOf(pdf: Pdf, stream: Stream, limits: Meter['limits']): Buffer | undefined {
  const { names, settings } = pdf.filters(stream);
  const at = names.indexOf('FlateDecode');
  if (at < 0 || names.slice(0, at).some((name) => !letters.includes(name))) return undefined;
  const stored = pdf.stored(stream);
  return at === 0 ? stored : unfold(stored, names.slice(0, at), settings, newMeter(stored.length, limits));
}
