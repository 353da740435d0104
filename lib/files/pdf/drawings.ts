import { type FileFinding, found } from '../../domain/file-findings.ts';
import type { Walked } from './actions.ts';
import type { Pdf } from './document.ts';
import { unfold } from './filters.ts';
import { beyond, type Meter } from './meter.ts';
import { damage, type Stream } from './objects.ts';

/** Deflate unfolds a byte to 1 032 at most. */
const mostPerByte = 1032;
/** Drawings that unfold to less are not worth a look. */
const harmless = 1_048_576;
const compressions = ['FlateDecode', 'LZWDecode', 'RunLengthDecode'];
const pictures = ['DCTDecode', 'JPXDecode', 'JBIG2Decode', 'CCITTFaxDecode'];

/**
 * Refuses what unfolds to more than a viewer should bear before it draws a page, fonts, profiles and metadata included (UPL-11);
 * only streams that could are unfolded, drawings and the others into budgets of their own.
 * A page's own drawing that is coded as a picture is none: no viewer shows it, and some try to unfold it.
 */
export function proveDrawings(
  pdf: Pdf,
  { contents, forms, others }: Pick<Walked, 'contents' | 'forms' | 'others'>,
  meter: Meter,
): FileFinding[] {
  const coded = [...contents].some((stream) => pdf.filters(stream).names.some((name) => pictures.includes(name)));
  if (coded) return [found('file-unreadable')];
  const drawings = new Set([...contents, ...forms]);
  prove(pdf, drawings, budget(meter, 1.5));
  prove(
    pdf,
    [...others].filter((one) => !drawings.has(one)),
    budget(meter, 2),
  );
  return [];
}

const budget = ({ limits, work }: Meter, share: number): Meter => ({
  nodes: 0,
  work,
  inflated: limits.maxInflated * share,
  limits,
});

function prove(pdf: Pdf, streams: Iterable<Stream>, meter: Meter) {
  for (const stream of streams) {
    const { names, settings } = pdf.filters(stream);
    if (names.some((name) => pictures.includes(name))) continue;
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
}
