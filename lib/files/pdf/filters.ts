import { Buffer } from 'node:buffer';
import { constants, inflateRawSync, inflateSync } from 'node:zlib';
import { unfoldLzw } from '../lzw.ts';
import { unfoldRuns } from '../runs.ts';
import { type Meter, spendInflated } from './meter.ts';
import { type Dict, damage, isDict, isName, type PdfObject } from './objects.ts';
import { undoPredictor } from './predictor.ts';

/** Unfolds Flate data, forgiving a wrong check sum, a missing end and what follows it, as readers of PDF do. */
function inflate(data: Buffer, meter: Meter): Buffer {
  const options = { maxOutputLength: Math.max(1, meter.inflated), finishFlush: constants.Z_SYNC_FLUSH };
  for (const attempt of [() => inflateSync(data, options), () => inflateRawSync(data.subarray(2), options)]) {
    try {
      return attempt();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') spendInflated(meter, meter.inflated + 1);
    }
  }
  throw damage;
}

function fromHex(data: Buffer): Buffer {
  const end = data.indexOf(0x3e);
  const words = data.toString('latin1', 0, end < 0 ? data.length : end).replace(/[^0-9a-f]/gi, '');
  return Buffer.from(words.length % 2 ? `${words}0` : words, 'hex');
}

function fromBase85(data: Buffer): Buffer {
  const out = Buffer.allocUnsafe(data.length * 4);
  let [size, value, digits] = [0, 0, 0];
  const put = (count: number) => {
    for (let n = 0; n < count; n += 1) out[size + n] = Math.floor(value / 256 ** (3 - n)) & 255;
    size += count;
    [value, digits] = [0, 0];
  };
  for (const byte of data) {
    if (byte === 0x7e) break;
    if (byte === 0x7a && digits === 0) put(4);
    if (byte < 33 || byte > 117) continue;
    value = value * 85 + (byte - 33);
    digits += 1;
    if (digits === 5) put(4);
  }
  if (digits > 1) {
    const missing = 5 - digits;
    for (let n = 0; n < missing; n += 1) value = value * 85 + 84;
    put(4 - missing);
  }
  return out.subarray(0, size);
}

/** Counts first, so that what unfolds beyond the budget is never made. */
function counted(meter: Meter, unfoldInto: (enough: number, out?: Buffer) => number): Buffer {
  const size = unfoldInto(meter.inflated + 1);
  if (size < 0) throw damage;
  if (size > meter.inflated) spendInflated(meter, size);
  const out = Buffer.alloc(size);
  unfoldInto(size, out);
  return out;
}

const fromRuns = (data: Buffer, meter: Meter) =>
  counted(meter, (enough, out) => unfoldRuns(data, { ends: true, enough, ...(out && { out }) }));

const fromLzw = (data: Buffer, meter: Meter, early: 0 | 1) =>
  counted(meter, (enough, out) => unfoldLzw(data, { early, enough, ...(out && { out }) }));

const short: Record<string, string> = {
  Fl: 'FlateDecode',
  AHx: 'ASCIIHexDecode',
  A85: 'ASCII85Decode',
  LZW: 'LZWDecode',
};

/** The names of a stream's filters, in the order in which they are undone. */
export function filterNames(filter: PdfObject): string[] {
  const all = Array.isArray(filter) ? filter : [filter];
  return all.filter(isName).map(({ name }) => short[name] ?? name);
}

export const earlyChange = (set: Dict | undefined) => (set?.get('EarlyChange') === 0 ? 0 : 1);

/** The filters of a stream, in the order in which they are undone, and their settings. */
export type Filters = { names: string[]; settings: (Dict | undefined)[] };

/** Undoes the filters of a stream (ISO 32000-2, 7.4) within what is left; throws damage, also on filters for pictures. */
export function unfold(raw: Buffer, filters: string[], settings: (Dict | undefined)[], meter: Meter): Buffer {
  let data = raw;
  for (const [n, filter] of filters.entries()) {
    const set = settings[n];
    const early = earlyChange(set);
    if (filter === 'FlateDecode') data = undoPredictor(inflate(data, meter), set);
    else if (filter === 'LZWDecode') data = undoPredictor(fromLzw(data, meter, early), set);
    else if (filter === 'RunLengthDecode') data = fromRuns(data, meter);
    else if (filter === 'ASCIIHexDecode') data = fromHex(data);
    else if (filter === 'ASCII85Decode') data = fromBase85(data);
    else if (filter !== 'Crypt') throw damage;
    spendInflated(meter, data.length);
  }
  return data;
}

/** The settings that are ever asked for. */
export const settingKeys = ['Predictor', 'Colors', 'BitsPerComponent', 'Columns', 'EarlyChange', 'Name'];

/** The settings that go with the filters. */
export const filterSettings = (set: PdfObject): (Dict | undefined)[] =>
  (Array.isArray(set) ? set : [set]).map((one) => (isDict(one) ? one : undefined));
