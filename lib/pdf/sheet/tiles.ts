import type { Sign, Statement } from '../../domain/attestations/index.ts';
import { evenLinesOf, followed, widestUnit } from '../lines.ts';
import { type Block, baseline, type Element, type Mark, marksOf } from '../page.ts';
import { hairline, ink } from '../palette.ts';
import { disc, filledBox, line, strokes } from '../shapes.ts';
import type { Frame } from './frame.ts';

/** The short statements side by side, each with its sign and its words. */
export function tiles({ type, styles, x, width, scale }: Frame, statements: readonly Statement[]): Block {
  const radius = 7 * scale;
  const indent = radius * 2 + 5 * scale;
  const gap = 16 * scale;
  const aside = radius - styles.label.leading / 2;
  const head = radius * 2 + 3 * scale;
  const words = statements.map(({ sign, about, answer, note }) => ({
    sign,
    about: about.fr,
    answer: answer.fr,
    note: note?.fr,
  }));
  const natural = words.map(({ about, answer, note = '' }) =>
    Math.max(
      indent + type.width(about, styles.label),
      widestUnit(type, answer, styles.answer),
      widestUnit(type, note, styles.condition),
    ),
  );
  let left = x;
  const set = columnsOf(natural, width - gap * (statements.length - 1)).map((room, at) => {
    const { about, answer, note, sign } = words[at] as (typeof words)[number];
    const tile = {
      left,
      sign,
      about,
      answer: evenLinesOf(type, answer, styles.answer, room),
      note: note === undefined ? [] : evenLinesOf(type, note, styles.condition, room),
    };
    left += room + gap;
    return tile;
  });
  const heights = set.map(
    ({ answer, note }) => head + answer.length * styles.answer.leading + note.length * styles.condition.leading,
  );
  const height = Math.max(...heights);
  return {
    height,
    first: baseline(aside, styles.label),
    place(y) {
      const signs = set.flatMap(({ sign, left }, at) => {
        const border = left - gap / 2;
        const marks = signOf(sign, left + radius, y + radius, radius);
        return at === 0 ? marks : [line(border, y, border, y + height, 0.5, hairline), ...marks];
      });
      const items = set.map(({ about, answer, note, left }): Element => {
        const top = y + head;
        const words = [
          ...marksOf(note.length > 0 ? followed(answer) : answer, styles.answer, left, top),
          ...marksOf(note, styles.condition, left, top + answer.length * styles.answer.leading),
        ];
        return {
          tag: 'LI',
          children: [
            { tag: 'Lbl', children: marksOf([about], styles.label, left + indent, y + aside) },
            { tag: 'LBody', children: words },
          ],
        };
      });
      return { elements: [{ tag: 'L', children: items }], decoration: signs };
    },
  };
}

/** Each column as wide as its longest word needs, and the rest shared; all alike where there is no such room. */
function columnsOf(natural: readonly number[], width: number): number[] {
  const rest = width - natural.reduce((sum, own) => sum + own, 0);
  const share = rest / natural.length;
  return natural.map((own) => (rest < 0 ? width / natural.length : own + share));
}

/** Signs differ by shape, not by colour: a filled disc with a tick, a ring with a cross, a card. */
function signOf(sign: Sign, x: number, y: number, radius: number): Mark[] {
  const at = (dx: number, dy: number) => [x + dx * radius, y + dy * radius] as const;
  const thick = radius * 0.24;
  if (sign === 'yes')
    return [disc(x, y, radius, ink), strokes([[at(-0.42, 0.04), at(-0.1, 0.36), at(0.45, -0.34)]], thick, [1, 1, 1])];
  if (sign === 'no') {
    const cross = [
      [at(-0.35, -0.35), at(0.35, 0.35)],
      [at(-0.35, 0.35), at(0.35, -0.35)],
    ];
    return [disc(x, y, radius - thick / 2, ink, thick * 0.8), strokes(cross, thick, ink)];
  }
  const [left, top] = at(-1, -0.7);
  const card = [[at(-1, -0.7), at(1, -0.7), at(1, 0.7), at(-1, 0.7), at(-1, -0.7)]];
  const words = [
    [at(0.1, -0.15), at(0.65, -0.15)],
    [at(0.1, 0.25), at(0.65, 0.25)],
  ];
  const photo = { x: left + radius * 0.35, y: top + radius * 0.4, width: radius * 0.5, height: radius * 0.65 };
  return [strokes(card, thick * 0.7, ink), filledBox(photo, ink), strokes(words, thick * 0.7, ink)];
}
