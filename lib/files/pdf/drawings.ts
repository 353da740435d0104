import { type FileFinding, found } from '../../domain/file-findings.ts';
import type { Walked } from './actions.ts';
import type { Pdf } from './document.ts';
import { unfold } from './filters.ts';
import { beyond, type Meter } from './meter.ts';
import { damage } from './objects.ts';

/** Deflate unfolds a byte to 1 032 at most. */
const mostPerByte = 1032;
/** Drawings that unfold to less are not worth a look. */
const harmless = 1_048_576;
const compressions = ['FlateDecode', 'LZWDecode', 'RunLengthDecode'];
const pictures = ['DCTDecode', 'JPXDecode', 'JBIG2Decode', 'CCITTFaxDecode'];

/**
 * Refuses what unfolds to more than a viewer should bear before it draws a page (UPL-11); only drawings that could are unfolded, into a budget of their own.
 * A page's own drawing that is coded as a picture is none: no viewer shows it, and some try to unfold it.
 */
export function proveDrawings(pdf: Pdf, { contents, forms }: Walked, { limits, work }: Meter): FileFinding[] {
  const meter: Meter = { nodes: 0, work, inflated: limits.maxInflated * 1.5, limits };
  const coded = [...contents].some((stream) => pdf.filters(stream).names.some((name) => pictures.includes(name)));
  if (coded) return [found('file-unreadable')];
  for (const stream of new Set([...contents, ...forms])) {
    const { names, settings } = pdf.filters(stream);
    const layers = names.filter((name) => compressions.includes(name)).length;
    if (layers === 0) continue;
    const stored = pdf.stored(stream);
    if (stored.length * mostPerByte ** layers < harmless) continue;
    if (layers > 2) throw beyond('maxInflated', meter);
    try {
      unfold(stored, names, settings, meter);
    } catch (error) {
      // A drawing that does not unfold leaves a page unread; it does no harm.
      if (error !== damage) throw error;
    }
  }
  return [];
}
