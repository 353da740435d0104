import { type FileFinding, found } from '../domain/file-findings.ts';

/** A page as grey values, small. */
export type GreyPage = { data: Uint8Array; width: number; height: number };

/** What these scores count from is conservative: advice that is often wrong is not read. */
const thresholds = {
  blankSpread: 2.5,
  darkMean: 50,
  darkBright: 90,
  blurRatio: 1,
  blurStrength: 400,
  blurSide: 600,
  smallest: 64,
};

/** Mean, and the value that 99 of 100 points stay under. */
function tones({ data }: GreyPage): { mean: number; bright: number } {
  const histogram = new Uint32Array(256);
  for (const value of data) histogram[value] = (histogram[value] ?? 0) + 1;
  let [sum, below, bright] = [0, 0, 255];
  for (let value = 0; value < 256; value += 1) {
    const count = histogram[value] ?? 0;
    sum += value * count;
    if (below < data.length * 0.99) bright = value;
    below += count;
  }
  return { mean: sum / data.length, bright };
}

/** Parts of a page, across and down, that are measured alone: a page with one line of writing is neither blank nor blurred. */
const parts = 6;

/** Sums of values and of their squares, part by part. */
class Sums {
  readonly #sums = new Float64Array(parts * parts);
  readonly #squares = new Float64Array(parts * parts);
  readonly #counts = new Float64Array(parts * parts);
  add(part: number, value: number) {
    this.#sums[part] = (this.#sums[part] ?? 0) + value;
    this.#squares[part] = (this.#squares[part] ?? 0) + value * value;
    this.#counts[part] = (this.#counts[part] ?? 0) + 1;
  }
  variances(): number[] {
    return Array.from(this.#counts, (count, part) => {
      const mean = (this.#sums[part] ?? 0) / (count || 1);
      return Math.max(0, (this.#squares[part] ?? 0) / (count || 1) - mean * mean);
    });
  }
}

/**
 * Of the part that has most of each: contrast; variance of the Laplacian, for what is sharp changes abruptly somewhere and what is blurred nowhere (Pech-Pacheco, 2000);
 * and this variance as a share of the contrast, so that faint writing is as sharp as black.
 */
function detail({ data, width, height }: GreyPage): { spread: number; strength: number; ratio: number } {
  const [values, changes] = [new Sums(), new Sums()];
  for (let y = 1; y < height - 1; y += 1) {
    const row = Math.floor((y * parts) / height) * parts;
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      const value = data[at] ?? 0;
      const upright = (data[at - width] ?? 0) + (data[at + width] ?? 0);
      const part = row + Math.floor((x * parts) / width);
      values.add(part, value);
      changes.add(part, upright + (data[at - 1] ?? 0) + (data[at + 1] ?? 0) - 4 * value);
    }
  }
  const [contrasts, strengths] = [values.variances(), changes.variances()];
  const ratios = contrasts.map((contrast, part) =>
    contrast < thresholds.blankSpread ** 2 ? 0 : (strengths[part] ?? 0) / contrast,
  );
  return { spread: Math.sqrt(Math.max(...contrasts)), strength: Math.max(...strengths), ratio: Math.max(...ratios) };
}

const rounded = (score: number) => Math.round(score * 10) / 10;

/** UPL-12: advice on what a reader may not be able to read; never blocks. `page` is given for files of several pages. */
export function legibilityFindings(grey: GreyPage, longSide: number, page?: number): FileFinding[] {
  if (Math.min(grey.width, grey.height) < thresholds.smallest) return [];
  const facts = (score: number) => ({ score: rounded(score), ...(page && { page }) });
  const { mean, bright } = tones(grey);
  if (mean < thresholds.darkMean && bright < thresholds.darkBright) return [found('image-dark', facts(mean))];
  const { spread, strength, ratio } = detail(grey);
  if (spread < thresholds.blankSpread) return [found('page-blank', facts(spread))];
  const isBlurred = strength < thresholds.blurStrength && ratio < thresholds.blurRatio;
  return longSide >= thresholds.blurSide && isBlurred ? [found('image-blurred', facts(ratio))] : [];
}
