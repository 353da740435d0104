import type { Font, GlyphRun } from 'fontkit';

const segmenter = new Intl.Segmenter('fr', { granularity: 'grapheme' });

/**
 * What each glyph of a word stands for, letter by letter: a font may draw a letter as one glyph or as a base and its marks,
 * and take a dotless i under a mark; the text says `i` all the same.
 */
export function lettersOf(font: Font, word: string, { glyphs }: GlyphRun): string[] {
  const told: string[] = [];
  for (const { segment } of segmenter.segment(word)) told.push(...partsOf(segment, font.layout(segment).glyphs.length));
  if (told.length !== glyphs.length) throw new Error('the font joins letters that are written apart');
  return told;
}

/** The characters of a letter, composed or taken apart, one for each of so many glyphs. */
function partsOf(letter: string, count: number): string[] {
  const composed = [...letter];
  if (composed.length === count) return composed;
  const apart = [...letter.normalize('NFD')];
  if (apart.length < count) throw new Error('the font draws a letter in more parts than it has');
  return [
    ...apart.slice(0, count - 1),
    apart
      .slice(count - 1)
      .join('')
      .normalize('NFC'),
  ];
}
