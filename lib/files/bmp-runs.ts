import type { BmpHeader } from './bmp-header.ts';

/**
 * Walks the run-length coding of a BMP (BI_RLE8, BI_RLE4) without making a pixel: every run inside its row, an end-of-bitmap inside the file.
 * Answers where the coding ends; undefined when it is broken.
 */
export function provesRuns(bytes: Uint8Array, { width, height, offset, runs }: BmpHeader): number | undefined {
  let [at, x, y] = [offset, 0, 0];
  // Some encoders code the padding of a row too; what passes the edge is not drawn.
  const padded = runs === 8 ? 4 : 8;
  const edge = Math.ceil((width + 1) / padded) * padded;
  while (at + 2 <= bytes.length) {
    const [count = 0, value = 0] = [bytes[at], bytes[at + 1]];
    at += 2;
    if (count > 0) x += count;
    else if (value === 0) [x, y] = [0, y + 1];
    else if (value === 1) return at;
    else if (value === 2) {
      if (at + 2 > bytes.length) return undefined;
      x += bytes[at] ?? 0;
      y += bytes[at + 1] ?? 0;
      at += 2;
    } else {
      const length = runs === 8 ? value : Math.ceil(value / 2);
      x += value;
      at += length + (length % 2);
    }
    if (x > edge || y > height || (y === height && x > 0)) return undefined;
  }
  // Some writers leave the end mark out after a complete last row.
  return at === bytes.length && (y === height || (y === height - 1 && x >= width)) ? at : undefined;
}
