import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A piece of text as a reader finds it: what it says, where it begins (y upwards), how wide and high it is. */
export type Piece = { text: string; x: number; y: number; width: number; size: number; turned: boolean };

export type Node = { role: string; alt?: string; pieces: Piece[]; children: Node[]; contents: string[] };

/** Reads a document as pdf.js does: pages, structure tree with its text, and what is said of the whole. */
export async function read(bytes: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const doc = await task.promise;
  const pages = [];
  for (let number = 1; number <= doc.numPages; number++) {
    const page = await doc.getPage(number);
    const content = await page.getTextContent({ includeMarkedContent: true });
    const tree = await page.getStructTree();
    const byId = new Map<string, Piece[]>();
    const decoration: Piece[] = [];
    const open: (string | undefined)[] = [];
    const ids: string[] = [];
    for (const item of content.items) {
      if ('str' in item) {
        const [a, b, , , x, y] = item.transform as [number, number, number, number, number, number];
        const size = Math.hypot(a, b);
        const piece = { text: item.str, x, y, width: item.width, size, turned: Math.abs(b) > 0.01 };
        if (item.str.trim() !== '') (byId.get(open.findLast((id) => id !== undefined) ?? '') ?? decoration).push(piece);
      } else if (item.type === 'endMarkedContent') open.pop();
      else {
        open.push(item.id ?? undefined);
        if (item.id) {
          ids.push(item.id);
          byId.set(item.id, []);
        }
      }
    }
    const annotations = await page.getAnnotations();
    pages.push({ view: page.view, root: nodeOf(tree, byId), decoration, ids, annotations, page });
  }
  const { info, metadata } = await doc.getMetadata();
  return {
    pages,
    info: info as Record<string, unknown>,
    xmp: metadata?.getRaw() as string | undefined,
    attachments: await attachmentsOf(doc),
    preferences: (await doc.getViewerPreferences()) as ReadonlyMap<string, unknown> | null,
    close: () => task.destroy(),
  };
}

async function attachmentsOf(doc: PDFDocumentProxy): Promise<{ name: string; text: string }[]> {
  const found = [...((await doc.getAttachments()) ?? [])];
  return Promise.all(
    found.map(async ([id, { filename }]) => {
      const content = (await doc.getAttachmentContent(id)) ?? new Uint8Array();
      return { name: filename, text: new TextDecoder().decode(content) };
    }),
  );
}

type Tree = { role?: string; alt?: string; type?: string; id?: string; children?: Tree[] };

function nodeOf(tree: Tree | null, byId: ReadonlyMap<string, Piece[]>): Node {
  const node: Node = { role: tree?.role ?? '', pieces: [], children: [], contents: [] };
  if (tree?.alt !== undefined) node.alt = tree.alt;
  for (const child of tree?.children ?? []) {
    if (child.role !== undefined) node.children.push(nodeOf(child, byId));
    else if (child.id !== undefined) {
      node.contents.push(child.id);
      node.pieces.push(...(byId.get(child.id) ?? []));
    }
  }
  return node;
}

/** Every node below, in reading order. */
export function all(node: Node): Node[] {
  return [node, ...node.children.flatMap(all)];
}

export function find(node: Node, role: string): Node[] {
  return all(node).filter((one) => one.role === role);
}

/** Text of a node and what is below it, in reading order, with a space for each line end. */
export function textOf(node: Node): string {
  const own = node.pieces.map(({ text }) => text).join(' ');
  return [own, ...node.children.map(textOf)]
    .filter((text) => text !== '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
