import { deflateContent } from './bytes.ts';
import type { Drawing, Element, Mark } from './page.ts';
import { type Node, type Structure, structureOf } from './structure.ts';
import type { Typesetter } from './type.ts';

/** Draws pages one after the other: decoration as an artifact, then every element with its place in the structure tree. */
export function paint(doc: PDFKit.PDFDocument, pages: readonly Drawing[], type: Typesetter): void {
  const structure = structureOf(doc);
  for (const { elements, decoration } of pages) {
    doc.addPage();
    const operators = ['/Artifact <</Type /Layout>> BDC', ...operatorsOf(decoration, type), 'EMC'];
    structure.page();
    for (const element of elements) paintElement(element, structure.root, structure, type, operators);
    doc.addContent(Buffer.from(`${operators.join('\n')}\n`, 'latin1'));
    deflateContent(doc);
    type.embed(doc);
  }
  structure.close(structure.root);
}

function paintElement(
  { tag, alt, box, href, children }: Element,
  parent: Node,
  structure: Structure,
  type: Typesetter,
  operators: string[],
): void {
  const node = structure.element(tag, parent, alt, tag === 'Figure' ? box : undefined);
  let marked = false;
  for (const child of children) {
    if ('tag' in child) {
      if (marked) operators.push('EMC');
      marked = false;
      paintElement(child, node, structure, type, operators);
      continue;
    }
    // Marks that follow each other make one piece of marked content.
    if (!marked) operators.push(`/${tag} <</MCID ${structure.content(node)}>> BDC`);
    marked = true;
    operators.push(operatorOf(child, type));
  }
  if (marked) operators.push('EMC');
  if (href !== undefined && box) structure.link(node, href, alt ?? href, box);
  structure.close(node);
}

const operatorsOf = (marks: readonly Mark[], type: Typesetter) => marks.map((mark) => operatorOf(mark, type));

function operatorOf(mark: Mark, type: Typesetter): string {
  return 'operators' in mark ? mark.operators : type.show(mark.text, mark.x, mark.y, mark.style);
}
