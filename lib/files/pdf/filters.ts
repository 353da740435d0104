import { Buffer } from 'node:buffer';
import { constants, inflateRawSync, inflateSync } from 'node:zlib';
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

function fromRuns(data: Buffer, meter: Meter): Buffer {
  const parts: Buffer[] = [];
  let size = 0;
  for (let at = 0; at < data.length; ) {
    const length = data[at] ?? 128;
    if (length === 128) break;
    const part = length < 128 ? data.subarray(at + 1, at + 2 + length) : Buffer.alloc(257 - length, data[at + 1]);
    at += length < 128 ? length + 2 : 2;
    size += part.length;
    if (size > meter.inflated) spendInflated(meter, size);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function fromLzw(data: Buffer, meter: Meter, early: number): Buffer {
  const strings: Buffer[] = [];
  const parts: Buffer[] = [];
  let [held, bits, width, size] = [0, 0, 9, 0];
  let before: Buffer | undefined;
  for (const byte of data) {
    held = ((held << 8) | byte) & 0xffffff;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = (held >> bits) & ((1 << width) - 1);
    if (code === 257) break;
    if (code === 256) {
      strings.length = 0;
      [width, before] = [9, undefined];
      continue;
    }
    const known = code < 256 ? Buffer.of(code) : strings[code - 258];
    const part: Buffer | undefined = known ?? (before && Buffer.concat([before, before.subarray(0, 1)]));
    if (!part) throw damage;
    if (before && strings.length < 3838) strings.push(Buffer.concat([before, part.subarray(0, 1)]));
    const next = 258 + strings.length + early;
    width = next >= 2048 ? 12 : next >= 1024 ? 11 : next >= 512 ? 10 : 9;
    before = part;
    size += part.length;
    if (size > meter.inflated) spendInflated(meter, size);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

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

/** Undoes the filters of a stream (ISO 32000-2, 7.4) within what is left; throws damage, also on filters for pictures. */
export function unfold(raw: Buffer, filters: string[], settings: (Dict | undefined)[], meter: Meter): Buffer {
  let data = raw;
  for (const [n, filter] of filters.entries()) {
    const set = settings[n];
    const early = set?.get('EarlyChange') === 0 ? 0 : 1;
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

/** The settings that go with the filters. */
export const filterSettings = (set: PdfObject): (Dict | undefined)[] =>
  (Array.isArray(set) ? set : [set]).map((one) => (isDict(one) ? one : undefined));
