import { type Box, page } from './page.ts';

type Reference = PDFKit.PDFKitReference;

/** pdfkit's own handles on the structure tree, which its types leave out. */
type Inside = PDFKit.PDFDocument & {
  getStructTreeRoot(): Reference;
  getStructParentTree(): { get(key: number): Reference[]; add(key: number, value: Reference): void };
  createStructParentTreeNextKey(): number;
  page: PDFKit.PDFPage & { structParentTreeKey: number; annotations: Reference[] };
};

/** An element being written: its object, and what stands below it. */
export type Node = { reference: Reference; data: Record<string, unknown>; kids: (Reference | number | object)[] };
export type Structure = ReturnType<typeof structureOf>;

/**
 * Writes the structure tree of a document (PDF/UA-1), each element as one object when all below it is known:
 * pdfkit's own elements ask their whole subtree at each change.
 */
export function structureOf(document: PDFKit.PDFDocument) {
  const doc = document as Inside;
  const tree = doc.getStructTreeRoot();
  const root = node('Document', tree);
  Object.assign(tree.data, { K: [root.reference] });
  let contents: Reference[] = [];

  function node(tag: string, parent: object): Node {
    const data = { S: tag, P: parent };
    return { reference: doc.ref(data), data, kids: [] };
  }

  return {
    root,
    /** A new page begins: its marked content is counted from 0. */
    page() {
      contents = doc.getStructParentTree().get(doc.page.structParentTreeKey);
    },
    element(tag: string, parent: Node, alt?: string, box?: Box): Node {
      const element = node(tag, parent.reference);
      parent.kids.push(element.reference);
      if (alt !== undefined) element.data.Alt = text(alt);
      if (box) element.data.A = { O: 'Layout', Placement: 'Block', BBox: corners(box) };
      return element;
    },
    /** The number of the next piece of marked content, which belongs to an element. */
    content(element: Node): number {
      element.data.Pg = doc.page.dictionary;
      element.kids.push(contents.length);
      return contents.push(element.reference) - 1;
    },
    link(element: Node, href: string, words: string, box: Box) {
      const key = doc.createStructParentTreeNextKey();
      doc.getStructParentTree().add(key, element.reference);
      const annotation = doc.ref({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: corners(box),
        Border: [0, 0, 0],
        F: 4,
        Contents: text(words),
        A: { S: 'URI', URI: text(href) },
        StructParent: key,
      });
      annotation.end(undefined);
      doc.page.annotations.push(annotation);
      element.kids.push({ Type: 'OBJR', Obj: annotation, Pg: doc.page.dictionary });
    },
    /** Nothing more comes below an element. */
    close({ reference, data, kids }: Node) {
      data.K = kids;
      reference.end(undefined);
    },
  };
}

/** pdfkit writes a String object as text and a plain one as a name. */
const text = (words: string): unknown => Object(words);

/** A box as PDF counts it, from the foot of the page up. */
function corners({ x, y, width, height }: Box): number[] {
  return [x, page.height - y - height, x + width, page.height - y];
}
