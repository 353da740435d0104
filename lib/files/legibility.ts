import { type FileFinding, found } from '../domain/file-findings.ts';

/** A page as grey values, small. */
export type GreyPage = { data: Uint8Array; width: number; height: number };

/** What these scores count from is conservative: advice that is often wrong is not read. */
const thresholds = { blankSpread: 2.5, darkMean: 40, darkBright: 90, blur: 40, blurSide: 600, smallest: 64 };

/** Mean, spread and the value that 99 of 100 points stay under. */
function tones({ data }: GreyPage): { mean: number; spread: number; bright: number } {
  const histogram = new Uint32Array(256);
  for (const value of data) histogram[value] = (histogram[value] ?? 0) + 1;
  let [sum, squares, below, bright] = [0, 0, 0, 255];
  for (let value = 0; value < 256; value += 1) {
    const count = histogram[value] ?? 0;
    sum += value * count;
    squares += value * value * count;
    if (below < data.length * 0.99) bright = value;
    below += count;
  }
  const mean = sum / data.length;
  return { mean, spread: Math.sqrt(Math.max(0, squares / data.length - mean * mean)), bright };
}

/** Parts of a page, across and down, whose sharpness is measured alone: a page with one line of writing is not blurred. */
const parts = 6;

/** Variance of the Laplacian of the sharpest part: what is sharp changes abruptly somewhere, what is blurred nowhere (Pech-Pacheco, 2000). */
function sharpness({ data, width, height }: GreyPage): number {
  const sums = new Float64Array(parts * parts);
  const squares = new Float64Array(parts * parts);
  const counts = new Float64Array(parts * parts);
  for (let y = 1; y < height - 1; y += 1) {
    const row = Math.floor((y * parts) / height) * parts;
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      const upright = (data[at - width] ?? 0) + (data[at + width] ?? 0);
      const value = upright + (data[at - 1] ?? 0) + (data[at + 1] ?? 0) - 4 * (data[at] ?? 0);
      const part = row + Math.floor((x * parts) / width);
      sums[part] = (sums[part] ?? 0) + value;
      squares[part] = (squares[part] ?? 0) + value * value;
      counts[part] = (counts[part] ?? 0) + 1;
    }
  }
  const variances = squares.map((square, n) => square / (counts[n] || 1) - ((sums[n] ?? 0) / (counts[n] || 1)) ** 2);
  return Math.max(...variances);
}

const rounded = (score: number) => Math.round(score * 10) / 10;

/** UPL-12: advice on what a reader may not be able to read; never blocks. `page` is given for files of several pages. */
export function legibilityFindings(grey: GreyPage, longSide: number, page?: number): FileFinding[] {
  if (Math.min(grey.width, grey.height) < thresholds.smallest) return [];
  const { mean, spread, bright } = tones(grey);
  const facts = (score: number) => ({ score: rounded(score), ...(page && { page }) });
  if (spread < thresholds.blankSpread) return [found('page-blank', facts(spread))];
  if (mean < thresholds.darkMean && bright < thresholds.darkBright) return [found('image-dark', facts(mean))];
  const sharp = sharpness(grey);
  if (longSide >= thresholds.blurSide && sharp < thresholds.blur) return [found('image-blurred', facts(sharp))];
  return [];
}
