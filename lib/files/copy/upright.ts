import { asBuffer } from '../hidden.ts';
import type { InspectionLimits } from '../limits.ts';

/** Tried in this order until the copy is no larger than a file may be: coded anew, a strongly compressed photo would outgrow that. */
const qualities = [92, 80, 65] as const;

/** Colour spaces that the coder would leave for another unless told. */
const kept: readonly string[] = ['b-w', 'grey16', 'rgb16'];

/**
 * A JPEG or PNG turned as its EXIF orientation says, and with no metadata but its colour profile; nothing when it lies right as it is.
 * One thread, and no second pass over the coefficients (`optimizeCoding`), which would hold them all: four times the memory.
 */
export async function upright(
  bytes: Uint8Array,
  type: 'jpg' | 'png',
  { maxPixels, maxBytes }: Pick<InspectionLimits, 'maxPixels' | 'maxBytes'>,
): Promise<Uint8Array | undefined> {
  const { default: sharp } = await import('sharp');
  sharp.concurrency(1);
  sharp.cache(false);
  const open = () =>
    sharp(asBuffer(bytes), { limitInputPixels: maxPixels, sequentialRead: true, failOn: 'none' }).keepIccProfile();
  const { orientation = 1, space = 'srgb', chromaSubsampling: sampled } = await open().metadata();
  if (orientation < 2 || orientation > 8) return undefined;
  const turned = () => (kept.includes(space) ? open().autoOrient().toColourspace(space) : open().autoOrient());
  if (type === 'png') return turned().png().toBuffer();

  const chromaSubsampling = sampled === '4:2:0' ? sampled : '4:4:4';
  let copy: Buffer | undefined;
  for (const quality of qualities) {
    copy = await turned().jpeg({ quality, chromaSubsampling, optimizeCoding: false }).toBuffer();
    if (copy.length <= maxBytes) break;
  }
  return copy;
}
