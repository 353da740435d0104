import { type ActiveKind, kindsFact } from '../../domain/active-kinds.ts';
import { type FileFinding, found } from '../../domain/file-findings.ts';
import type { InspectionLimits } from '../limits.ts';
import { fieldEvents, harmful, harmfulUnasked, mediaAnnotations, scriptAddress } from './action-kinds.ts';
import type { Pdf } from './document.ts';
import { isFormScript } from './form-script.ts';
import {
  type Dict,
  dictOf,
  isDict,
  isName,
  isRef,
  isStream,
  isText,
  nameOf,
  type PdfObject,
  type Stream,
} from './objects.ts';
import { isStaticXfa, type Xfa } from './xfa.ts';

/** A key, and the other value that a file may give it (see the parser). Made once: every object is asked for them. */
const both = Object.fromEntries(
  ['S', 'JS', 'Subtype', 'EF', 'F', 'XFA', 'NeedsRendering'].map((key) => [key, [key, `\0${key}`]]),
) as Record<'S' | 'JS' | 'Subtype' | 'EF' | 'F' | 'XFA' | 'NeedsRendering', [string, string]>;

export type Walked = {
  kinds: Set<ActiveKind>;
  formScripts: boolean;
  /** Files inside the file, and what stands for one. */
  attached: Set<PdfObject>;
  images: Stream[];
  /** What draws the pages, and what that may call upon. */
  contents: Set<Stream>;
  forms: Set<Stream>;
  /** Fonts, profiles, metadata and whatever else is reached: viewers unfold them too. */
  others: Set<Stream>;
  xfa: Xfa;
};

/** Walks every object that the trailer leads to, each once, and notes what it would do. */
export function walkObjects(pdf: Pdf, pages: Dict[]): Walked {
  const { resolve } = pdf;
  const walked: Walked = {
    kinds: new Set(),
    formScripts: false,
    attached: new Set(),
    images: [],
    contents: new Set(),
    forms: new Set(),
    others: new Set(),
    xfa: { values: [], rendered: false },
  };
  const pageSet = new Set(pages);
  const seen = new Set<PdfObject>();
  const unasked = new Set<PdfObject>();
  const later: PdfObject[] = [];
  const stack: PdfObject[] = [pdf.trailer];
  const structure: PdfObject[] = [];
  let [ofForm, ofStructure] = [false, false];

  const push = (value: PdfObject | undefined) => {
    if (typeof value !== 'object' || value === null) return;
    if (isRef(value) || isDict(value) || Array.isArray(value) || isStream(value)) stack.push(value);
  };

  const draw = (value: PdfObject | undefined) => {
    for (const one of pdf.items(value)) if (isStream(one)) walked.contents.add(one);
  };

  const judge = (dict: Dict, object: PdfObject) => {
    for (const key of both.S) if (dict.has(key)) judgeAction(dict, nameAt(dict, key));
    const subtype = nameAt(dict, 'Subtype');
    if (dict.has('Rect') && both.Subtype.some((key) => mediaAnnotations.includes(nameAt(dict, key) ?? '')))
      walked.kinds.add('media');
    if (isStream(object)) sort(dict, object, subtype);
    if (pageSet.has(dict)) draw(dict.get('Contents'));
    for (const key of both.EF) if (dict.has(key)) attach(resolve(dict.get(key)));
    // A null value holds nothing.
    for (const key of both.XFA) if (resolve(dict.get(key)) !== null) walked.xfa.values.push(resolve(dict.get(key)));
    for (const key of both.NeedsRendering) if (resolve(dict.get(key)) === true) walked.xfa.rendered = true;
  };

  const sort = (dict: Dict, stream: Stream, subtype: string | undefined) => {
    if (nameOf(dict) === 'EmbeddedFile') walked.attached.add(stream);
    // The data of a stream may be said to be in another file (7.3.8.2), which a reader would fetch.
    if (both.F.some((key) => dict.has(key) && isFile(resolve(dict.get(key))))) walked.kinds.add('open-file');
    if (subtype === 'Image') walked.images.push(stream);
    if (subtype === 'Form' || dict.has('PatternType')) walked.forms.add(stream);
    else if (subtype !== 'Image') walked.others.add(stream);
  };

  const attach = (files: PdfObject) => {
    for (const file of isDict(files) ? pdf.items(files) : []) if (file !== null) walked.attached.add(file);
  };

  const judgeAction = (dict: Dict, action: string | undefined) => {
    const address = action === 'URI' ? resolve(dict.get('URI')) : null;
    if (isText(address) && scriptAddress.test(pdf.text(address).toString('latin1'))) walked.kinds.add('javascript');
    const kind = action === undefined ? undefined : harmful[action];
    if (!kind || (ofStructure && isElement(dict))) return;
    if (kind !== 'javascript') walked.kinds.add(kind);
    else if (both.JS.every((key) => resolve(dict.get(key)) === null)) return;
    else if (ofForm && isFormScript(pdf, dict)) walked.formScripts = true;
    else walked.kinds.add(kind);
  };

  const nameAt = (dict: Dict, key: string) => {
    const value = resolve(dict.get(key));
    return isName(value) ? value.name : undefined;
  };

  /** The actions of a field that treat its value wait, so that what else leads to them is seen first. */
  const pushEvents = (owner: Dict, value: PdfObject) => {
    const events = resolve(value);
    const field = !pageSet.has(owner) && nameOf(owner) !== 'Catalog' && !owner.has('Pages');
    if (!isDict(events)) return;
    const actions = pdf.items(events);
    for (const [n, key] of [...events.keys()].entries()) {
      const action = actions[n] ?? null;
      if (field && fieldEvents.includes(key)) later.push(action);
      else pushUnasked(action);
    }
  };

  const pushUnasked = (value: PdfObject) => {
    const ahead = [value];
    while (ahead.length > 0) {
      const target = resolve(ahead.pop());
      if (unasked.has(target)) continue;
      unasked.add(target);
      const dict = dictOf(target);
      const kind = dict && harmfulUnasked[nameAt(dict, 'S') ?? ''];
      if (kind) walked.kinds.add(kind);
      // One action that follows, or several (12.6.2).
      const next = dict ? resolve(dict.get('Next')) : null;
      for (const one of Array.isArray(next) ? pdf.items(next) : [next]) ahead.push(one);
    }
    push(value);
  };

  const follow = (owner: Dict, key: string, value: PdfObject) => {
    const plain = key.startsWith('\0') ? key.slice(1) : key;
    if (plain === 'AA') pushEvents(owner, value);
    else if (plain === 'OpenAction') pushUnasked(value);
    else if (structureKeys.includes(plain)) structure.push(value);
    else push(value);
  };

  const drain = () => {
    while (stack.length > 0) {
      const object = resolve(stack.pop());
      if (seen.has(object)) continue;
      if (Array.isArray(object)) {
        seen.add(object);
        for (const item of object) push(item);
      }
      const dict = dictOf(object);
      if (!dict) continue;
      seen.add(object);
      judge(dict, object);
      for (const [key, value] of dict) follow(dict, key, value);
    }
  };

  drain();
  ofForm = true;
  for (const action of later) push(action);
  drain();
  [ofForm, ofStructure] = [false, true];
  for (const element of structure) push(element);
  structure.length = 0;
  drain();
  return walked;
}

const isFile = (value: PdfObject) => isText(value) || isDict(value);

/** What leads to the structure of a text; it is walked last, so that what acts is known for that. */
const structureKeys = ['StructTreeRoot', 'SE', 'SD'];
/** A structure element's type may be any word (14.7.2). */
const isElement = (dict: Dict) => nameOf(dict) === 'StructElem' || (dict.has('P') && nameOf(dict) !== 'Action');

/** What the walk found, as findings (UPL-10, UPL-11). */
export function judgeWalk(pdf: Pdf, pages: Dict[], walked: Walked, limits: InspectionLimits): FileFinding[] {
  const findings: FileFinding[] = [];
  const withXfa = walked.xfa.values.length > 0;
  const still = withXfa && isStaticXfa(pdf, pages, walked.xfa);
  const kinds = new Set<ActiveKind>([...walked.kinds, ...(withXfa && !still ? (['xfa'] as const) : [])]);
  if (kinds.size > 0) findings.push(found('pdf-active-content', { kinds: kindsFact(kinds) }));
  if (walked.attached.size > 0) findings.push(found('pdf-embedded-files'));
  if (walked.formScripts) findings.push(asConfigured(found('pdf-form-scripts'), limits));
  if (still) findings.push(asConfigured(found('pdf-xfa-form'), limits));
  return findings;
}

const asConfigured = (finding: FileFinding, { formScripts }: InspectionLimits): FileFinding =>
  formScripts === 'refuse' ? { ...finding, severity: 'refusal' } : finding;
