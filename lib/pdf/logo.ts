import type { Logo } from '../domain/logo.ts';
import { operatorsOf } from './logo-path.ts';
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
