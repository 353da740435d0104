import { asBuffer } from '../hidden.ts';

/** Where the numbers of a tag lie, as the directory says it. */
export type Entry = { type: number; count: number; place: number };

/** One image file directory: the numbers of the tags that matter here, all its entries, and where the bytes end that it speaks of. */
export type Directory = {
  tags: Map<number, readonly number[]>;
  entries: Map<number, Entry>;
  /** Whether all that its entries speak of is in the file, in types that exist. */
  whole: boolean;
  end: number;
  next: number;
};

/** Why a directory could not be read. */
export type Fault = 'file-truncated' | 'file-unreadable';

export const typeSizes: Record<number, number> = {
  1: 1,
  2: 1,
  3: 2,
  4: 4,
  5: 8,
  6: 1,
  7: 1,
  8: 2,
  9: 4,
  10: 8,
  11: 4,
  12: 8,
  13: 4,
  16: 8,
  17: 8,
  18: 8,
};

/** Tags that list every strip or tile; of the others a few numbers are enough. */
const lists = new Set([273, 279, 324, 325]);
const fewNumbers = 64;

/** Tags whose numbers describe the layout of the pixels (TIFF 6.0, section 8 and 15), the tables without which they mean nothing, and what tells a raw photo. */
const wanted = new Set([
  ...[254, 256, 257, 258, 259, 262, 273, 277, 278, 279, 284, 317],
  ...[320, 322, 323, 324, 325, 330, 347, 50706],
]);

export type TiffReader = {
  first: number;
  little: boolean;
  big: boolean;
  read: (at: number) => Directory | Fault;
  skip: (at: number) => number;
};

/** A reader of directories in the byte order and offset size of a file (TIFF 6.0; BigTIFF); undefined without a legal header. */
export function openTiff(bytes: Uint8Array, maxValues: number): TiffReader | undefined {
  const all = asBuffer(bytes);
  if (all.length < 8) return undefined;
  const little = all[0] === 0x49;
  const big = all[little ? 2 : 3] === 0x2b;
  const u16 = (at: number) => (little ? all.readUInt16LE(at) : all.readUInt16BE(at));
  const u32 = (at: number) => (little ? all.readUInt32LE(at) : all.readUInt32BE(at));
  const u64 = (at: number) => Number(little ? all.readBigUInt64LE(at) : all.readBigUInt64BE(at));
  const word = big ? u64 : u32;
  const [countSize, entrySize, wordSize] = big ? [8, 20, 8] : [2, 12, 4];
  if (big && (all.length < 16 || u16(4) !== 8 || u16(6) !== 0)) return undefined;

  const entriesAt = (at: number) => (at + countSize > all.length ? -1 : big ? u64(at) : u16(at));
  const endOf = (at: number, entries: number) => at + countSize + entries * entrySize + wordSize;
  const numbers = (type: number, count: number, at: number) => {
    const size = typeSizes[type] ?? 1;
    const one = size === 1 ? (place: number) => all[place] ?? 0 : size === 2 ? u16 : size === 4 ? u32 : u64;
    return Array.from({ length: count }, (_, n) => one(at + n * size));
  };

  let left = maxValues;
  const read = (at: number): Directory | Fault => {
    const entries = entriesAt(at);
    if (at < 8 || entries < 0 || endOf(at, entries) > all.length) return 'file-truncated';
    if (entries === 0 || entries > maxValues) return 'file-unreadable';
    const tags: Directory['tags'] = new Map();
    const known: Directory['entries'] = new Map();
    let [end, whole] = [endOf(at, entries), true];
    for (let n = 0; n < entries; n += 1) {
      const entry = at + countSize + n * entrySize;
      const [tag, type, count] = [u16(entry), u16(entry + 2), word(entry + 4)];
      const size = typeSizes[type] ?? 0;
      const inline = size * count <= wordSize;
      const place = inline ? entry + 4 + wordSize : word(entry + 4 + wordSize);
      const fits = place + size * count <= all.length;
      if (fits && !inline) end = Math.max(end, place + size * count);
      if (fits && size > 0 && !known.has(tag)) known.set(tag, { type, count, place });
      whole &&= fits && size > 0;
      if (!wanted.has(tag)) continue;
      if (!fits) return 'file-truncated';
      if (size === 0 || (lists.has(tag) && count > left)) return 'file-unreadable';
      if (tags.has(tag)) continue;
      tags.set(tag, numbers(type, lists.has(tag) ? count : Math.min(count, fewNumbers), place));
      if (lists.has(tag)) left -= count;
    }
    return { tags, entries: known, whole, end, next: word(endOf(at, entries) - wordSize) };
  };
  const skip = (at: number) => {
    const entries = entriesAt(at);
    return entries < 0 || endOf(at, entries) > all.length ? 0 : word(endOf(at, entries) - wordSize);
  };
  return { first: big ? u64(8) : u32(4), little, big, read, skip };
}
