import type { Style, Typesetter } from './type.ts';

/** Words that stay with the next: numbers with their sign or month, dates, articles of law, French double punctuation. */
const together = /\d{1,2}(?:er)? \p{L}+ \d{4}|(?:n°|art\.|[RLD]\.|«) \S+|\S+ [»:;?!]/gu;
const tie = '\u0001';

/**
 * A text cut into lines of a width at most, each with the space that ended it: joined, they are the text again.
 * A word longer than a line is cut between two letters: nothing is ever lost.
 */
export function linesOf(type: Typesetter, text: string, style: Style, width: number): string[] {
  if (type.width(text, style) <= width) return [text];
  const words = text.replace(together, (whole) => whole.replaceAll(' ', tie)).split(' ');
  const lines: string[] = [];
  let line = '';
  for (const [at, tied] of words.entries()) {
    const word = tied.replaceAll(tie, ' ');
    const longer = at === 0 ? word : `${line} ${word}`;
    if (type.width(longer, style) <= width) line = longer;
    else if (type.width(word, style) <= width) {
      lines.push(`${line} `);
      line = word;
    } else {
      const pieces = piecesOf(type, longer, style, width);
      line = pieces.pop() ?? '';
      lines.push(...pieces);
    }
  }
  return [...lines, line];
}

/** The same number of lines, as even as they can be: for titles and short statements. */
export function evenLinesOf(type: Typesetter, text: string, style: Style, width: number): string[] {
  const lines = linesOf(type, text, style, width);
  const { length } = lines;
  if (length < 2) return lines;
  let narrow = Math.max(width / 2, ...text.split(' ').map((word) => type.width(word, style)));
  let enough = width;
  while (enough - narrow > 1) {
    const middle = (narrow + enough) / 2;
    if (linesOf(type, text, style, middle).length > length) narrow = middle;
    else enough = middle;
  }
  return linesOf(type, text, style, enough);
}

const known = new Map<string, string[]>();

/** Even lines of words that stand on every document of a kind, worked out once; never used for what a person gave. */
export function fixedLinesOf(type: Typesetter, text: string, style: Style, width: number): string[] {
  const key = `${text}|${style.weight}|${style.size}|${width}`;
  const lines = known.get(key) ?? evenLinesOf(type, text, style, width);
  known.set(key, lines);
  return lines;
}

const letters = new Intl.Segmenter('fr', { granularity: 'grapheme' });

/** Pieces of a text that each fill a line, as long as they can be. */
function piecesOf(type: Typesetter, text: string, style: Style, width: number): string[] {
  let rest = Array.from(letters.segment(text), ({ segment }) => segment);
  const pieces: string[] = [];
  while (rest.length > 0) {
    let [fits, tooMany] = [1, rest.length + 1];
    while (tooMany - fits > 1) {
      const middle = (fits + tooMany) >> 1;
      if (type.width(rest.slice(0, middle).join(''), style) <= width) fits = middle;
      else tooMany = middle;
    }
    while (rest[fits] === ' ') fits++;
    pieces.push(rest.slice(0, fits).join(''));
    rest = rest.slice(fits);
  }
  return pieces;
}
