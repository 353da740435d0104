import { coverage } from './coverage.ts';

/**
 * A text as it is printed: composed (NFC), on one line, without the invisible signs that copying brings along.
 * No letter is ever lost or replaced.
 */
export function printable(text: string): string {
  return plain.test(text) ? text : composed(text);
}

/** Latin letters and signs, single spaces between words: nothing to change. */
const plain = /^[!-~¡-¬®-ɏ–—‘’“”…]+(?: [!-~¡-¬®-ɏ–—‘’“”…]+)*$/;

function composed(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** The characters of a text that the fonts of the documents lack, each once; none is ever printed as an empty box (glyph-missing). */
export function missingGlyphs(text: string): string[] {
  return [...new Set(printable(text))].filter((character) => !isCovered(character.codePointAt(0) ?? 0));
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
