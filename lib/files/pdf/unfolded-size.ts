import type { Buffer } from 'node:buffer';
import { constants, createInflate, createInflateRaw, inflateSync } from 'node:zlib';
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
  try {
    return inflateSync(data, { maxOutputLength: Math.min(enough, atOnce), finishFlush: constants.Z_SYNC_FLUSH }).length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') {
      const raw = await flowSize(createInflateRaw, data.subarray(2), enough);
      return Math.max(raw, await flowSize(createInflate, data, enough));
    }
    return enough <= atOnce ? enough : flowSize(createInflate, data, enough);
  }
}

/** Lets the unfolded bytes flow by; those before a damage count. */
async function flowSize(open: typeof createInflate, data: Buffer, enough: number): Promise<number> {
  const flow = open({ finishFlush: constants.Z_SYNC_FLUSH, chunkSize: 262_144 });
  let size = 0;
  flow.end(data);
  try {
    for await (const part of flow) {
      size += (part as Buffer).length;
      if (size >= enough) break;
    }
  } catch {
    return size;
  }
  return size;
}
