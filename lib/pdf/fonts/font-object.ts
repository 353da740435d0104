/** All that a document says of an embedded TrueType font. */
export type FontProgram = {
  name: string;
  /** The font file, compressed with zlib, and its length before. */
  compressed: Uint8Array;
  size: number;
  ascent: number;
  descent: number;
  capHeight: number;
  xHeight: number;
  bbox: readonly number[];
  /** Advance of each glyph, in the order of their numbers, as it is written. */
  widths: string;
  /** The character map, compressed with zlib. */
  toUnicode: Uint8Array;
};

/** Writes a font as a Type 0 font whose character codes are its glyph numbers, so that one program serves every document. */
export function embedFont(doc: PDFKit.PDFDocument, font: FontProgram): PDFKit.PDFKitReference {
  const stream = (bytes: Uint8Array, data = {}) => ended(doc.ref({ ...data, Filter: 'FlateDecode' }), bytes);
  const descriptor = doc.ref({
    Type: 'FontDescriptor',
    FontName: font.name,
    Flags: 4,
    FontBBox: font.bbox,
    ItalicAngle: 0,
    Ascent: font.ascent,
    Descent: font.descent,
    CapHeight: font.capHeight,
    XHeight: font.xHeight,
    StemV: 80,
    FontFile2: stream(font.compressed, { Length1: font.size }),
  });
  const descendant = doc.ref({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: font.name,
    // pdfkit writes a String object as text and a plain one as a name.
    CIDSystemInfo: { Registry: Object('Adobe'), Ordering: Object('Identity'), Supplement: 0 },
    FontDescriptor: ended(descriptor),
    W: written(`[0 [${font.widths}]]`),
    CIDToGIDMap: 'Identity',
  });
  return ended(
    doc.ref({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: font.name,
      Encoding: 'Identity-H',
      DescendantFonts: [ended(descendant)],
      ToUnicode: stream(font.toUnicode),
    }),
  );
}

/** Text that pdfkit writes as it is: its serialiser takes apart plain objects and arrays only. */
function written(text: string): object {
  return { [Symbol.toStringTag]: 'Written', toString: () => text };
}

function ended(reference: PDFKit.PDFKitReference, bytes?: Uint8Array): PDFKit.PDFKitReference {
  reference.end(bytes);
  return reference;
}
