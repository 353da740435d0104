/** Zeros in a row that no encoder writes, unless they mean nothing at all in its tables. */
const hole = Buffer.alloc(64);

/** For each Huffman table (class and number), the value that a run of zero bits stands for: its shortest code is made of them (ITU-T T.81, annex C). */
export type ZeroValues = Map<number, number>;

/** Reads the tables of one DHT segment (ITU-T T.81, B.2.4.2). */
export function readZeroValues(segment: Uint8Array, values: ZeroValues): void {
  for (let at = 0; at + 17 < segment.length; ) {
    const codes = segment.subarray(at + 1, at + 17).reduce((sum, count) => sum + count, 0);
    values.set(segment[at] ?? 0, segment[at + 17] ?? 0);
    at += 17 + codes;
  }
}

/** The class of the tables that code all but the mean of a block. */
const alternating = 0x10;

/**
 * Whether coded data hold a run of zeros that says nothing a picture could: where zero bits stand for "no more of this block" in every table,
 * they are a blank area; elsewhere they would be blocks full of the same noise, and come from a part of an upload that never arrived.
 */
export function hasZeroHole(coded: Buffer, scan: Uint8Array, values: ZeroValues): boolean {
  const components = scan[0] ?? 0;
  const tables = Array.from({ length: components }, (_, n) => alternating | ((scan[2 + n * 2] ?? 0) & 0x0f));
  return tables.some((table) => (values.get(table) ?? 0) !== 0) && coded.includes(hole);
}
