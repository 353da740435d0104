import { Buffer } from 'node:buffer';
import { type Dict, damage } from './objects.ts';

const whole = (set: Dict, key: string, otherwise: number) => {
  const value = set.get(key);
  return typeof value === 'number' ? value : otherwise;
};

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

/** Undoes the prediction that compressed tables use (ISO 32000-2, 7.4.4.4). */
export function undoPredictor(data: Buffer, set: Dict | undefined): Buffer {
  const predictor = set ? whole(set, 'Predictor', 1) : 1;
  if (!set || predictor < 2) return data;
  const [colors, bits] = [whole(set, 'Colors', 1), whole(set, 'BitsPerComponent', 8)];
  const width = Math.ceil((whole(set, 'Columns', 1) * colors * bits) / 8);
  const step = Math.max(1, (colors * bits) >> 3);
  if (!(width > 0) || width > data.length + 1 || !(step <= width)) throw damage;
  return predictor === 2 ? undoDifferences(data, width, step) : undoPng(data, width, step);
}

function undoDifferences(data: Buffer, width: number, step: number): Buffer {
  const out = Buffer.from(data);
  for (let at = 0; at < out.length; at += 1) {
    if (at % width >= step) out[at] = (out[at] ?? 0) + (out[at - step] ?? 0);
  }
  return out;
}

function undoPng(data: Buffer, width: number, step: number): Buffer {
  const rows = Math.ceil(data.length / (width + 1));
  const out = Buffer.alloc(rows * width);
  for (let row = 0; row < rows; row += 1) {
    const kind = data[row * (width + 1)] ?? 0;
    const [from, to] = [row * (width + 1) + 1, row * width];
    for (let n = 0; n < width; n += 1) {
      const left = n >= step ? (out[to + n - step] ?? 0) : 0;
      const above = row > 0 ? (out[to + n - width] ?? 0) : 0;
      const corner = row > 0 && n >= step ? (out[to + n - width - step] ?? 0) : 0;
      const guess = [0, left, above, (left + above) >> 1][kind] ?? paeth(left, above, corner);
      out[to + n] = (data[from + n] ?? 0) + guess;
    }
  }
  return out;
}
