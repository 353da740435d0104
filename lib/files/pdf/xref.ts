import type { Buffer } from 'node:buffer';
import { filterNames, filterSettings, unfold } from './filters.ts';
import { integerAt, skipBlank, wordAt } from './lexer.ts';
import { beyond, type Meter } from './meter.ts';
import { type Dict, damage, isDict, isStream, type PdfObject, type Stream } from './objects.ts';
import { indirectAt, type Source } from './parser.ts';
import { streamBytes } from './streams.ts';

/** Where an object is: at an offset, or inside an object stream; `null` when it was deleted. */
export type Entry = { at: number } | { within: number } | null;
export type Tables = { entries: Map<number, Entry>; trailer: Dict };

/** The cross-reference tables and streams of a file, the newest first (ISO 32000-2, 7.5.4, 7.5.8); throws damage. */
export function readTables(source: Source): Tables {
  const { bytes, meter } = source;
  const { maxObjects } = meter.limits;
  const mark = bytes.lastIndexOf('startxref');
  const start = mark < 0 ? undefined : integerAt(bytes, mark + 9);
  if (!start) throw damage;
  const entries = new Map<number, Entry>();
  const trailers: Dict[] = [];
  const seen = new Set<number>();
  let added = 0;

  const add = (num: number, entry: Entry) => {
    added += 1;
    if (added > maxObjects * 2) throw beyond('maxObjects', meter);
    if (entries.has(num)) return;
    if (entries.size >= maxObjects) throw beyond('maxObjects', meter);
    entries.set(num, entry);
  };

  const section = (at: number): Dict => {
    if (wordAt(bytes, at, 'xref')) return readTable(source, at + 4, add);
    const { value } = indirectAt(source, at);
    if (!isStream(value)) throw damage;
    readStream(value, meter, add);
    return value.dict;
  };

  for (let next: PdfObject | undefined = start.value; typeof next === 'number'; ) {
    const at = skipBlank(bytes, next);
    if (next >= bytes.length || seen.has(at)) throw damage;
    seen.add(at);
    const trailer = section(at);
    trailers.push(trailer);
    const hybrid = trailer.get('XRefStm');
    // A hybrid file hides its newer objects from old readers in a stream of its own (7.5.8.4).
    if (typeof hybrid === 'number' && wordAt(bytes, at, 'xref') && !seen.has(hybrid)) {
      seen.add(hybrid);
      section(hybrid);
    }
    next = trailer.get('Prev');
  }
  const trailer = trailers.find((one) => one.has('Root'));
  if (!trailer) throw damage;
  return { entries, trailer };
}

type Add = (num: number, entry: Entry) => void;

function readTable(source: Source, from: number, add: Add): Dict {
  const { bytes } = source;
  let at = skipBlank(bytes, from);
  while (!wordAt(bytes, at, 'trailer')) {
    const first = integerAt(bytes, at);
    const count = first && integerAt(bytes, first.end);
    if (!first || !count) throw damage;
    at = count.end;
    for (let num = first.value; num < first.value + count.value; num += 1) {
      const offset = integerAt(bytes, at);
      const generation = offset && integerAt(bytes, offset.end);
      const kind = generation && skipBlank(bytes, generation.end);
      if (!offset || kind === undefined || (bytes[kind] !== 0x6e && bytes[kind] !== 0x66)) throw damage;
      add(num, bytes[kind] === 0x6e && offset.value > 0 ? { at: offset.value } : null);
      at = kind + 1;
    }
    at = skipBlank(bytes, at);
  }
  const { value } = source.objectAt(at + 7);
  if (!isDict(value)) throw damage;
  return value;
}

const numbers = (value: PdfObject | undefined): number[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'number') : [];

function readStream(stream: Stream, meter: Meter, add: Add): void {
  const { dict } = stream;
  const widths = numbers(dict.get('W'));
  const [w0 = 0, w1 = 0, w2 = 0] = widths;
  const row = w0 + w1 + w2;
  if (widths.length < 3 || widths.some((width) => width < 0 || width > 8) || row === 0) throw damage;
  const size = dict.get('Size');
  const index = numbers(dict.get('Index') ?? [0, typeof size === 'number' ? size : 0]);
  // Asked before anything is unfolded: rows are many and small.
  const rows = index.reduce((sum, count, n) => sum + (n % 2 ? count : 0), 0);
  if (rows > meter.limits.maxObjects * 2) throw beyond('maxObjects', meter);
  const settings = filterSettings(dict.get('DecodeParms') ?? null);
  const data = unfold(
    streamBytes(stream, dict.get('Length')),
    filterNames(dict.get('Filter') ?? null),
    settings,
    meter,
  );
  let at = 0;
  for (let pair = 0; pair + 1 < index.length; pair += 2) {
    const [first = 0, count = 0] = index.slice(pair, pair + 2);
    for (let num = first; num < first + count && at + row <= data.length; num += 1, at += row) {
      const kind = w0 === 0 ? 1 : field(data, at, w0);
      const place = field(data, at + w0, w1);
      add(num, kind === 1 && place > 0 ? { at: place } : kind === 2 ? { within: place } : null);
    }
  }
}

function field(data: Buffer, at: number, width: number): number {
  let value = 0;
  for (let n = 0; n < width; n += 1) value = value * 256 + (data[at + n] ?? 0);
  return value;
}
