import type { AttestationRecord } from '../../domain/attestation.ts';
import { attestations, legalBasis, sentencesOf, statementsOf, statusLabel } from '../../domain/attestations/index.ts';
import { dayOf, longDate } from '../../domain/day.ts';
import { printable } from '../../domain/printable.ts';
import { formatShortCode } from '../../seal/short-code.ts';
import { fixedLinesOf, linesOf } from '../lines.ts';
import { logoAt, sizeOf } from '../logo.ts';
import {
  type Block,
  baseline,
  type Drawing,
  type Element,
  marksOf,
  page,
  paragraph,
  stack,
  together,
} from '../page.ts';
import { ink } from '../palette.ts';
import { filledBox, line } from '../shapes.ts';
import { specimenMarks } from '../specimen.ts';
import type { Typesetter } from '../type.ts';
import { type Frame, frameOf, type Setting, section } from './frame.ts';
import { holder, request } from './holder.ts';
import { tiles } from './tiles.ts';
import { verification } from './verification.ts';

/** Tried in order: the first that holds the whole record is taken, so that nothing is ever cut. */
const settings: readonly Setting[] = [
  ...[1.08, 1.04, 1, 0.96, 0.92, 0.88].map((scale) => ({ scale })),
  ...[0.9, 0.85, 0.8, 0.75, 0.7, 0.6, 0.5].map((scale) => ({ scale, dense: true })),
];

const top = page.top + 24;

/** Where the name of the issuer ends at the latest: the widest code of a document has its room beyond. */
const beforeFacts = page.left + 330;

/** The one page of a record, which always says that it is a specimen. */
export function sheetOf(type: Typesetter, record: AttestationRecord): Drawing {
  for (const setting of settings) {
    const frame = frameOf(type, setting);
    const parts = partsOf(frame, record);
    const foot = verification(frame, record);
    const footTop = page.bottom - foot.height;
    const room = footTop - top - parts.reduce((sum, { height }) => sum + height, 0);
    const gap = room / parts.length;
    if (gap < (setting.dense ? 3 : 9) * setting.scale) continue;
    return together([specimenMarks(type), stack(parts, Math.min(gap, 24)).place(top), foot.place(footTop)]);
  }
  throw new Error('the document does not hold its record');
}

function partsOf(frame: Frame, record: AttestationRecord): Block[] {
  const { validFrom, validUntil, filedBy, holder: person } = record;
  const minor = person.sex === 'F' ? 'Titulaire mineure' : 'Titulaire mineur';
  const parts = [
    stack([letterhead(frame, record), title(frame, record)], 12 * frame.scale),
    section(frame, filedBy ? minor : 'Titulaire', holder(frame, record)),
  ];
  if (validFrom !== undefined && validUntil !== undefined) {
    const words = `Du ${longDate(validFrom).fr} au ${longDate(validUntil).fr}`;
    parts.push(section(frame, 'Validité', paragraph(frame.type, words, frame.styles.date, frame)));
  }
  return [
    ...parts,
    section(frame, 'En bref', tiles(frame, statementsOf(record))),
    section(frame, 'Mentions', sentences(frame, record), legalBasis(record).fr),
    section(frame, 'Demande', request(frame, record)),
  ];
}

function letterhead({ type, styles }: Frame, record: AttestationRecord): Block {
  const logo = record.logo && sizeOf(record.logo);
  const left = page.left + (logo ? logo.width + 10 : 0);
  const issuer = fixedLinesOf(type, printable(record.issuer), styles.issuer, beforeFacts - left);
  const facts = [`Document n° ${formatShortCode(record.id)}`, `Délivré le ${longDate(dayOf(record.issuedAt)).fr}`];
  const words = Math.max(issuer.length * styles.issuer.leading, facts.length * styles.note.leading);
  const height = Math.max(words, logo?.height ?? 0) + 9;
  const down = Math.max(0, ((logo?.height ?? 0) - issuer.length * styles.issuer.leading) / 2);
  return {
    height,
    place(y) {
      const right = facts.map((fact) => page.right - type.width(fact, styles.note));
      const elements: Element[] = [{ tag: 'P', children: marksOf(issuer, styles.issuer, left, y + down) }];
      if (record.logo) elements.unshift(logoAt(record.logo, { x: page.left, y }, printable(record.issuer)));
      for (const [at, fact] of facts.entries()) {
        const top = y + at * styles.note.leading;
        elements.push({ tag: 'P', children: marksOf([fact], styles.note, right[at] ?? page.left, top) });
      }
      return { elements, decoration: [line(page.left, y + height, page.right, y + height, 1.6, ink)] };
    },
  };
}

function title(frame: Frame, record: AttestationRecord): Block {
  const { type, styles } = frame;
  const place = { x: page.left, width: page.right - page.left };
  const { fr } = attestations[record.variant].title;
  const parts = [
    paragraph(type, fr, styles.title, { ...place, tag: 'H1', cut: fixedLinesOf }),
    paragraph(type, statusLabel(record.status).fr, styles.status, place),
  ];
  if (record.rank > 1) {
    const follows =
      record.follows === undefined ? '' : `, à la suite du document n° ${formatShortCode(record.follows)}`;
    parts.push(paragraph(type, `Attestation n° ${record.rank} de cette demande${follows}`, styles.note, place));
  }
  return stack(parts, 3);
}

function sentences({ type, styles, x, width, scale }: Frame, record: AttestationRecord): Block {
  const style = styles.sentence;
  const indent = 10 * scale;
  const gap = 3.5 * scale;
  const items = sentencesOf(record).map(({ text }) => linesOf(type, text.fr, style, width - indent));
  return {
    height: items.reduce((sum, lines) => sum + lines.length * style.leading, 0) + gap * (items.length - 1),
    first: baseline(0, style),
    place(y) {
      let top = y;
      const bullets = [];
      const list: Element = { tag: 'L', children: [] };
      for (const lines of items) {
        const box = { x, y: top + style.leading / 2 - 1.5 * scale, width: 3 * scale, height: 3 * scale };
        bullets.push(filledBox(box, ink));
        list.children.push({
          tag: 'LI',
          children: [{ tag: 'LBody', children: marksOf(lines, style, x + indent, top) }],
        });
        top += lines.length * style.leading + gap;
      }
      return { elements: [list], decoration: bullets };
    },
  };
}
