import { asBuffer } from '../hidden.ts';
import { type Directory, type TiffReader, typeSizes } from './directory.ts';
import type { Layout } from './layout.ts';

/** Tags without which a page cannot be drawn: its layout, coding, colours and tables (TIFF 6.0; Technical Note 2). */
const drawing = [
  ...[256, 257, 258, 259, 262, 266, 273, 277, 278, 279, 284, 292, 293, 317],
  ...[320, 322, 323, 324, 325, 332, 338, 339, 347, 529, 530, 532],
];
const [short, long] = [3, 4];

/** How many samples of a pixel its photometric interpretation speaks of; those behind them are extra. */
const colours: Record<number, number> = { 0: 1, 1: 1, 2: 3, 3: 1, 4: 1, 5: 4, 6: 3, 8: 3, 9: 3, 10: 3 };

type Value = { type: number; data: Buffer };

/**
 * A copy of the file whose only directory says what draws one page, in order and in the right numbers.
 * Scanners and fax servers write directories that are unsorted, or count their tags wrongly; what they say of the pixels stays as it is.
 */
export function mendedPage(
  bytes: Uint8Array,
  { little, big }: TiffReader,
  { tags, entries }: Directory,
  { samples, compression, parts }: Layout,
): Buffer {
  const all = asBuffer(bytes);
  const numbers = (size: 2 | 4, values: readonly number[]) => {
    const data = Buffer.alloc(values.length * size);
    for (const [n, value] of values.entries()) {
      if (little) data.writeUIntLE(value, n * size, size);
      else data.writeUIntBE(value, n * size, size);
    }
    return data;
  };
  const counted = new Map<number, number>([
    [258, samples],
    [339, samples],
  ]);
  const values = new Map<number, Value>();
  for (const tag of drawing) {
    const entry = entries.get(tag);
    if (!entry) continue;
    const count = Math.min(entry.count, counted.get(tag) ?? entry.count);
    const data = all.subarray(entry.place, entry.place + (typeSizes[entry.type] ?? 0) * count);
    values.set(tag, { type: entry.type, data });
  }
  const extra = Math.max(0, samples - (colours[tags.get(262)?.[0] ?? -1] ?? samples));
  if (extra === 0) values.delete(338);
  else if (entries.get(338)?.count !== extra) {
    values.set(338, { type: short, data: numbers(2, Array<number>(extra).fill(0)) });
  }
  const lengths = parts.map(({ at, length, unpacked }) =>
    compression === 1 ? unpacked : length || Math.max(0, all.length - at),
  );
  values.set(values.has(324) ? 325 : 279, { type: long, data: numbers(4, lengths) });
  return withDirectory(
    all,
    [...values].sort(([a], [b]) => a - b),
    { little, big },
  );
}

/** A file with a new directory behind its end, and a header that leads there. */
function withDirectory(all: Buffer, values: [number, Value][], { little, big }: { little: boolean; big: boolean }) {
  const [countSize, entrySize, wordSize] = big ? [8, 20, 8] : [2, 12, 4];
  const from = all.length + (all.length % 2);
  const places = countSize + values.length * entrySize + wordSize;
  const outside = values.filter(([, { data }]) => data.length > wordSize);
  const size = outside.reduce((sum, [, { data }]) => sum + data.length + (data.length % 2), from + places);
  const out = Buffer.alloc(size);
  all.copy(out);
  const write = (value: number, at: number, length: number) => {
    const low = length === 8 ? 4 : length;
    if (little) out.writeUIntLE(value, at, low);
    else out.writeUIntBE(value, at + length - low, low);
  };
  write(from, big ? 8 : 4, wordSize);
  if (big) write(0, little ? 12 : 8, 4);
  write(values.length, from, countSize);
  let free = from + places;
  for (const [n, [tag, { type, data }]] of values.entries()) {
    const at = from + countSize + n * entrySize;
    write(tag, at, 2);
    write(type, at + 2, 2);
    write(data.length / (typeSizes[type] ?? 1), at + 4, wordSize);
    if (data.length <= wordSize) data.copy(out, at + 4 + wordSize);
    else {
      write(free, at + 4 + wordSize, wordSize);
      data.copy(out, free);
      free += data.length + (data.length % 2);
    }
  }
  return out;
}
