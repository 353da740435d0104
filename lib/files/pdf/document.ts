import type { Buffer } from 'node:buffer';
import { type Cipher, openCipher } from './decrypt.ts';
import { type Filters, filterNames, filterSettings, settingKeys, unfold } from './filters.ts';
import { integerAt } from './lexer.ts';
import { spendNodes, spendWork } from './meter.ts';
import { type Dict, damage, isDict, isRef, isStream, type PdfObject, type Stream, type Text } from './objects.ts';
import { indirectAt, newSource, type Source } from './parser.ts';
import { scanObjects } from './repair.ts';
import { streamBytes } from './streams.ts';
import { textBytes } from './text.ts';
import { readTables, type Tables } from './xref.ts';

/** A PDF whose objects can be asked for, one after the other. */
export type Pdf = {
  trailer: Dict;
  /** Its table was wrong, so that its objects were searched for. */
  repaired: boolean;
  /** It is encrypted and opens with the empty password; what its owner allows then. */
  permissions?: number;
  /** Objects asked for so far that its table does not know. */
  missing: ReadonlySet<number>;
  /** An object through its references; `null` when there is none (ISO 32000-2, 7.3.10). */
  resolve: (value: PdfObject | undefined) => PdfObject;
  /** What an array or a dictionary holds, else the value alone, through references. Many may share one, so each item counts as work. */
  items: (value: PdfObject | undefined) => PdfObject[];
  /** The bytes of a stream, deciphered, with the filters that they are still under. */
  stored: (stream: Stream) => Buffer;
  filters: (stream: Stream) => Filters;
  /** The streams that hold other objects. */
  holders: () => Stream[];
  /** The bytes of a stream without its filters, within what may be unfolded; throws damage. */
  unfolded: (stream: Stream) => Buffer;
  /** The bytes of a string, deciphered. */
  text: (text: Text) => Buffer;
};

const longestChain = 16;
/** What an item of a list and a sign of a string cost, in bytes that are gone through. */
const workOfItem = 16;
const workOfSign = 4;

/** Opens a PDF by its own table. Throws damage when that is wrong. */
export function openPdf(source: Source): Pdf {
  return withTables(source, readTables(source), false);
}

/** Opens a PDF by searching its objects (UPL-08). Throws damage when there is nothing to start from. */
export function repairPdf(source: Source): Pdf {
  const { entries, trailer, containers, unreadable } = scanObjects(source);
  const pdf = withTables(source, { entries, trailer }, true);
  for (const { num, at } of containers) {
    const stream = pdf.resolve({ kind: 'ref', num });
    if (!isStream(stream)) continue;
    for (const inner of pdf.contained(stream).keys()) {
      const entry = entries.get(inner);
      // What comes later in the file is newer.
      if (!unreadable.has(inner) && (!entry || 'within' in entry || entry.at < at)) entries.set(inner, { within: num });
    }
  }
  return pdf;
}

type Opened = Pdf & { contained: (stream: Stream) => Map<number, number> };

function withTables(source: Source, { entries, trailer }: Tables, repaired: boolean): Opened {
  const known = new Map<number, PdfObject>();
  const missing = new Set<number>();
  const holders = new Map<number, { places: Map<number, number>; source: Source }>();
  let cipher: Cipher | undefined;

  const load = (num: number): PdfObject => {
    const entry = entries.get(num);
    if (entry === undefined) missing.add(num);
    if (!entry) return null;
    if ('at' in entry) {
      const object = indirectAt(source, entry.at);
      if (object.num !== num) throw damage;
      return object.value;
    }
    const holder = holderOf(entry.within);
    const place = holder.places.get(num);
    return place === undefined ? null : holder.source.objectAt(place).value;
  };

  const get = (num: number): PdfObject => {
    const before = known.get(num);
    if (before !== undefined) return before;
    known.set(num, null);
    const object = load(num);
    known.set(num, object);
    return object;
  };

  const resolve = (value: PdfObject | undefined): PdfObject => {
    let target = value ?? null;
    for (let link = 0; isRef(target); link += 1) target = link < longestChain ? get(target.num) : null;
    return target;
  };

  const stored = (stream: Stream): Buffer => {
    const raw = streamBytes(stream, resolve(stream.dict.get('Length')));
    spendWork(source.meter, raw.length);
    return cipher ? cipher.decipher(stream, raw, filters(stream)) : raw;
  };

  const items = (value: PdfObject | undefined): PdfObject[] => {
    const target = resolve(value);
    const held = Array.isArray(target) ? target : isDict(target) ? [...target.values()] : [target];
    spendWork(source.meter, held.length * workOfItem);
    return held.map(resolve);
  };

  const filters = ({ dict }: Stream) => {
    const direct = (value: PdfObject | undefined): PdfObject => {
      const target = resolve(value);
      return Array.isArray(target) ? items(target) : target;
    };
    const settings = filterSettings(direct(dict.get('DecodeParms') ?? dict.get('DP')));
    return {
      names: filterNames(direct(dict.get('Filter'))),
      settings: settings.map((set) => set && flat(set)),
    };
  };
  const flat = (set: Dict): Dict => new Map(settingKeys.map((key) => [key, resolve(set.get(key))]));

  const unfolded = (stream: Stream): Buffer => {
    const { names, settings } = filters(stream);
    return unfold(stored(stream), names, settings, source.meter);
  };
  const text = (string: Text): Buffer => {
    spendWork(source.meter, (string.end - string.start) * workOfSign);
    const raw = textBytes(string);
    return cipher && string.home ? cipher.decipherText(string.home, raw) : raw;
  };

  const holderOf = (num: number) => {
    const before = holders.get(num);
    if (before) return before;
    const stream = entries.get(num) && 'at' in (entries.get(num) ?? {}) ? get(num) : null;
    if (!isStream(stream)) throw damage;
    const bytes = unfolded(stream);
    const holder = { places: placesIn(stream, bytes), source: newSource(bytes, source.meter) };
    holders.set(num, holder);
    return holder;
  };

  const placesIn = ({ dict }: Stream, bytes: Buffer): Map<number, number> => {
    const [count, first] = [resolve(dict.get('N')), resolve(dict.get('First'))];
    if (typeof count !== 'number' || typeof first !== 'number') throw damage;
    spendNodes(source.meter, count);
    const places = new Map<number, number>();
    for (let n = 0, at = 0; n < count; n += 1) {
      const num = integerAt(bytes, at);
      const place = num && integerAt(bytes, num.end);
      // Of two objects under one number, programs do not all take the same.
      if (!num || !place || places.has(num.value)) throw damage;
      at = place.end;
      places.set(num.value, first + place.value);
    }
    return places;
  };

  const holdersInTable = () => {
    const nums = new Set([...entries.values()].flatMap((entry) => (entry && 'within' in entry ? [entry.within] : [])));
    return [...nums].map((num) => resolve({ kind: 'ref', num })).filter(isStream);
  };

  const pdf: Opened = {
    trailer,
    repaired,
    missing,
    resolve,
    items,
    stored,
    filters,
    holders: holdersInTable,
    unfolded,
    text,
    contained: (stream) => holderOf(stream.num).places,
  };
  const encrypt = resolve(trailer.get('Encrypt'));
  if (!isDict(encrypt)) return pdf;
  // What was read so far, before the key was known, are only dictionaries, which are not encrypted.
  cipher = openCipher(encrypt, resolve(trailer.get('ID')), resolve);
  return { ...pdf, permissions: cipher.permissions };
}
