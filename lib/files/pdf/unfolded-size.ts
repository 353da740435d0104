import type { Buffer } from 'node:buffer';
import { constants, createInflate, createInflateRaw, inflateRawSync, inflateSync } from 'node:zlib';
import { unfoldLzw } from '../lzw.ts';
import { unfoldRuns } from '../runs.ts';
import { earlyChange, type Filters, unfold } from './filters.ts';
import { type Meter, spendInflated } from './meter.ts';

const compressions = ['FlateDecode', 'LZWDecode', 'RunLengthDecode'];

/** How many times over a stream is compressed. */
export const layersOf = ({ names }: Pick<Filters, 'names'>) =>
  names.filter((name) => compressions.includes(name)).length;

/** What is sure to fit in memory beside everything else: most streams are smaller. */
const atOnce = 1_048_576;

/** How many bytes the compressed layers of a stream make, without keeping those of the last one; stops when they are more than is left. Throws damage. */
export async function unfoldedSize(raw: Buffer, { names, settings }: Filters, meter: Meter): Promise<number> {
  const last = names.findLastIndex((name) => compressions.includes(name));
  if (last < 0) return raw.length;
  const data = unfold(raw, names.slice(0, last), settings, meter);
  const enough = meter.inflated + 1;
  const size = await sizeUnder(names[last] ?? '', data, enough, earlyChange(settings[last]));
  spendInflated(meter, size);
  return size;
}

async function sizeUnder(filter: string, data: Buffer, enough: number, early: 0 | 1): Promise<number> {
  if (filter === 'LZWDecode') return Math.max(0, unfoldLzw(data, { early, enough }));
  if (filter === 'RunLengthDecode') return unfoldRuns(data, { ends: true, enough });
  return (await unfoldedFlate(data, enough)).size;
}

/** How far Flate data unfold, until there are enough; `whole` unless they come to bits that stand for nothing. */
export type Unfolded = { size: number; whole: boolean };

/** Unfolds Flate data without keeping them, forgiving a wrong check sum and a missing end, as readers of PDF do. */
export async function unfoldedFlate(data: Buffer, enough: number): Promise<Unfolded> {
  const usual = await flow(inflateSync, createInflate, data, enough);
  if (usual.whole) return usual;
  const raw = await flow(inflateRawSync, createInflateRaw, data.subarray(2), enough);
  return raw.whole ? raw : { size: Math.max(raw.size, usual.size), whole: false };
}

/** At once where that is cheap, else letting the unfolded bytes flow by; those before a damage count. */
async function flow(
  all: typeof inflateSync,
  open: typeof createInflate,
  data: Buffer,
  enough: number,
): Promise<Unfolded> {
  const options = { finishFlush: constants.Z_SYNC_FLUSH };
  try {
    // Drawings are small, and a chunk made for each of them costs more than what fills it.
    const chunkSize = Math.min(16_384, Math.max(1024, data.length * 8));
    return {
      size: all(data, { ...options, chunkSize, maxOutputLength: Math.min(enough, atOnce) }).length,
      whole: true,
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' && enough <= atOnce)
      return { size: enough, whole: true };
  }
  const parts = open({ ...options, chunkSize: 262_144 });
  let size = 0;
  parts.end(data);
  try {
    for await (const part of parts) {
      size += (part as Buffer).length;
      if (size >= enough) break;
    }
  } catch {
    return { size, whole: false };
  }
  return { size, whole: true };
}
