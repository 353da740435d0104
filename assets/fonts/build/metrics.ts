import { type Font, create } from 'fontkit';

export function parse(bytes: Uint8Array): Font {
  return create(bytes as Buffer) as Font;
}

/** What drawing needs of a prepared font: every character's glyph, widths, and kerning by classes of glyphs. */
export function metricsOf(shaped: Font, bare: Font, size: number) {
  const codePoints = charactersOf(shaped);
  const glyphs = codePoints.map((codePoint) => shaped.glyphForCodePoint(codePoint));
  if (shaped.numGlyphs !== bare.numGlyphs) throw new Error('the two cuts number their glyphs differently');
  const pairs = codePoints.map((left) => codePoints.map((right) => kerningOf(shaped, left, right)));
  const rows = classesOf(pairs);
  const columns = classesOf(codePoints.map((_, at) => pairs.map((row) => row[at] ?? 0)));
  return {
    name: shaped.postscriptName,
    size,
    ascent: shaped.ascent,
    descent: shaped.descent,
    capHeight: shaped.capHeight,
    xHeight: shaped.xHeight,
    bbox: [shaped.bbox.minX, shaped.bbox.minY, shaped.bbox.maxX, shaped.bbox.maxY],
    widths: Array.from({ length: shaped.numGlyphs }, (_, id) => bare.getGlyph(id).advanceWidth),
    codePoints,
    glyphs: glyphs.map(({ id }) => id),
    left: rows.classes,
    right: columns.classes,
    kerning: rows.members.map((row) => columns.members.map((column) => pairs[row]?.[column] ?? 0)),
  };
}

/** The characters of a font; the last segment of a character map ends it and is none. */
function charactersOf(font: Font): number[] {
  return font.characterSet.filter((codePoint) => codePoint < 0xffff);
}

/** Each glyph with the character that it stands for. */
export function charactersIn({ codePoints, glyphs }: { codePoints: number[]; glyphs: number[] }) {
  return codePoints.map((codePoint, at) => [glyphs[at] ?? 0, String.fromCodePoint(codePoint)] as const);
}

function kerningOf(font: Font, left: number, right: number): number {
  const { glyphs, positions } = font.layout(String.fromCodePoint(left, right));
  if (glyphs.length !== 2 || !glyphs[0] || !positions[0]) throw new Error('a pair is not two glyphs');
  return positions[0].xAdvance - glyphs[0].advanceWidth;
}

/** Groups equal vectors: the class of each, and one member of each class. */
function classesOf(vectors: number[][]) {
  const known = new Map<string, number>();
  const members: number[] = [];
  const classes = vectors.map((vector, at) => {
    const key = vector.join();
    if (!known.has(key)) known.set(key, members.push(at) - 1);
    return known.get(key) ?? 0;
  });
  return { classes, members };
}

/** The characters of a font as TypeScript source: ranges, so that a check needs no font. */
export function coverageOf(font: Font): string {
  const ranges: [number, number][] = [];
  for (const codePoint of charactersOf(font).sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] === codePoint - 1) last[1] = codePoint;
    else ranges.push([codePoint, codePoint]);
  }
  const lines = ranges.map(([first, last]) => `  [0x${first.toString(16)}, 0x${last.toString(16)}],`);
  return `/** Characters that the fonts of the documents hold; written by assets/fonts/build/prepare.ts. */
export const coverage: readonly (readonly [number, number])[] = [
${lines.join('\n')}
];
`;
}
