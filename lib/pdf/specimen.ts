import { baseline, type Drawing, page } from './page.ts';
import { hairline, ink, watermark } from './palette.ts';
import { line } from './shapes.ts';
import { points, type Style, type Typesetter } from './type.ts';

/** Until a document is sealed, every page says so; no option takes it away. */
export const specimenWords = 'SPÉCIMEN – sans valeur juridique';

const banner: Style = { weight: 'semi-bold', size: 9.5, leading: 14, color: ink, tracking: 0.4 };
const border: Style = { weight: 'semi-bold', size: 9.5, leading: 14, color: ink, tracking: 0.5 };
const across: Style = { weight: 'semi-bold', size: 128, leading: 128, color: watermark };

/**
 * The words on top of the page and along both sides, black enough for a photocopy, and a pale outline across it:
 * none of them runs through a letter of the text in black.
 */
export function specimenMarks(type: Typesetter): Drawing {
  const width = type.width(specimenWords, banner);
  const left = (page.left + page.right - width) / 2;
  const middle = page.top + banner.leading / 2;
  const rules = [
    line(page.left, middle, left - 10, middle, 0.6, hairline),
    line(left + width + 10, middle, page.right, middle, 0.6, hairline),
  ];
  return {
    elements: [
      { tag: 'P', children: [{ text: specimenWords, x: left, y: baseline(page.top, banner), style: banner }] },
    ],
    decoration: [{ operators: outline(type) }, { operators: sides(type) }, ...rules],
  };
}

function outline(type: Typesetter): string {
  const slope = Math.atan2(page.height * 0.8, page.width);
  const shown = type.show('SPÉCIMEN', -type.width('SPÉCIMEN', across) / 2, across.size * 0.36, across, '1 Tr ');
  return `q ${watermark.join(' ')} RG 0.8 w ${turned(page.width / 2, page.height / 2, slope)} ${shown} Q`;
}

/** Upwards on the left, downwards on the right, three times each. */
function sides(type: Typesetter): string {
  const width = type.width(specimenWords, border);
  const step = (page.bottom - page.top) / 3;
  const places = [0, 1, 2].map((at) => page.top + step * (at + 0.5));
  const side = (x: number, angle: number) =>
    places.map((y) => `q ${turned(x, y, angle)} ${type.show(specimenWords, -width / 2, 3.4, border)} Q`).join(' ');
  return `${side(page.left / 2 + 2, Math.PI / 2)} ${side((page.right + page.width) / 2 - 2, -Math.PI / 2)}`;
}

/** Moves the origin to a point and turns the axes, counter-clockwise to the eye. */
function turned(x: number, y: number, angle: number): string {
  const [cos = 1, sin = 0] = [Math.cos(angle), Math.sin(angle)].map((value) => Math.round(value * 1e4) / 1e4);
  return `${cos} ${-sin} ${sin} ${cos} ${points(x)} ${points(y)} cm`;
}
