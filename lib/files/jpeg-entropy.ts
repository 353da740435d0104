/** What a frame header says of a picture (ITU-T T.81, B.2.2): its size, and how densely each component is sampled. */
export type Frame = { width: number; height: number; components: readonly Component[] };
type Component = { id: number; across: number; down: number };

/** Huffman tables by class and number, as they are written: how many codes of each length, and what they stand for. */
export type Tables = Map<number, Uint8Array>;

const ways = 65_536;

export function readFrame(segment: Buffer): Frame {
  const components = Array.from({ length: segment[5] ?? 0 }, (_, n) => {
    const [id = 0, sampling = 0] = [segment[6 + n * 3], segment[7 + n * 3]];
    return { id, across: sampling >> 4, down: sampling & 15 };
  });
  return { width: segment.readUInt16BE(3), height: segment.readUInt16BE(1), components };
}

/** Reads the tables of one DHT segment (ITU-T T.81, B.2.4.2). */
export function readTables(segment: Uint8Array, tables: Tables): void {
  for (let at = 0; at + 17 <= segment.length; ) {
    const end = at + 17 + segment.subarray(at + 1, at + 17).reduce((sum, count) => sum + count, 0);
    tables.set(segment[at] ?? 0, segment.subarray(at + 1, end));
    at = end;
  }
}

/** For any next sixteen bits, how long the first code in them is (upper byte) and what it stands for; 0 where none begins so (annex C). */
function codesOf(table: Uint8Array | undefined): Uint16Array | undefined {
  if (!table) return undefined;
  const codes = new Uint16Array(ways);
  let [value, from] = [16, 0];
  for (let length = 1; length <= 16; length += 1) {
    const span = ways >> length;
    for (let left = table[length - 1] ?? 0; left > 0; left -= 1, value += 1, from += span)
      codes.fill((length << 8) | (table[value] ?? 0), from, from + span);
  }
  return codes;
}

/** A few fill bytes behind the last block mean nothing. */
const mostLeft = 16;

/**
 * Whether the data of a sequential scan make exactly its blocks (ITU-T T.81, F.2.2), no pixel being made: no code without a meaning, no bits missing, none left.
 * Where bytes were lost or overwritten, the blocks behind are others, and seldom end where the data do.
 */
export function provesScan(coded: Buffer, scan: Uint8Array, frame: Frame, tables: Tables, restart: number): boolean {
  const plan = planOf(scan, frame, tables);
  if (!plan) return true;
  const { data, ends } = withoutStuffing(coded);
  const { units, blocks } = plan;
  const each = restart || units;
  if (ends.length !== Math.ceil(units / each)) return false;
  return ends.every((end, n) => {
    const start = (ends[n - 1] ?? 0) * 8;
    const at = pass(data, start, blocks, Math.min(each, units - n * each), end * 8);
    return at <= end * 8 && end * 8 - at < (mostLeft + 1) * 8;
  });
}

type Block = readonly [steady: Uint16Array, alternating: Uint16Array];

/** How many units a scan has, and the tables of each block in one; undefined where a table is left to the decoder. */
function planOf(scan: Uint8Array, { width, height, components }: Frame, tables: Tables) {
  const most = (by: 'across' | 'down') => Math.max(...components.map((one) => one[by]));
  const blocks: Block[] = [];
  const parts = Array.from({ length: Math.min(4, scan[0] ?? 0) }, (_, n) => ({
    component: components.find(({ id }) => id === scan[1 + n * 2]),
    numbers: scan[2 + n * 2] ?? 0,
  }));
  for (const { component, numbers } of parts) {
    const [steady, alternating] = [codesOf(tables.get(numbers >> 4)), codesOf(tables.get(0x10 | (numbers & 15)))];
    if (!component || component.across * component.down === 0 || !steady || !alternating) return undefined;
    const count = parts.length === 1 ? 1 : component.across * component.down;
    blocks.push(...Array<Block>(count).fill([steady, alternating]));
  }
  // A component alone has no padding to whole units (A.2.2).
  const alone = parts.length === 1 ? parts[0]?.component : undefined;
  const side = (size: number, by: 'across' | 'down') =>
    alone ? Math.ceil(Math.ceil((size * alone[by]) / most(by)) / 8) : Math.ceil(size / (8 * most(by)));
  return { units: side(width, 'across') * side(height, 'down'), blocks };
}

/** The bits alone, and where they end before each restart. */
function withoutStuffing(coded: Buffer): { data: Uint8Array; ends: number[] } {
  const data = new Uint8Array(coded.length + 4);
  const ends: number[] = [];
  let [from, to] = [0, 0];
  for (;;) {
    const mark = coded.indexOf(0xff, from);
    const stop = mark < 0 ? coded.length : mark;
    data.set(coded.subarray(from, stop), to);
    to += stop - from;
    const after = coded[mark + 1];
    if (mark < 0 || after === undefined) break;
    if (after === 0) data[to++] = 0xff;
    else if (after !== 0xff) ends.push(to);
    from = after === 0xff ? mark + 1 : mark + 2;
  }
  return { data, ends: [...ends, to] };
}

/** Goes over the blocks of so many units, and answers the bit behind them; beyond `end` when there are too few, infinity at a code that means nothing. */
function pass(data: Uint8Array, start: number, blocks: readonly Block[], units: number, end: number): number {
  let at = start;
  const next = (table: Uint16Array): number => {
    const byte = at >> 3;
    const bits = ((data[byte] ?? 0) << 16) | ((data[byte + 1] ?? 0) << 8) | (data[byte + 2] ?? 0);
    return table[(bits >> (8 - (at & 7))) & 0xffff] ?? 0;
  };
  for (let unit = 0; unit < units; unit += 1) {
    for (const [steady, alternating] of blocks) {
      const first = next(steady);
      if (first === 0) return Number.POSITIVE_INFINITY;
      at += (first >> 8) + (first & 15);
      for (let k = 1; k < 64; ) {
        const code = next(alternating);
        if (code === 0) return Number.POSITIVE_INFINITY;
        const [run, size] = [(code >> 4) & 15, code & 15];
        at += (code >> 8) + size;
        if (size === 0 && run !== 15) break;
        k += run + 1;
      }
      if (at > end) return at;
    }
  }
  return at;
}
