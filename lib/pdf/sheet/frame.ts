import { fixedLinesOf } from '../lines.ts';
import { type Block, baseline, page, paragraph, stack, together } from '../page.ts';
import { hairline, type Styles, stylesAt } from '../palette.ts';
import { line } from '../shapes.ts';
import type { Typesetter } from '../type.ts';

/** How a sheet is set: the smaller the scale, the more it holds. Dense, headings stand above their part and labels before their value. */
export type Setting = { scale: number; dense?: boolean };

export type Frame = {
  type: Typesetter;
  styles: Styles;
  scale: number;
  dense: boolean;
  /** Left edge and width of what is said. */
  x: number;
  width: number;
};

const side = 104;

export function frameOf(type: Typesetter, { scale, dense = false }: Setting): Frame {
  const x = dense ? page.left : page.left + side;
  return { type, styles: stylesAt(scale), scale, dense, x, width: page.right - x };
}

/** A part of the sheet: a rule, its heading on the side, and what it says. */
export function section(frame: Frame, heading: string, content: Block, note?: string): Block {
  const { type, styles, scale, dense } = frame;
  const width = dense ? frame.width : side - 14;
  const words = { x: page.left, width };
  const parts = [paragraph(type, heading, styles.heading, { ...words, tag: 'H2', cut: fixedLinesOf })];
  if (note) parts.push(paragraph(type, note, styles.note, { ...words, cut: fixedLinesOf }));
  const title = stack(parts, 2 * scale);
  const gap = (dense ? 4 : 8) * scale;
  // The heading stands on the line of the words that it announces.
  const down = dense ? 0 : Math.max(0, (content.first ?? 0) - baseline(0, styles.heading));
  const height = dense ? title.height + 2 * scale + content.height : Math.max(down + title.height, content.height);
  return {
    height: gap + height,
    place(y) {
      const top = y + gap;
      const below = dense ? top + title.height + 2 * scale : top;
      const rule = { elements: [], decoration: [line(page.left, y, page.right, y, 0.5, hairline)] };
      return together([rule, title.place(top + down), content.place(below)]);
    },
  };
}
