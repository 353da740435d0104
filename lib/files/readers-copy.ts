import type { FormatCode } from '../domain/formats/index.ts';
import { asBuffer } from './hidden.ts';
import { endOfScan } from './jpeg.ts';

/**
 * What readers get of an accepted file (UPL-19): a JPEG or PNG upright and with nothing but what draws it — no place, no device, no text,
 * nothing behind its end; other formats as they were sent. An upright picture keeps its pixels bit for bit; only one that is to be turned is coded anew.
 */
export async function readersCopy(bytes: Uint8Array, type: FormatCode): Promise<Uint8Array> {
  if (type !== 'jpg' && type !== 'png') return bytes;
  const plain = type === 'jpg' ? plainJpeg(asBuffer(bytes)) : plainPng(asBuffer(bytes));
  const { default: sharp } = await import('sharp');
  const options = { sequentialRead: false, failOn: 'none' } as const;
  const { orientation = 1 } = await sharp(asBuffer(bytes)).metadata();
  if (orientation === 1) return plain;
  const turned = sharp(asBuffer(bytes), options).autoOrient().keepIccProfile();
  const coded = type === 'jpg' ? turned.jpeg({ quality: 92, chromaSubsampling: '4:4:4' }) : turned.png();
  // A picture that cannot be turned is still given without its metadata: nobody loses a file for it.
  return coded.toBuffer().catch(() => plain);
}

/** Segments that change how a JPEG looks: its size and density, its colour profile, its colour coding (JFIF 1.02, ICC.1 annex B, Adobe TN 5116). */
const drawsJpeg = (marker: number, data: Buffer) =>
  (marker === 0xe0 && data.toString('latin1', 0, 5) === 'JFIF\0') ||
  (marker === 0xe2 && data.toString('latin1', 0, 12) === 'ICC_PROFILE\0') ||
  (marker === 0xee && data.toString('latin1', 0, 5) === 'Adobe') ||
  !((marker >= 0xe0 && marker <= 0xef) || marker === 0xfe);

/** JFIF without the small picture that it may hold: 14 bytes after the length. */
const jfifBytes = 14;

function plainJpeg(all: Buffer): Uint8Array {
  const parts: Buffer[] = [all.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= all.length) {
    const marker = all[at + 1] ?? 0;
    if (marker === 0xff || (marker >= 0xd0 && marker <= 0xd7) || marker === 0x01) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    if (marker === 0xd9) break;
    const end = at + 2 + all.readUInt16BE(at + 2);
    const data = all.subarray(at + 4, end);
    if (drawsJpeg(marker, data)) parts.push(marker === 0xe0 ? jfif(data) : all.subarray(at, end));
    at = end;
    if (marker !== 0xda) continue;
    const marked = endOfScan(all, end);
    at = marked < 0 ? all.length : marked;
    parts.push(all.subarray(end, at));
  }
  return Buffer.concat([...parts, Buffer.from([0xff, 0xd9])]);
}

function jfif(data: Buffer): Buffer {
  const kept = Buffer.alloc(jfifBytes);
  data.copy(kept, 0, 0, 12);
  return Buffer.concat([Buffer.from([0xff, 0xe0, 0, jfifBytes + 2]), kept]);
}

/** Chunks that draw a PNG (PNG 3rd edition, 11.2 and 11.3.1 to 11.3.4); texts, times, EXIF, animation and private ones are left out. */
const drawsPng = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB'],
  ...['cICP', 'mDCV', 'cLLI', 'bKGD', 'hIST', 'pHYs', 'sPLT'],
]);

function plainPng(all: Buffer): Uint8Array {
  const parts: Buffer[] = [all.subarray(0, 8)];
  for (let at = 8; at + 12 <= all.length; ) {
    const type = all.toString('latin1', at + 4, at + 8);
    const end = at + 12 + all.readUInt32BE(at);
    if (drawsPng.has(type)) parts.push(all.subarray(at, end));
    if (type === 'IEND') break;
    at = end;
  }
  return Buffer.concat(parts);
}
