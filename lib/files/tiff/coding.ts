import { inflateSync } from 'node:zlib';
import type { Layout } from './layout.ts';

/** Codings that the decoder here has no part for. */
export const unreadableCodings: Record<number, string> = {
  34661: 'JBIG',
  34676: 'SGI LogL',
  34677: 'SGI LogL24',
  34712: 'JPEG 2000',
  34887: 'LERC',
  34892: 'JPEG (DNG)',
  34925: 'LZMA',
  50000: 'ZSTD',
  50002: 'JPEG XL',
};

/** How many bytes an LZW strip unfolds to (TIFF 6.0, section 13), counted without making them; -1 when a code is impossible. */
function lzwLength(data: Uint8Array, enough: number): number {
  const lengths = new Uint32Array(4097).fill(1, 0, 256);
  let [size, next, previous, made, held, bits] = [9, 258, -1, 0, 0, 0];
  for (const byte of data) {
    held = ((held << 8) | byte) & 0xffffff;
    bits += 8;
    if (bits < size) continue;
    bits -= size;
    const code = (held >> bits) & ((1 << size) - 1);
    if (code === 257) return made;
    if (code === 256) {
      [size, next, previous] = [9, 258, -1];
      continue;
    }
    if (previous < 0 ? code > 255 : code > next) return -1;
    const length = code === next && previous >= 0 ? (lengths[previous] ?? 0) + 1 : (lengths[code] ?? 0);
    if (previous >= 0 && next < 4096) {
      lengths[next] = (lengths[previous] ?? 0) + 1;
      next += 1;
    }
    previous = code;
    made += length;
    if (made >= enough) return made;
    if (next >= (1 << size) - 1 && size < 12) size += 1;
  }
  return made;
}

function packBitsLength(data: Uint8Array, enough: number): number {
  let made = 0;
  for (let at = 0; at < data.length && made < enough; ) {
    const count = data[at] ?? 128;
    if (count < 128) made += Math.min(count + 1, data.length - at - 1);
    else if (count > 128 && at + 1 < data.length) made += 257 - count;
    at += count < 128 ? count + 2 : count > 128 ? 2 : 1;
  }
  return made;
}

function inflatedLength(data: Uint8Array, enough: number): number {
  try {
    return inflateSync(data, { maxOutputLength: enough }).length;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? enough : -1;
  }
}

const lengthOf: Record<number, (data: Uint8Array, enough: number) => number> = {
  1: (data) => data.length,
  5: lzwLength,
  8: inflatedLength,
  32773: packBitsLength,
  32946: inflatedLength,
};

/** Whether every strip and tile of a page unfolds to its full size; undefined for codings that cannot be counted here. */
export function provesParts(bytes: Uint8Array, { compression, parts }: Layout): boolean | undefined {
  const measure = lengthOf[compression];
  if (!measure) return undefined;
  return parts.every(({ at, length, unpacked }) => {
    const data = bytes.subarray(at, at + (compression === 1 ? unpacked : (length ?? bytes.length)));
    return measure(data, unpacked) >= unpacked;
  });
}

const zeroRun = 64;

/** Whether coded data are nothing but zeros at their start or end: no encoder writes that, an upload resumed with nothing does. */
export function hasHole(bytes: Uint8Array, { compression, parts }: Layout): boolean {
  if (![5, 7, 8, 32946, 50001].includes(compression)) return false;
  return parts.some(({ at, length }) => {
    if (length === undefined || length < zeroRun) return false;
    const start = bytes.subarray(at, at + 16);
    const end = bytes.subarray(at + length - zeroRun, at + length);
    return start.every((byte) => byte === 0) || (compression === 5 && end.every((byte) => byte === 0));
  });
}
