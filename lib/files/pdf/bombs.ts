import type { Buffer } from 'node:buffer';
import { type FileFinding, found } from '../../domain/file-findings.ts';
import type { Walked } from './actions.ts';
import type { Pdf } from './document.ts';
import type { Filters } from './filters.ts';
import { beyond, type Meter } from './meter.ts';
import { type Dict, damage, type Stream } from './objects.ts';
import { layersOf, unfoldedSize } from './unfolded-size.ts';

/** Deflate unfolds a byte to 1 032 at most, LZW to 1 365. */
const mostPerByte = 1365;
const mostLayers = 2;
const pictures = ['DCTDecode', 'JPXDecode', 'JBIG2Decode', 'CCITTFaxDecode'];

/**
 * Refuses what unfolds to more than a viewer should bear before it shows a page (UPL-11): drawings; fonts, profiles, metadata and holders of objects;
 * pictures beyond the pixels that they claim. Attached files are refused anyway, and may be enciphered when nothing else is. Each of the three has a budget of its own, and only what could break it is unfolded.
 * A page's own drawing that is coded as a picture is none: no viewer shows it, and some try to unfold it.
 */
export async function proveSizes(pdf: Pdf, walked: Walked, meter: Meter): Promise<FileFinding[]> {
  const { contents, forms, others, images, attached } = walked;
  const coded = [...contents].some((stream) => pdf.filters(stream).names.some((name) => pictures.includes(name)));
  if (coded) return [found('file-unreadable')];
  const drawings = new Set([...contents, ...forms]);
  const rest = new Set([...others, ...pdf.holders()]);
  await prove(pdf, drawings, budget(meter, 1.5));
  await prove(
    pdf,
    [...rest].filter((one) => !drawings.has(one) && !attached.has(one)),
    budget(meter, 2),
  );
  await provePictures(pdf, images, budget(meter, 1));
  return [];
}

const budget = ({ limits, work }: Meter, share: number): Meter => ({
  nodes: 0,
  work,
  inflated: limits.maxInflated * share,
  limits,
});

async function prove(pdf: Pdf, streams: Iterable<Stream>, meter: Meter): Promise<void> {
  // What all streams passed over so far could unfold to: small ones are many only in a bomb.
  let unproved = 0;
  for (const stream of streams) {
    const filters = pdf.filters(stream);
    const layers = layersOf(filters);
    if (layers === 0) continue;
    const stored = pdf.stored(stream);
    unproved += stored.length * mostPerByte ** layers;
    if (unproved < meter.inflated) continue;
    if (layers > mostLayers) throw beyond('maxInflated', meter);
    unproved -= stored.length * mostPerByte ** layers;
    await spendUnfolded(stored, filters, meter);
  }
}

async function spendUnfolded(stored: Buffer, filters: Filters, meter: Meter): Promise<void> {
  try {
    await unfoldedSize(stored, filters, meter);
  } catch (error) {
    // A stream that does not unfold leaves something undrawn; it does no harm.
    if (error !== damage) throw error;
  }
}

/** Samples of a picture with four colours of 16 bits: none has more bytes for a pixel. */
const bytesPerPixel = 8;
/** Of larger pictures viewers unfold no more than they show; to unfold them here would cost as much as the viewer. */
const small = 1_048_576;

/** Pictures may unfold to what their pixels take; what they unfold to beyond that comes out of one budget. */
async function provePictures(pdf: Pdf, images: Stream[], meter: Meter): Promise<void> {
  for (const image of images) {
    const filters = pdf.filters(image);
    if (layersOf(filters) === 0) continue;
    const stored = pdf.stored(image);
    const claimed = pixelsOf(pdf, image.dict) * bytesPerPixel;
    const dangerous = stored.length * mostPerByte ** layersOf(filters) > meter.inflated + claimed;
    if (!dangerous || (claimed > small && claimed > stored.length)) continue;
    const own = { ...meter, inflated: meter.inflated + claimed };
    await spendUnfolded(stored, filters, own);
    meter.inflated = Math.min(meter.inflated, own.inflated);
  }
}

const pixelsOf = (pdf: Pdf, dict: Dict) => {
  const [width, height] = [pdf.resolve(dict.get('Width')), pdf.resolve(dict.get('Height'))];
  return typeof width === 'number' && typeof height === 'number' ? Math.max(0, width * height) : 0;
};
