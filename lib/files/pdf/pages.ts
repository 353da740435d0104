import { type FileFinding, found } from '../../domain/file-findings.ts';
import type { InspectionLimits } from '../limits.ts';
import type { Pdf } from './document.ts';
import { type Dict, damage, dictOf, isDict, isRef, type PdfObject } from './objects.ts';

export type Pages = { pages: Dict[]; findings: FileFinding[] };

/** The pages that the page tree leads to (UPL-09; ISO 32000-2, 7.7.3), each branch once. Throws damage where the document has no tree or a repaired one has holes. */
export function readPages(pdf: Pdf, limits: InspectionLimits): Pages {
  const { trailer, resolve, items, repaired } = pdf;
  const root = trailer.get('Root');
  const catalog = resolve(root);
  const tree = isDict(catalog) ? resolve(catalog.get('Pages')) : null;
  // The catalogue is always referred to (7.5.5); programs refuse what else stands there.
  if (!isRef(root) || !isDict(tree)) throw damage;
  const pages: Dict[] = [];
  const seen = new Set<PdfObject>([tree]);
  const stack: PdfObject[] = [tree];
  while (stack.length > 0) {
    const node = resolve(stack.pop());
    if (!isDict(node)) {
      if (repaired) throw damage;
      continue;
    }
    const kids = resolve(node.get('Kids'));
    const count = node.has('Count') ? resolve(node.get('Count')) : 0;
    if (!Array.isArray(kids)) {
      if (node !== tree) pages.push(node);
      continue;
    }
    // As a branch that comes again, below.
    if (typeof count !== 'number' || seen.has(kids)) throw damage;
    seen.add(kids);
    for (const kid of items(kids).reverse()) {
      // A page may be shown twice; a branch that comes again is a loop, or a few objects that pose as a million pages.
      if (isDict(kid) && kid.has('Kids')) {
        if (seen.has(kid)) throw damage;
        seen.add(kid);
      }
      stack.push(kid);
    }
  }
  if (repaired && lacksDrawing(pdf, pages)) throw damage;
  return { pages, findings: judge(pages.length, limits.maxPages) };
}

/** What a page is drawn without. */
const undrawn = ['Parent', 'Metadata', 'PieceInfo', 'ToUnicode'];

/** Whether a page is to be drawn with something that was not found again: a part of the file was lost. */
function lacksDrawing({ resolve, missing }: Pdf, pages: Dict[]): boolean {
  const stack = pages.flatMap((page) => [page.get('Contents'), page.get('Resources')]);
  const seen = new Set<PdfObject>();
  while (stack.length > 0) {
    const value = stack.pop();
    const target = resolve(value);
    if (isRef(value) && missing.has(value.num)) return true;
    if (typeof target !== 'object' || target === null || seen.has(target)) continue;
    seen.add(target);
    if (Array.isArray(target)) for (const item of target) stack.push(item);
    for (const [key, held] of dictOf(target) ?? []) if (!undrawn.includes(key)) stack.push(held);
  }
  return false;
}

function judge(pages: number, limit: number): FileFinding[] {
  if (pages === 0) return [found('pdf-no-page')];
  return pages > limit ? [found('too-many-pages', { pages, limit })] : [];
}
