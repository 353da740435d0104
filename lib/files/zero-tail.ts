import { asBuffer } from './hidden.ts';

/** Rows before the cut that must be full to their right edge. */
const witnesses = 6;

/** Away from the edges of a row, where a border may begin. */
const inner = (column: number, used: number) => column >= used * 0.02 && column <= used * 0.95;

/**
 * Whether uncompressed rows break off in the middle of one and are zero to the end: an upload that was resumed with nothing.
 * A true black border leaves the same columns dark in the rows above; here those rows are full to their right edge. No border begins inside a pixel.
 */
export function cutMidRow(rows: Uint8Array, stride: number, used: number, pixel: number): boolean {
  const all = asBuffer(rows);
  let end = all.length;
  while (end > 0 && all[end - 1] === 0) end -= 1;
  const zeros = all.length - end;
  const row = Math.floor(end / stride);
  const torn = (end - row * stride) % pixel;
  const column = Math.ceil((end - row * stride) / pixel) * pixel;
  if (zeros < stride * 8 || zeros < all.length / 10 || row <= witnesses) return false;
  // The fourth byte of a pixel is zero in most files.
  if (column >= used || !(inner(column, used) || (torn > 0 && torn < 3))) return false;
  for (let above = row - witnesses; above < row; above += 1) {
    const rest = all.subarray(above * stride + column, above * stride + Math.floor(used));
    if (!isFull(rest, pixel)) return false;
  }
  return true;
}

/** Whether most pixels are not zero; a byte of each may always be, where a pixel has one to spare. */
function isFull(row: Uint8Array, size: number): boolean {
  const [pixels, lit] = [Math.ceil(row.length / size), new Set<number>()];
  for (const [at, byte] of row.entries()) if (byte !== 0) lit.add(Math.floor(at / size));
  return lit.size >= pixels * 0.75;
}
