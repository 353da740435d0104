/** The part of fontkit that the documents use; the package has no types of its own. */
declare module 'fontkit' {
  export type Glyph = { id: number; advanceWidth: number; codePoints: number[]; path: { toSVG(): string } };

  export type GlyphRun = {
    glyphs: Glyph[];
    positions: { xAdvance: number; xOffset: number; yOffset: number }[];
    advanceWidth: number;
  };

  export type Font = {
    postscriptName: string;
    numGlyphs: number;
    ascent: number;
    descent: number;
    capHeight: number;
    xHeight: number;
    bbox: { minX: number; minY: number; maxX: number; maxY: number };
    characterSet: number[];
    getGlyph(id: number): Glyph;
    glyphForCodePoint(codePoint: number): Glyph;
    hasGlyphForCodePoint(codePoint: number): boolean;
    layout(text: string): GlyphRun;
    /** Its glyphs are numbered in the order in which they are listed; the first is the missing glyph. */
    createSubset(): { glyphs: number[]; encode(): Uint8Array };
  };

  export function create(bytes: Uint8Array): Font;
}
