import svgpath from 'svgpath';
import type { Logo } from '../domain/logo.ts';
import type { Box, Element } from './page.ts';
import { ink } from './palette.ts';
import { points } from './type.ts';

const most = { width: 90, height: 24 };

/** How large a logo is drawn: as large as its place, in its own proportions. */
export function sizeOf({ width, height }: Logo): { width: number; height: number } {
  const scale = Math.min(most.width / width, most.height / height);
  return { width: width * scale, height: height * scale };
}

/** A logo in the colour of the text, with words for who does not see it. */
export function logoAt(logo: Logo, { x, y }: { x: number; y: number }, issuer: string): Element {
  const box: Box = { x, y, ...sizeOf(logo) };
  const scale = points(box.width / logo.width);
  const operators = `q ${scale} 0 0 ${scale} ${points(x)} ${points(y)} cm ${ink.join(' ')} rg ${operatorsOf(logo.path)} f Q`;
  return { tag: 'Figure', alt: `Logo : ${issuer}`, box, children: [{ operators }] };
}

type Point = readonly [x: number, y: number];

/** The `d` of an SVG path as operators of PDF, up to the first mistake in it. */
function operatorsOf(path: string): string {
  const written: string[] = [];
  const put = (operator: string, ...to: Point[]) => written.push([...to.flat().map(points), operator].join(' '));
  svgpath(path)
    .abs()
    .unshort()
    .unarc()
    .iterate(([letter, ...n], _, x, y) => {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = n;
      if (letter === 'M') put('m', [a, b]);
      else if (letter === 'L') put('l', [a, b]);
      else if (letter === 'H') put('l', [a, y]);
      else if (letter === 'V') put('l', [x, a]);
      else if (letter === 'C') put('c', [a, b], [c, d], [e, f]);
      // PDF has cubic curves only.
      else if (letter === 'Q') put('c', between([x, y], [a, b]), between([c, d], [a, b]), [c, d]);
      else put('h');
    });
  return written.join(' ');
}

const between = ([x, y]: Point, [cx, cy]: Point): Point => [x + (2 / 3) * (cx - x), y + (2 / 3) * (cy - y)];
