import type { Box, Mark } from './page.ts';
import { type Color, points } from './type.ts';

const list = (...lengths: number[]) => lengths.map(points).join(' ');

/** A straight line. */
export function line(x1: number, y1: number, x2: number, y2: number, thickness: number, color: Color): Mark {
  return { operators: `${color.join(' ')} RG ${points(thickness)} w ${list(x1, y1)} m ${list(x2, y2)} l S` };
}

export function filledBox({ x, y, width, height }: Box, color: Color): Mark {
  return { operators: `${color.join(' ')} rg ${list(x, y, width, height)} re f` };
}

/** A circle, filled or drawn. */
export function disc(x: number, y: number, radius: number, color: Color, thickness?: number): Mark {
  const c = radius * 0.5523;
  const r = radius;
  const path = [
    `${list(x + r, y)} m`,
    `${list(x + r, y + c, x + c, y + r, x, y + r)} c`,
    `${list(x - c, y + r, x - r, y + c, x - r, y)} c`,
    `${list(x - r, y - c, x - c, y - r, x, y - r)} c`,
    `${list(x + c, y - r, x + r, y - c, x + r, y)} c h`,
  ].join(' ');
  return thickness === undefined
    ? { operators: `${color.join(' ')} rg ${path} f` }
    : { operators: `${color.join(' ')} RG ${points(thickness)} w ${path} S` };
}

/** Straight strokes through points, with round ends. */
export function strokes(lines: readonly (readonly [number, number])[][], thickness: number, color: Color): Mark {
  const path = lines
    .map((line) => line.map(([x, y], at) => `${list(x, y)} ${at === 0 ? 'm' : 'l'}`).join(' '))
    .join(' ');
  return { operators: `${color.join(' ')} RG ${points(thickness)} w 1 J 1 j ${path} S 0 J 0 j` };
}
