import { asBuffer } from '../hidden.ts';

/** Chunks that say how each pixel looks (PNG 3rd edition, 11.2 and 11.3.1 to 11.3.4). */
const drawing = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP'],
  ...['mDCV', 'cLLI', 'bKGD', 'pHYs'],
]);

/** A whole PNG without what does not draw it: texts, times, EXIF, private chunks, all behind its end; of an animation, its first image. Its pixels are the same bytes. */
export function plainPng(bytes: Uint8Array): Uint8Array {
  const all = asBuffer(bytes);
  const parts: Uint8Array[] = [all.subarray(0, 8)];
  for (let at = 8; at + 12 <= all.length; ) {
    const type = all.toString('latin1', at + 4, at + 8);
    const end = at + 12 + all.readUInt32BE(at);
    if (drawing.has(type)) parts.push(all.subarray(at, end));
    if (type === 'IEND') break;
    at = end;
  }
  return Buffer.concat(parts);
}
