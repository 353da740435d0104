import PDFDocument from 'pdfkit';
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

/** An SVG path as operators of PDF, read by pdfkit, which writes them to whatever draws. */
function operatorsOf(path: string): string {
  const written: string[] = [];
  let [x, y] = [0, 0];
  const put =
    (operator: string) =>
    (...at: number[]) => {
      written.push([...at.map(points), operator].join(' '));
      [x = x, y = y] = at.slice(-2);
    };
  const curve = put('c');
  const drawing = {
    moveTo: put('m'),
    lineTo: put('l'),
    bezierCurveTo: curve,
    // PDF has cubic curves only: pdfkit's own `v` is another curve.
    quadraticCurveTo: (cx: number, cy: number, toX: number, toY: number) =>
      curve(
        x + (2 / 3) * (cx - x),
        y + (2 / 3) * (cy - y),
        toX + (2 / 3) * (cx - toX),
        toY + (2 / 3) * (cy - toY),
        toX,
        toY,
      ),
    closePath: put('h'),
  };
  PDFDocument.prototype.path.call(drawing as never, path);
  return written.join(' ');
}
