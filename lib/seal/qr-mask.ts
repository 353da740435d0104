/** Modules of a symbol, row by row, 1 where dark; `reservedBit` marks those that no mask changes. */
type Symbol = { size: number; data: Uint8Array; reservedBit: Uint8Array };

/** Where each of the eight masks turns a module (ISO/IEC 18004:2015, table 10). */
const masks: readonly ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => ((row >> 1) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
];

/** They come back every 12 rows and columns. Here as what differs from the first mask. */
const period = 12;
const changes = masks.map((mask) =>
  Uint8Array.from({ length: period * period }, (_, at) => {
    const [row, column] = [Math.floor(at / period), at % period];
    return Number(mask(row, column)) ^ Number(masks[0]?.(row, column));
  }),
);

/** Format information of error correction M with each mask (annex C). */
const formats = [0x5412, 0x5125, 0x5e7c, 0x5b4b, 0x45f9, 0x40ce, 0x4f97, 0x4aa0];

/**
 * The modules of a symbol of error correction M and mask 0 under the mask that a reader finds easiest: of the eight,
 * the first with the fewest penalty points (7.8.3).
 */
export function bestMasked(symbol: Symbol): Uint8Array {
  let best = symbol.data;
  let fewest = Number.POSITIVE_INFINITY;
  for (let mask = 0; mask < masks.length; mask++) {
    const candidate = masked(symbol, mask);
    const points = penalty(candidate, symbol.size);
    if (points < fewest) [best, fewest] = [candidate, points];
  }
  return best;
}

function masked({ size, data, reservedBit }: Symbol, mask: number): Uint8Array {
  const change = changes[mask] as Uint8Array;
  const modules = Uint8Array.from(data);
  for (let row = 0, at = 0; row < size; row++) {
    const line = (row % period) * period;
    for (let column = 0; column < size; column++, at++) {
      if (!reservedBit[at]) modules[at] = (modules[at] as number) ^ (change[line + (column % period)] as number);
    }
  }
  for (let bit = 0; bit < 15; bit++) {
    const value = ((formats[mask] as number) >> bit) & 1;
    const row = bit < 6 ? bit : bit < 8 ? bit + 1 : size - 15 + bit;
    const column = bit < 8 ? size - 1 - bit : bit < 9 ? 7 : 14 - bit;
    modules[row * size + 8] = value;
    modules[8 * size + column] = value;
  }
  return modules;
}

/** A line of modules passes through a window of eleven bits: the points that its last bits bring. */
const window = 0x7ff;
const runs = Uint8Array.from({ length: window + 1 }, (_, bits) => {
  const alike = (count: number) => [0, (1 << count) - 1].includes(bits & ((1 << count) - 1));
  return alike(6) ? 1 : alike(5) ? 3 : 0;
});
/** What looks like a finder pattern, with four light modules on one side. */
const finders = [0b10111010000, 0b00001011101];

function penalty(modules: Uint8Array, size: number): number {
  let points = 0;
  let dark = 0;
  for (let line = 0; line < size; line++) {
    // Before the first module stands its contrary, so that its run begins with it.
    let across = modules[line * size] ? 0 : window;
    let down = modules[line] ? 0 : window;
    for (let at = 0; at < size; at++) {
      const here = modules[line * size + at] as number;
      dark += here;
      across = ((across << 1) & window) | here;
      down = ((down << 1) & window) | (modules[at * size + line] as number);
      points += (runs[across] as number) + (runs[down] as number);
      if (at < 10) continue;
      if (across === finders[0] || across === finders[1]) points += 40;
      if (down === finders[0] || down === finders[1]) points += 40;
    }
  }
  return points + blocks(modules, size) + 10 * Math.abs(Math.ceil((dark * 20) / size ** 2) - 10);
}

/** Three points for each square of four modules alike. */
function blocks(modules: Uint8Array, size: number): number {
  let count = 0;
  for (let row = 1; row < size; row++) {
    for (let at = row * size + 1; at < (row + 1) * size; at++) {
      const here = modules[at];
      if (here === modules[at - 1] && here === modules[at - size] && here === modules[at - size - 1]) count++;
    }
  }
  return 3 * count;
}
