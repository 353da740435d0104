import { inflateSync } from 'node:zlib';
import { unfoldLzw } from '../lzw.ts';
import { unfoldRuns } from '../runs.ts';
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

function inflatedLength(data: Uint8Array, enough: number): number {
  try {
    return inflateSync(data, { maxOutputLength: enough }).length;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? enough : -1;
  }
}

const lengthOf: Record<number, (data: Uint8Array, enough: number) => number> = {
  1: (data) => data.length,
  5: (data, enough) => unfoldLzw(data, { early: 1, enough }),
  8: inflatedLength,
  32773: (data, enough) => unfoldRuns(data, { ends: false, enough }),
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
