import { type Face, type Weight, weights } from './face.ts';
import { fontFile } from './files.ts';
import type { FontProgram } from './font-object.ts';
import { hex } from './to-unicode.ts';

/** What assets/fonts/build/prepare.ts wrote of a font. */
type Metrics = Omit<FontProgram, 'compressed' | 'toUnicode' | 'widths'> & {
  widths: number[];
  codePoints: number[];
  glyphs: number[];
  left: number[];
  right: number[];
  kerning: number[][];
};

/** The ordinary letters, ready to embed: no font is read, shaped or cut, and the same bytes serve every document. */
export const preparedFaces: Record<Weight, () => Face> = {
  regular: once(() => preparedFace('regular')),
  'semi-bold': once(() => preparedFace('semi-bold')),
};

function preparedFace(weight: Weight): Face {
  const metrics: Metrics = JSON.parse(fontFile(weight, 'core.json').toString());
  const { codePoints, glyphs, left, right, kerning } = metrics;
  const index = new Uint16Array(Math.max(...codePoints) + 1);
  for (const [at, codePoint] of codePoints.entries()) index[codePoint] = at + 1;
  const codes = glyphs.map(hex);
  const advances = glyphs.map((glyph) => metrics.widths[glyph] ?? 0);
  const program = once((): FontProgram => {
    const tag = `BPIDO${String.fromCharCode(65 + weights.indexOf(weight))}`;
    const name = `${tag}+${metrics.name}`;
    const [compressed, toUnicode] = [fontFile(weight, 'core.z'), fontFile(weight, 'core.unicode.z')];
    return { ...metrics, name, widths: metrics.widths.join(' '), compressed, toUnicode };
  });

  const at = (text: string, position: number) => (index[text.charCodeAt(position)] ?? 0) - 1;
  const kern = (before: number, after: number) => kerning[left[before] ?? 0]?.[right[after] ?? 0] ?? 0;

  return {
    covers(text) {
      for (let position = 0; position < text.length; position++) if (at(text, position) < 0) return false;
      return true;
    },
    width(text) {
      let width = 0;
      let before = -1;
      for (let position = 0; position < text.length; position++) {
        const character = at(text, position);
        width += advances[character] ?? 0;
        if (before >= 0) width += kern(before, character);
        before = character;
      }
      return width;
    },
    show(text) {
      let shown = '[<';
      let before = -1;
      for (let position = 0; position < text.length; position++) {
        const character = at(text, position);
        if (character < 0) throw new Error('a text was not announced to the typesetter');
        const space = before < 0 ? 0 : kern(before, character);
        if (space) shown += `>${-space}<`;
        shown += codes[character];
        before = character;
      }
      return `${shown}>] TJ`;
    },
    program,
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
