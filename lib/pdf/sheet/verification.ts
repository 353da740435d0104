import type { AttestationRecord } from '../../domain/attestation.ts';
import { qrCode } from '../../seal/qr.ts';
import { formatShortCode } from '../../seal/short-code.ts';
import { fixedLinesOf, followed, linesOf } from '../lines.ts';
import { type Block, type Box, type Element, type Mark, marksOf, millimetre, page } from '../page.ts';
import { ink } from '../palette.ts';
import { line } from '../shapes.ts';
import { points } from '../type.ts';
import type { Frame } from './frame.ts';

/** Side of the 2D-Doc seal that will stand at the right: its room is kept, with nothing in it (seal.md 2). */
const seal = 36 * millimetre;
const code = 27 * millimetre;
/** From the rule to the code: the four modules that a reader asks for, and half of the rule (ISO/IEC 18004, 9.1). */
const quiet = 11;

/** How to check the document: address, its QR code, short code. It stands at the foot of the page, whatever is above. */
export function verification(frame: Frame, { verificationUrl, id }: AttestationRecord): Block {
  const { type, styles, scale } = frame;
  const left = page.left + code + 27;
  const width = page.right - seal - 16 - left;
  const words = 'Toute personne peut vérifier ce document : scannez le code ou ouvrez l’adresse, puis comparez.';
  const told = fixedLinesOf(type, words, styles.note, width);
  const address = linesOf(type, verificationUrl, styles.note, width);
  const gap = 5 * scale;
  const { heading, note, label, code: short } = styles;
  const lines = told.length + address.length;
  const height = heading.leading + lines * note.leading + label.leading + short.leading + gap * 3;
  return {
    height: quiet + Math.max(seal, height),
    place(y) {
      const box: Box = { x: page.left, y: y + quiet, width: code, height: code };
      let top = y + 6;
      const under = (lines: readonly string[], style: Frame['styles']['note']): Mark[] => {
        const marks = marksOf(lines, style, left, top);
        top += lines.length * style.leading + gap;
        return marks;
      };
      const caption: Element = { tag: 'H2', children: under(['Vérification'], styles.heading) };
      const how: Element = { tag: 'P', children: under(told, styles.note) };
      const start = top;
      const marks = under(address, { ...styles.note, color: ink });
      const link: Element = {
        tag: 'Link',
        alt: `Vérifier ce document : ${verificationUrl}`,
        href: verificationUrl,
        box: { x: left, y: start, width, height: top - start - gap },
        children: marks,
      };
      const number: Element = {
        tag: 'P',
        children: [
          ...under(followed(['Code du document']), styles.label),
          ...marksOf([formatShortCode(id)], styles.code, left, top - gap),
        ],
      };
      const figure: Element = {
        tag: 'Figure',
        alt: `Code QR de l’adresse ${verificationUrl}`,
        box,
        children: [squares(verificationUrl, box)],
      };
      return {
        elements: [caption, how, { tag: 'P', children: [link] }, number, figure],
        decoration: [line(page.left, y, page.right, y, 1.2, ink)],
      };
    },
  };
}

/** Modules as rectangles, those of a row that touch as one. */
function squares(text: string, box: Box): Mark {
  const { size, dark } = qrCode(text);
  const side = box.width / size;
  const rectangles: string[] = [];
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (!dark(column, row)) continue;
      const first = column;
      while (column + 1 < size && dark(column + 1, row)) column++;
      rectangles.push(`${first} ${row} ${column - first + 1} 1 re`);
    }
  }
  const place = `${Math.round(side * 1e4) / 1e4} 0 0 ${Math.round(side * 1e4) / 1e4} ${points(box.x)} ${points(box.y)} cm`;
  return { operators: `q 0 g ${place} ${rectangles.join(' ')} f Q` };
}
