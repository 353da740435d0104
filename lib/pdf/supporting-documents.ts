import type { Instant } from '../domain/day.ts';
import { dayOf, longDate } from '../domain/day.ts';
import type { SupportingDocument } from '../domain/supporting-documents.ts';
import type { Language, Text } from '../domain/text.ts';
import { documentOf } from './document.ts';
import { fixedLinesOf } from './lines.ts';
import { type Block, type Drawing, type Element, marksOf, page, paragraph, stack } from './page.ts';
import { hairline, ink, stylesAt } from './palette.ts';
import { line, strokes } from './shapes.ts';
import { type Typesetter, typesetter } from './type.ts';

const title: Text = {
  fr: 'Pièces à joindre à la demande de titre de séjour',
  en: 'Documents to provide with the residence permit application',
};
const advice: Text = {
  fr: 'Préparez ces pièces avant de commencer votre demande en ligne. Une pièce par fichier, toutes ses pages ensemble, bien lisibles.',
  en: 'Get these ready before you start your online application. One document per file, with all its pages, easy to read.',
};
const date: Text = { fr: 'Liste établie le {date}', en: 'List made on {date}' };

const groups: { need: SupportingDocument['need']; heading: Text }[] = [
  { need: 'required', heading: { fr: 'À joindre obligatoirement', en: 'Required' } },
  { need: 'conditional', heading: { fr: 'À joindre selon votre situation', en: 'Required in some situations' } },
  { need: 'optional', heading: { fr: 'À joindre si vous l’avez', en: 'If you have it' } },
];

const styles = stylesAt(1.04);
const gap = 6.5;
const place = { x: page.left, width: page.right - page.left };

/** What must be joined in a situation, as a list to print and tick (FAQ 19): the same list at the same instant gives the same bytes. */
export async function renderSupportingDocuments(
  documents: readonly SupportingDocument[],
  { at, situation, language = 'fr' }: { at: Instant; situation: Text; language?: Language },
): Promise<Uint8Array> {
  const type = await typesetter(documents.flatMap(({ label, why }) => [label[language], why[language]]));
  const day = date[language].replace('{date}', longDate(dayOf(at))[language]);
  const blocks = [
    stack(
      [
        paragraph(type, title[language], styles.title, { ...place, tag: 'H1', cut: fixedLinesOf }),
        paragraph(type, situation[language], styles.status, { ...place, cut: fixedLinesOf }),
        paragraph(type, day, styles.note, place),
        paragraph(type, advice[language], styles.value, { ...place, cut: fixedLinesOf }),
      ],
      6,
    ),
    ...groups.flatMap(({ need, heading }) => {
      const items = documents
        .filter((document) => document.need === need)
        .map((document) => item(type, document, language));
      const [first, ...others] = items;
      // A heading never stands alone at the foot of a page.
      return first ? [stack([headingOf(type, heading[language]), first], gap), ...others] : [];
    }),
  ];
  return documentOf(pagesOf(blocks), type, {
    title: title[language],
    subject: day,
    language: language === 'fr' ? 'fr-FR' : 'en-GB',
    at,
  });
}

function headingOf(type: Typesetter, text: string): Block {
  const words = paragraph(type, text, styles.status, { ...place, tag: 'H2' });
  return {
    height: words.height + 12,
    place(y) {
      const { elements } = words.place(y + 12);
      return { elements, decoration: [line(page.left, y + 4, page.right, y + 4, 0.5, hairline)] };
    },
  };
}

/** A box to tick, what to join, and why. */
function item(type: Typesetter, { label, why }: SupportingDocument, language: Language): Block {
  const left = page.left + 22;
  const width = page.right - left;
  const what = fixedLinesOf(type, label[language], { ...styles.value, weight: 'semi-bold' }, width);
  const reason = fixedLinesOf(type, why[language], styles.sentence, width);
  return {
    height: what.length * styles.value.leading + reason.length * styles.sentence.leading,
    place(y) {
      const body: Element[] = [
        { tag: 'P', children: marksOf(what, { ...styles.value, weight: 'semi-bold' }, left, y) },
        { tag: 'P', children: marksOf(reason, styles.sentence, left, y + what.length * styles.value.leading) },
      ];
      const [x, top, side] = [page.left + 1, y + 3, 10];
      const corners = [
        [x, top],
        [x + side, top],
        [x + side, top + side],
        [x, top + side],
        [x, top],
      ] as const;
      return {
        elements: [{ tag: 'LI', children: [{ tag: 'LBody', children: body }] }],
        decoration: [strokes([[...corners]], 0.9, ink)],
      };
    },
  };
}

/** Blocks down the page, then on the next; items that follow each other make one list. */
function pagesOf(blocks: readonly Block[]): Drawing[] {
  const pages: Drawing[] = [];
  let top: number = page.bottom;
  for (const block of blocks) {
    if (top + block.height > page.bottom) {
      pages.push({ elements: [], decoration: [] });
      top = page.top + 20;
    }
    const current = pages.at(-1);
    const { elements, decoration } = block.place(top);
    for (const element of elements) listed(current?.elements ?? [], element);
    current?.decoration.push(...decoration);
    top += block.height + gap;
  }
  return pages;
}

function listed(elements: Element[], element: Element) {
  const last = elements.at(-1);
  if (element.tag !== 'LI') elements.push(element);
  else if (last?.tag === 'L') last.children.push(element);
  else elements.push({ tag: 'L', children: [element] });
}
