import type { Style, Typesetter } from './type.ts';

/** Spaces at which a line never ends: after a number sign, the letter of an article or the postcode of an address, within a date, before French double punctuation or a dot between two facts. */
const tied = new RegExp(
  [
    '(?<=n°|«|art\\.|\\b[RLD]\\.) ',
    '(?<=(?:^|, )\\d{5}) ',
    ' (?=[»:;?!·])',
    '(?<=\\d(?:er)?) (?=\\p{Ll}+ \\d{4}\\b)',
    '(?<=\\d(?:er)? \\p{Ll}+) (?=\\d{4}\\b)',
  ].join('|'),
  'gu',
);
const tie = '\u0001';

/** What never parts in a text: its words, and those that are tied together. */
function unitsOf(text: string): string[] {
  return text
    .replace(tied, tie)
    .split(' ')
    .map((unit) => unit.replaceAll(tie, ' '));
}

/**
 * A text cut into lines of a width at most, each with the space that ended it: joined, they are the text again.
 * Tied words longer than a line part after all, a word longer than a line parts after a hyphen or a slash, and what is still longer is cut between two letters: nothing is ever lost.
 */
export function linesOf(type: Typesetter, text: string, style: Style, width: number): string[] {
  if (type.width(text, style) <= width) return [text];
  const fits = (words: string) => type.width(words.trimEnd(), style) <= width;
  const lines: string[] = [];
  let line = '';
  for (const part of partsOf(text, fits)) {
    if (fits(line + part)) line += part;
    else if (fits(part)) {
      lines.push(line);
      line = part;
    } else {
      const pieces = piecesOf(type, line + part, style, width);
      line = pieces.pop() ?? '';
      lines.push(...pieces);
    }
  }
  return [...lines, line];
}

/** The units of a text, each with the space that ends it; one that does not fit in a line by words, and such a word by what a hyphen or a slash ends. */
function partsOf(text: string, fits: (words: string) => boolean): string[] {
  const units = unitsOf(text);
  const spaced = units.map((unit, at) => (at < units.length - 1 ? `${unit} ` : unit));
  const words = (unit: string) => unit.split(/(?<= )/).flatMap((word) => (fits(word) ? word : word.split(/(?<=[-/])/)));
  return spaced.flatMap((unit) => (fits(unit) ? unit : words(unit)));
}

/** Lines that more words follow: the last one ends with a space too, so that nothing runs together when it is read aloud or copied. */
export function followed(lines: readonly string[]): string[] {
  return lines.map((line, at) => (at === lines.length - 1 ? `${line} ` : line));
}

/** Width of the widest unit of a text: a narrower line would part it. */
export function widestUnit(type: Typesetter, text: string, style: Style): number {
  return Math.max(...unitsOf(text).map((unit) => type.width(unit, style)));
}

/** The same number of lines, as even as they can be: for titles and short statements. */
export function evenLinesOf(type: Typesetter, text: string, style: Style, width: number): string[] {
  const lines = linesOf(type, text, style, width);
  const { length } = lines;
  if (length < 2) return lines;
  let narrow = Math.max(width / 2, widestUnit(type, text, style));
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
