import { linesOf } from './lines.ts';
import type { Style, Typesetter } from './type.ts';

/** A4 in points, with what a printer may cut off left free. */
export const page = { width: 595.28, height: 841.89, left: 48, right: 547.28, top: 26, bottom: 812 } as const;

export const millimetre = 72 / 25.4;

/** Something drawn: a line of text with its baseline at a point, or operators. The y axis grows downwards. */
export type Mark = { text: string; x: number; y: number; style: Style } | { operators: string };

export type Box = { x: number; y: number; width: number; height: number };

/** A node of the structure tree (PDF/UA-1) and what it draws, in reading order. */
export type Element = {
  tag: 'P' | 'H1' | 'H2' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Figure' | 'Link';
  children: (Element | Mark)[];
  /** Words for what is drawn without any. */
  alt?: string;
  box?: Box;
  /** Address opened by a link. */
  href?: string;
};

/** Elements in reading order, and decoration, which readers pass over. */
export type Drawing = { elements: Element[]; decoration: Mark[] };

/** A part of a page whose height is known before its place. */
export type Block = {
  height: number;
  /** From its top to its first baseline, where it begins with text. */
  first?: number;
  place(y: number): Drawing;
};

/** Lines of a style from a top edge down. */
export function marksOf(lines: readonly string[], style: Style, x: number, top: number): Mark[] {
  return lines.map((text, at) => ({ text, x, y: baseline(top, style) + at * style.leading, style }));
}

/** Where the baseline lies in a line: its capitals are in the middle. */
export function baseline(top: number, { leading, size }: Style): number {
  return top + leading / 2 + size * 0.357;
}

/** A paragraph as a block. */
export function paragraph(
  type: Typesetter,
  text: string,
  style: Style,
  { x, width, tag = 'P', cut = linesOf }: { x: number; width: number; tag?: Element['tag']; cut?: typeof linesOf },
): Block {
  const lines = cut(type, text, style, width);
  return {
    height: lines.length * style.leading,
    first: baseline(0, style),
    place: (y) => ({ elements: [{ tag, children: marksOf(lines, style, x, y) }], decoration: [] }),
  };
}

/** Blocks one under another, some points apart. */
export function stack(blocks: readonly Block[], gap = 0): Block {
  const shown = blocks.filter(({ height }) => height > 0);
  return {
    height: shown.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(0, shown.length - 1),
    place(y) {
      let top = y;
      return together(
        shown.map((block) => {
          const drawing = block.place(top);
          top += block.height + gap;
          return drawing;
        }),
      );
    },
  };
}

export function together(drawings: readonly Drawing[]): Drawing {
  return {
    elements: drawings.flatMap(({ elements }) => elements),
    decoration: drawings.flatMap(({ decoration }) => decoration),
  };
}
