import type { Pdf } from './document.ts';
import { reach } from './form-script.ts';
import { type Dict, damage, dictOf, isStream, isText, nameOf, type PdfObject } from './objects.ts';

/** What an XFA form (XML Forms Architecture 3.3) is to a reader that knows only the pages. */
export type Xfa = { values: PdfObject[]; rendered: boolean };

/**
 * Whether a form in XFA only repeats what its pages show, as fillable forms of the administration do: fields stand on the pages,
 * nothing is rendered from the XML alone ("please wait …" on the page), nothing is sent or fetched, and its scripts only treat values (UPL-10).
 */
export function isStaticXfa(pdf: Pdf, pages: Dict[], { values, rendered }: Xfa): boolean {
  if (rendered || !pages.some((page) => showsField(pdf, page))) return false;
  try {
    return values.every((value) => isTame(xmlOf(pdf, value)));
  } catch (error) {
    if (error !== damage) throw error;
    return false;
  }
}

function showsField({ resolve, items }: Pdf, page: Dict): boolean {
  const annotations = resolve(page.get('Annots'));
  if (!Array.isArray(annotations)) return false;
  return items(annotations).some((one) => nameOf(dictOf(one) ?? new Map(), 'Subtype') === 'Widget');
}

/** One stream, or packets that alternate with their names. */
function xmlOf(pdf: Pdf, value: PdfObject): string {
  const target = pdf.resolve(value);
  const parts = Array.isArray(target) ? pdf.items(target) : [target];
  const streams = parts.filter(isStream);
  if (streams.length === 0 || parts.some((part) => !isStream(part) && !isText(part))) throw damage;
  // What stands in UTF-16 is ASCII but for words that people read.
  return streams.map((stream) => pdf.unfolded(stream).toString('latin1').replaceAll('\0', '')).join('');
}

/** Elements that send, fetch or sign (XFA 3.3, chapters 17 and 18), and entities, which could spell anything. */
const acting = /<(?:\w+:)?(?:submit|execute|signData|(?:wsdl|xsd|xml)Connection)[\s/>]|<!(?:DOCTYPE|ENTITY)/i;
/** Fetching by FormCalc, opening pages by the host of the form, letters written as numbers. */
const fetching = /\b(?:Get|Post|Put)\s*\(|gotoURL|&#/i;

/** Judged as it stands, and without what parts words to the eye only; inside a section that may be meant as it stands. */
function isTame(xml: string): boolean {
  if (!/<(?:\w+:)?template[\s>]/.test(xml)) return false;
  const plain = ['<![CDATA[', ']]>'].reduce((text, mark) => text.replaceAll(mark, ''), xml);
  return [plain, without(without(plain, '<!--', '-->'), '<?', '?>')].every((text) => {
    const scripts = acting.test(text) ? undefined : scriptsOf(text);
    return scripts?.every((script) => !reach.test(script) && !fetching.test(script)) ?? false;
  });
}

/** Cut by hand, as are the scripts: a pattern for it could be made to run for ever. */
function without(text: string, open: string, close: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, at)) {
    const end = text.indexOf(close, start + open.length);
    if (end < 0) break;
    parts.push(text.slice(at, start));
    at = end + close.length;
  }
  return parts.join('') + text.slice(at);
}

/** The scripts of a form; undefined when one does not end. */
function scriptsOf(text: string): string[] | undefined {
  const [open, close] = [/<(?:\w+:)?script\b[^<>]*>/gi, /<\/(?:\w+:)?script\s*>/gi];
  const scripts: string[] = [];
  for (let start = open.exec(text); start; start = open.exec(text)) {
    if (start[0].endsWith('/>')) continue;
    close.lastIndex = open.lastIndex;
    const end = close.exec(text);
    if (!end) return undefined;
    scripts.push(text.slice(open.lastIndex, end.index));
    open.lastIndex = close.lastIndex;
  }
  return scripts;
}
