import type { Face, Weight } from './fonts/face.ts';
import { embedFont } from './fonts/font-object.ts';
import { preparedFaces } from './fonts/prepared.ts';
import { missingGlyphs } from './glyphs.ts';

/** Red, green and blue, 0 to 1. */
export type Color = readonly [number, number, number];

/** Sizes in points; a line takes `leading`, with its capitals in the middle. */
export type Style = { weight: Weight; size: number; leading: number; color: Color; tracking?: number };

/** The fonts of one document: they measure before anything is drawn, show, and are embedded once all is shown. */
export type Typesetter = {
  width(text: string, style: Style): number;
  /** Operators that show a text with its baseline at a point, in a space whose y grows downwards. */
  show(text: string, x: number, y: number, style: Style, mode?: string): string;
  embed(doc: PDFKit.PDFDocument): void;
};

type Slot = { name: string; face: Face; used: boolean };

/** A typesetter for a document that prints these texts; the font engine is loaded only if one of them needs it. */
export async function typesetter(texts: readonly string[]): Promise<Typesetter> {
  const slots: Record<Weight, Slot[]> = {
    regular: [{ name: 'F1', face: preparedFaces.regular(), used: false }],
    'semi-bold': [{ name: 'F2', face: preparedFaces['semi-bold'](), used: false }],
  };
  if (!preparedFaces.regular().covers(texts.join(''))) {
    const missing = missingGlyphs(...texts);
    if (missing.length > 0) throw new Error(`no font has the character ${missing.join(' ')}`);
    const { shapedFace } = await import('./fonts/shaped.ts');
    slots.regular.push({ name: 'F3', face: await shapedFace('regular'), used: false });
    slots['semi-bold'].push({ name: 'F4', face: await shapedFace('semi-bold'), used: false });
  }

  function slotFor(text: string, { weight }: Style): Slot {
    const [ordinary, rare] = slots[weight];
    const slot = rare && !ordinary?.face.covers(text) ? rare : ordinary;
    if (!slot) throw new Error('no font');
    return slot;
  }

  return {
    width(text, style) {
      const { face } = slotFor(text, style);
      return (face.width(text) * style.size) / 1000 + (style.tracking ?? 0) * text.length;
    },
    show(text, x, y, style, mode = '') {
      const slot = slotFor(text, style);
      slot.used = true;
      const { size, color, tracking } = style;
      const fill = `${color.join(' ')} rg`;
      const spacing = tracking ? `${tracking} Tc ` : '';
      const after = tracking ? ' 0 Tc' : '';
      const shown = slot.face.show(text, size);
      return `BT ${fill} ${mode}/${slot.name} ${points(size)} Tf ${spacing}1 0 0 -1 ${points(x)} ${points(y)} Tm ${shown}${after} ET`;
    },
    embed(doc) {
      for (const { name, face, used } of [...slots.regular, ...slots['semi-bold']]) {
        if (used) doc.page.fonts[name] = embedFont(doc, face.program());
      }
    },
  };
}

/** A length as it is written in a content stream. */
export function points(length: number): string {
  return String(Math.round(length * 100) / 100);
}
