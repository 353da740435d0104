import { deflateSync } from 'node:zlib';
import type { Font, Glyph, GlyphRun } from 'fontkit';
import { lettersOf } from './clusters.ts';
import { type Face, type Weight, weights } from './face.ts';
import { fontFile } from './files.ts';
import { hex, toUnicode, utf16 } from './to-unicode.ts';

const parsed = new Map<Weight, Font>();

async function open(weight: Weight): Promise<Font> {
  const known = parsed.get(weight);
  if (known) return known;
  const { create } = await import('fontkit');
  const font = create(fontFile(weight, 'ttf'));
  parsed.set(weight, font);
  return font;
}

/** Words with the space that ends them; the bars of a tone each for itself, since the font would draw two as one. */
const wordsOf = (text: string) => text.split(/(?<= )|(?<=[˥-˩])(?=[˥-˩])/);

/** Rare letters and combined marks, shaped by the whole font, of which each document embeds the shown glyphs only. */
export async function shapedFace(weight: Weight): Promise<Face> {
  const font = await open(weight);
  const subset = font.createSubset();
  const widths = [font.getGlyph(0).advanceWidth];
  const codes = new Map<string, number>();
  const characters: [number, string][] = [];
  // Words of this document, forgotten with it.
  const words = new Map<string, GlyphRun>();

  function shape(word: string): GlyphRun {
    const known = words.get(word);
    if (known) return known;
    const run = font.layout(word);
    words.set(word, run);
    return run;
  }

  /** The code of a glyph that stands for a letter: one glyph may stand for two, each with its own code. */
  function codeOf({ id, advanceWidth }: Glyph, letter: string): number {
    const key = `${id} ${letter}`;
    const known = codes.get(key);
    if (known !== undefined) return known;
    const code = subset.glyphs.push(id) - 1;
    codes.set(key, code);
    characters.push([code, letter]);
    widths[code] = advanceWidth;
    return code;
  }

  function show(text: string, size: number): string {
    let told = '';
    let raised = false;
    const pieces = wordsOf(text).flatMap((word) => {
      const run = shape(word);
      const letters = lettersOf(font, word, run);
      told += letters.join('');
      return run.glyphs.map((glyph, at) => {
        const code = codeOf(glyph, letters[at] ?? '');
        const { xOffset = 0, yOffset = 0, xAdvance = 0 } = run.positions[at] ?? {};
        const shown = `[${-xOffset} <${hex(code)}> ${xOffset + glyph.advanceWidth - xAdvance}] TJ`;
        raised ||= yOffset !== 0;
        return yOffset ? `${(yOffset * size) / 1000} Ts ${shown} 0 Ts` : shown;
      });
    });
    // A letter drawn as a base and its marks is still told as one, and one whose mark is raised in its place.
    return told === text && !raised ? pieces.join(' ') : actualText(text, pieces.join(' '));
  }

  return {
    covers: (text) => [...text].every((character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)),
    width: (text) => wordsOf(text).reduce((sum, word) => sum + shape(word).advanceWidth, 0),
    show,
    program() {
      const bytes = subset.encode();
      const { minX, minY, maxX, maxY } = font.bbox;
      return {
        name: `BPIDO${String.fromCharCode(75 + weights.indexOf(weight))}+${font.postscriptName}`,
        compressed: deflateSync(bytes),
        size: bytes.length,
        ascent: font.ascent,
        descent: font.descent,
        capHeight: font.capHeight,
        xHeight: font.xHeight,
        bbox: [minX, minY, maxX, maxY],
        widths: widths.join(' '),
        toUnicode: toUnicode(characters),
      };
    },
  };
}

function actualText(text: string, operators: string): string {
  return `/Span <</ActualText <feff${utf16(text)}>>> BDC ${operators} EMC`;
}
