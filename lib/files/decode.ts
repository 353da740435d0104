import type { Sharp } from 'sharp';
import { type FileFinding, found } from '../domain/file-findings.ts';
import { asBuffer } from './hidden.ts';
import { type GreyPage, legibilityFindings } from './legibility.ts';
import type { InspectionLimits } from './limits.ts';
import { limitExceeded } from './size.ts';
import type { Walk } from './walk.ts';

type Size = { width: number; height: number; pages: number };

/** Decoders that have no part for a legal variant say so in these words. */
const noPart =
  /not supported|not a whole number|unsupported|not configured|unimplemented|bad labq format|not 1 bands|samples out of range|required field \d+ missing/i;
/** A few fill bytes before the end mark, as some cameras write them, a colour transform that Adobe never defined, LZW as it was before TIFF 6.0: nothing of the picture is missing. */
const harmless =
  /^(?:Corrupt JPEG data: ([1-9]|1[0-6]) extraneous bytes before marker 0xd9|Unknown Adobe color transform code \d+|Old-style LZW codes, convert file)$/;
/** Where the decoder stopped because of what it said before. */
const place = /^error in tile \d+ x \d+$/;

/** Whether the decoder minds nothing but what does no harm. */
const mindsLittle = (said: readonly string[]) =>
  said.some((line) => harmless.test(line)) && said.every((line) => harmless.test(line) || place.test(line));

const words = (error: unknown) =>
  (error instanceof Error ? error.message : '')
    .split('\n')
    .map((line) => line.replace(/^[\w-]+: /, '').trim())
    .filter((line) => line && !line.startsWith('Warning treated as error'));

/** The longer side of what a page is decoded to: enough to tell sharp writing from blurred, small enough for a photo of 12 megapixels to be decoded at an eighth. */
const side = 400;

/** Grey on white paper, worked out here: the decoder would do it before it shrinks, at twice the cost. One plain loop: arrays made per pixel would cost as much memory as the picture. */
function grey(pixels: Buffer, channels: number): Uint8Array {
  const out = new Uint8Array(pixels.length / channels);
  const coloured = channels >= 3;
  const cover = channels === 2 || channels === 4 ? channels - 1 : undefined;
  for (let n = 0, at = 0; n < out.length; n += 1, at += channels) {
    const first = pixels[at] ?? 0;
    const light = coloured ? 0.299 * first + 0.587 * (pixels[at + 1] ?? 0) + 0.114 * (pixels[at + 2] ?? 0) : first;
    const share = cover === undefined ? 1 : (pixels[at + cover] ?? 255) / 255;
    out[n] = light * share + 255 * (1 - share);
  }
  return out;
}

async function decode(page: Sharp): Promise<GreyPage> {
  const { data, info } = await page
    .resize(side, side, { fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: grey(data, info.channels), width: info.width, height: info.height };
}

/** Decodes every page to its end, at a reduced size, so that nothing broken passes; says what can be said of its legibility (UPL-08, UPL-12). */
export async function decodePages(
  bytes: Uint8Array,
  { width, height, pages }: Size,
  limits: InspectionLimits,
  { prove, mend, together = 1 }: Pick<Walk, 'prove' | 'mend' | 'together'> = {},
): Promise<FileFinding[]> {
  const { default: sharp } = await import('sharp');
  sharp.concurrency(1);
  sharp.cache(false);
  const end = performance.now() + limits.maxSeconds * 1000;
  const open = (page: number, failOn: 'warning' | 'error', from = bytes) =>
    sharp(asBuffer(from), { limitInputPixels: limits.maxPixels, sequentialRead: true, failOn, page });
  const judge = async (page: number): Promise<FileFinding[]> => {
    if (performance.now() >= end) return [limitExceeded('maxSeconds', limits)];
    try {
      const seen = await decode(open(page, 'warning')).catch((error: unknown) => {
        if (mindsLittle(words(error))) return decode(open(page, 'error'));
        const mended = mend?.(page);
        if (mended) return decode(open(0, 'warning', mended));
        throw error;
      });
      return legibilityFindings(seen, Math.max(width, height), pages > 1 ? page + 1 : undefined);
    } catch (error) {
      const proof = words(error).some((line) => noPart.test(line)) ? prove?.(page) : false;
      if (proof === undefined) return [found('compression-not-supported', { actual: 'variant' })];
      return proof ? [] : [found('file-unreadable')];
    }
  };
  const judgeAll = async (together: number): Promise<FileFinding[]> => {
    const judged: FileFinding[][] = [];
    let [next, refused] = [0, false];
    const takePages = async () => {
      while (next < pages && !refused) {
        const page = next;
        next += 1;
        const findings = await judge(page);
        judged[page] = findings;
        refused ||= findings.some(isRefusal);
      }
    };
    await Promise.all(Array.from({ length: together }, takePages));
    // The first page that is refused says why, whichever was judged first.
    const refusal = judged.find((findings) => findings.some(isRefusal));
    // What the decoder says of one page may be told of another that fails at the same time: a refusal is asked for again, page by page.
    if (refusal && together > 1) return judgeAll(1);
    return refusal ?? judged.flat();
  };
  return judgeAll(together);
}

const isRefusal = ({ severity }: FileFinding) => severity === 'refusal';
