import type { Drawing, Element, Mark } from './page.ts';
import type { Typesetter } from './type.ts';

/** Draws on the current page: decoration as an artifact, then every element with its place in the structure tree. */
export function paint(
  doc: PDFKit.PDFDocument,
  parent: PDFKit.PDFStructureElement,
  type: Typesetter,
  { elements, decoration }: Drawing,
): void {
  doc.markContent('Artifact', { type: 'Layout' });
  doc.addContent(operatorsOf(decoration, type));
  doc.endMarkedContent();
  for (const element of elements) parent.add(structured(doc, element, type));
}

function structured(doc: PDFKit.PDFDocument, element: Element, type: Typesetter): PDFKit.PDFStructureElement {
  const { tag, alt, box, href, children } = element;
  const bounds = box && {
    bbox: [box.x, box.y, box.x + box.width, box.y + box.height] as [number, number, number, number],
  };
  const node = doc.struct(tag, { ...(alt === undefined ? {} : { alt }), ...bounds });
  for (const child of grouped(children)) {
    if (!Array.isArray(child)) {
      node.add(structured(doc, child, type));
      continue;
    }
    node.add(doc.markStructureContent(tag));
    doc.addContent(operatorsOf(child, type));
    doc.endMarkedContent();
  }
  if (href !== undefined && box) {
    // pdfkit writes a String object as text and a plain one as a name.
    const options = { structParent: node, Contents: Object(alt ?? href) } as object;
    doc.link(box.x, box.y, box.width, box.height, href, options);
  }
  node.end();
  return node;
}

/** Marks that follow each other make one piece of marked content. */
function grouped(children: readonly (Element | Mark)[]): (Element | Mark[])[] {
  const groups: (Element | Mark[])[] = [];
  for (const child of children) {
    const last = groups.at(-1);
    if ('tag' in child) groups.push(child);
    else if (Array.isArray(last)) last.push(child);
    else groups.push([child]);
  }
  return groups;
}

function operatorsOf(marks: readonly Mark[], type: Typesetter): string {
  return marks
    .map((mark) => ('operators' in mark ? mark.operators : type.show(mark.text, mark.x, mark.y, mark.style)))
    .join('\n');
}
