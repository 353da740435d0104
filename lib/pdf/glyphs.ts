import { printable } from '../domain/printable.ts';
import { coverage } from './coverage.ts';

/** Marks without a letter to stand on, and letters with more marks than a line has room for; no writing needs either. */
const misplaced = /(?<![^ ])\p{M}+|[^\p{M}]\p{M}{4,}/gu;

/**
 * What of some texts cannot be printed, each once (glyph-missing): characters that the fonts of the documents lack, and marks that no line holds.
 * None is ever printed as an empty box, or over another.
 */
export function missingGlyphs(...texts: readonly string[]): string[] {
  const text = printable(texts.join('\n'));
  const marked = Array.from(text.normalize('NFD').matchAll(misplaced), ([found]) => found.normalize('NFC'));
  const lacking = [...text].filter((character) => !isCovered(character.codePointAt(0) ?? 0));
  return [...new Set([...lacking, ...marked].map(onCircle))];
}

/** A mark told without a letter stands on a dotted circle: on a space nobody would see which one is meant. */
const onCircle = (found: string) => (/^\p{M}/u.test(found) ? `\u25cc${found}` : found);

/** Every text of a value, however deep. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function isCovered(codePoint: number): boolean {
  let low = 0;
  let high = coverage.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = coverage[middle] ?? [0, 0];
    if (codePoint < first) high = middle - 1;
    else if (codePoint > last) low = middle + 1;
    else return true;
  }
  return false;
}
