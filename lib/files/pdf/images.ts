import { Buffer } from 'node:buffer';
import { constants, inflateSync } from 'node:zlib';
import { type FileFinding, found } from '../../domain/file-findings.ts';
import type { InspectionLimits } from '../limits.ts';
import type { Pdf } from './document.ts';
import { damage, type Stream } from './objects.ts';

export type Size = { width: number; height: number };

/** Enough to reach the size in a coded picture. */
const head = 65_536;

/** Refuses a picture of absurd size: by its dictionary, or by the coded data, which may say something else (UPL-11). */
export function judgeImages(pdf: Pdf, images: Stream[], { maxPixels }: InspectionLimits): FileFinding[] {
  for (const image of images) {
    const [width, height] = [pdf.resolve(image.dict.get('Width')), pdf.resolve(image.dict.get('Height'))];
    const said = typeof width === 'number' && typeof height === 'number' ? { width, height } : undefined;
    const huge = [said, codedSize(pdf, image)].find((size) => size && size.width * size.height > maxPixels);
    if (huge) return [found('too-many-pixels', { ...huge, limit: maxPixels / 1_000_000 })];
  }
  return [];
}

function codedSize(pdf: Pdf, image: Stream): Size | undefined {
  const { names } = pdf.filters(image);
  const read = readers[names.at(-1) ?? ''];
  if (!read || names.length > 2 || (names.length === 2 && names[0] !== 'FlateDecode')) return undefined;
  try {
    const data = pdf.stored(image).subarray(0, head);
    return read(names.length === 2 ? beginning(data) : data);
  } catch (error) {
    if (error !== damage) throw error;
    return undefined;
  }
}

function beginning(data: Buffer): Buffer {
  try {
    return inflateSync(data, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 64 * head });
  } catch {
    return Buffer.alloc(0);
  }
}

const readers: Record<string, (data: Buffer) => Size | undefined> = {
  DCTDecode: jpegSize,
  JPXDecode: (data) => boxedSize(data) ?? codestreamSize(data),
  JBIG2Decode: jbig2Size,
};

/** The frame header of a JPEG (ITU-T T.81, B.2.2). */
function jpegSize(data: Buffer): Size | undefined {
  for (let at = 2; at + 9 <= data.length && data[at] === 0xff; ) {
    const marker = data[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return { width: data.readUInt16BE(at + 7), height: data.readUInt16BE(at + 5) };
    else at += 2 + data.readUInt16BE(at + 2);
  }
  return undefined;
}

/** The image header box of a JPEG 2000 file (ITU-T T.800, I.5.3.1). */
function boxedSize(data: Buffer): Size | undefined {
  const at = data.indexOf('ihdr');
  return at >= 0 && at + 12 <= data.length
    ? { width: data.readUInt32BE(at + 8), height: data.readUInt32BE(at + 4) }
    : undefined;
}

/** The size marker of a bare JPEG 2000 codestream (ITU-T T.800, A.5.1). */
function codestreamSize(data: Buffer): Size | undefined {
  if (data.length < 24 || data.readUInt32BE(0) !== 0xff4fff51) return undefined;
  return {
    width: data.readUInt32BE(8) - data.readUInt32BE(16),
    height: data.readUInt32BE(12) - data.readUInt32BE(20),
  };
}

/** The page information segment of JBIG2 data in a PDF, which have no file header (ITU-T T.88, 7.4.8). */
function jbig2Size(data: Buffer): Size | undefined {
  for (let at = 0; at + 11 <= data.length; ) {
    const [flags, count] = [data[at + 4] ?? 0, (data[at + 5] ?? 0) >> 5];
    const number = data.readUInt32BE(at);
    const width = number <= 256 ? 1 : number <= 65_536 ? 2 : 4;
    const referred = count === 7 ? 4 + Math.ceil(((data.readUInt32BE(at + 5) & 0x1fffffff) + 1) / 8) : 1;
    const links = (count === 7 ? data.readUInt32BE(at + 5) & 0x1fffffff : count) * width;
    const body = at + 5 + referred + links + (flags & 0x40 ? 4 : 1) + 4;
    if (body + 8 > data.length) return undefined;
    // The height may be given later, strip by strip.
    if ((flags & 63) === 48) return { width: data.readUInt32BE(body), height: heightOf(data.readUInt32BE(body + 4)) };
    at = body + data.readUInt32BE(body - 4);
  }
  return undefined;
}

const heightOf = (coded: number) => (coded === 0xffffffff ? 0 : coded);
