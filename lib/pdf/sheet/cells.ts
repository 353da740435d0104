import { linesOf, widestUnit } from '../lines.ts';
import { type Block, baseline, type Element, marksOf } from '../page.ts';
import type { Style } from '../type.ts';
import type { Frame } from './frame.ts';

/** A field of the document: its label above its value, or before it where room is scarce. Cells of a row share six columns. */
export type Cell = { label: string; value: string; span: number; style?: Style };

const columns = 6;
/** From a value to the next cell. */
const apart = 10;

/** Fields in rows, read one after the other as a list of terms. */
export function cells(frame: Frame, rows: readonly (readonly Cell[])[]): Block {
  const { scale, styles, dense } = frame;
  const gap = (dense ? 3 : 6) * scale;
  const shown = rows.filter((row) => row.length > 0);
  const widest = dense ? widestLabel(frame, shown.flat()) : 0;
  const set = shown.map((row) => rowOf(frame, row, widest));
  return {
    height: set.reduce((sum, { height }) => sum + height, 0) + gap * (set.length - 1),
    first: baseline(0, styles.label),
    place(y) {
      let top = y;
      const items = set.flatMap(({ height, items }) => {
        const placed = items(top);
        top += height + gap;
        return placed;
      });
      return { elements: [{ tag: 'L', children: items }], decoration: [] };
    },
  };
}

function rowOf(frame: Frame, row: readonly Cell[], widest: number) {
  const { type, styles, x, width, scale, dense } = frame;
  const column = width / columns;
  let before = 0;
  const set = row.map(({ label, value, span, style: given = styles.value }) => {
    const style = roomy(value, given);
    const left = x + before * column;
    before += span;
    const own = type.width(label, styles.label) + 6 * scale;
    const aside = dense ? (span === columns ? widest : own) : 0;
    const lines = linesOf(type, value, style, span * column - aside - apart * scale);
    return { label, left, aside, style, lines };
  });
  const above = dense ? 0 : styles.label.leading;
  return {
    height: above + Math.max(...set.map(({ lines, style }) => lines.length * style.leading)),
    items: (top: number): Element[] =>
      set.map(({ label, left, aside, style, lines }) => {
        const level = dense ? baseline(0, style) - baseline(0, styles.label) : 0;
        return {
          tag: 'LI',
          children: [
            { tag: 'Lbl', children: marksOf([label], styles.label, left, top + level) },
            { tag: 'LBody', children: marksOf(lines, style, left + aside, top + above) },
          ],
        };
      }),
  };
}

/** Whether a cell below its label has room for each word of its value. */
export function holdsWords(
  { type, styles, width, scale }: Frame,
  { value, span, style = styles.value }: Cell,
): boolean {
  return widestUnit(type, value, style) <= (span * width) / columns - apart * scale;
}

/** Letters with three marks, which may all stand above it or all below, get lines farther apart. */
function roomy(value: string, style: Style): Style {
  return /\p{M}{3}/u.test(value.normalize('NFD')) ? { ...style, leading: style.leading * 1.5 } : style;
}

/** Fields as wide as the sheet begin their values in one column. */
function widestLabel({ type, styles, scale }: Frame, all: readonly Cell[]): number {
  const labels = all.filter(({ span }) => span === columns).map(({ label }) => type.width(label, styles.label));
  return Math.max(0, ...labels) + 8 * scale;
}
