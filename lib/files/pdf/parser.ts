import type { Buffer } from 'node:buffer';
import {
  digitsBetween,
  endOfDigits,
  endOfText,
  endOfWord,
  integerAt,
  isBlank,
  isDigit,
  isRegular,
  nameAt,
  type Parsed,
  skipBlank,
  wordAt,
} from './lexer.ts';
import { beyond, type Meter, spendNodes, spendWork } from './meter.ts';
import { type Dict, damage, type Home, isDict, type PdfObject, type Stream, type Text } from './objects.ts';

/** Bytes to parse, and what parsing may still cost. */
export type Source = {
  bytes: Buffer;
  meter: Meter;
  /** The object written at a place (ISO 32000-2, 7.3); throws damage. */
  objectAt: (from: number, home?: Home) => Parsed<PdfObject>;
};

/** A dictionary weighs as much as so many plain values. */
const nodesOfDict = 4;
/** A name that was not written lately: documents have few names, and only a bomb has many different ones. */
const nodesOfNewName = 7;

/** Ready to parse these bytes, object by object. */
export function newSource(bytes: Buffer, meter: Meter): Source {
  const { maxDepth } = meter.limits;
  let at = 0;
  let home: Home | undefined;

  const value = (depth: number): PdfObject => {
    if (depth > maxDepth) throw beyond('maxDepth', meter);
    spendNodes(meter, 1);
    at = skipBlank(bytes, at);
    const byte = bytes[at];
    if (byte === 0x2f) {
      spendNodes(meter, 1);
      return { kind: 'name', name: name() };
    }
    if (byte === 0x3c) return bytes[at + 1] === 0x3c ? dict(depth) : hexText();
    if (byte === 0x28) return literalText();
    if (byte === 0x5b) return array(depth);
    if (isDigit(byte)) return reference() ?? number();
    if (byte === 0x2b || byte === 0x2d || byte === 0x2e) return number();
    return keyword(depth);
  };

  const name = (): string => {
    const { value: written, end, seen } = nameAt(bytes, at);
    at = end;
    if (!seen) spendNodes(meter, nodesOfNewName);
    return written;
  };

  const dict = (depth: number): Dict => {
    at += 2;
    spendNodes(meter, nodesOfDict);
    const entries: Dict = new Map();
    for (;;) {
      at = skipBlank(bytes, at);
      if (bytes[at] === 0x3e) break;
      if (bytes[at] !== 0x2f) throw damage;
      const key = name();
      at = skipBlank(bytes, at);
      // Some programs write a last key without its value.
      const entry = bytes[at] === 0x3e ? null : value(depth + 1);
      // Of equal keys, some readers take the first and some the last, so the walk sees both.
      const before = entries.get(key);
      if (before !== undefined && !entries.has(`\0${key}`)) entries.set(`\0${key}`, before);
      entries.set(key, entry);
    }
    if (bytes[at + 1] !== 0x3e) throw damage;
    at += 2;
    return entries;
  };

  const array = (depth: number): PdfObject[] => {
    at += 1;
    spendNodes(meter, 1);
    const items: PdfObject[] = [];
    for (at = skipBlank(bytes, at); bytes[at] !== 0x5d; at = skipBlank(bytes, at)) {
      if (at >= bytes.length) throw damage;
      items.push(value(depth + 1));
    }
    at += 1;
    return items;
  };

  /** Kept as places, since a document may have a great many. */
  const text = (end: number | undefined): Text => {
    const start = at;
    at = end ?? bytes.length;
    if (end === undefined) throw damage;
    return { kind: 'text', from: bytes, start, end, home };
  };
  const hexText = () => text(bytes.indexOf(0x3e, at) + 1 || undefined);
  const literalText = () => text(endOfText(bytes, at));

  const reference = (): PdfObject | undefined => {
    const end = endOfDigits(bytes, at);
    if (end === at) return undefined;
    if (!isBlank(bytes[end])) return isRegular(bytes[end]) ? undefined : whole(end);
    const second = skipBlank(bytes, end);
    const gen = endOfDigits(bytes, second);
    if (gen === second || !isBlank(bytes[gen])) return whole(end);
    const mark = skipBlank(bytes, gen);
    if (bytes[mark] !== 0x52 || isRegular(bytes[mark + 1])) return whole(end);
    const num = whole(end);
    at = mark + 1;
    return { kind: 'ref', num };
  };

  const whole = (end: number): number => {
    const read = digitsBetween(bytes, at, end);
    at = end;
    return read;
  };

  const number = (): number => {
    const start = at;
    at = endOfWord(bytes, start);
    const read = Number.parseFloat(bytes.toString('latin1', start, Math.min(at, start + 40)));
    // Programs write `--5` and `.`; no number that the walk needs is written so.
    return Number.isFinite(read) ? read : 0;
  };

  const keyword = (depth: number): PdfObject => {
    const end = endOfWord(bytes, at);
    const word = bytes.toString('latin1', at, Math.min(end, at + 10));
    // An object may be empty; inside another one its end would come again and again.
    if (word === 'endobj' && depth === 0) return null;
    if (word !== 'true' && word !== 'false' && word !== 'null') throw damage;
    at = end;
    return word === 'null' ? null : word === 'true';
  };

  const objectAt = (from: number, of?: Home): Parsed<PdfObject> => {
    at = from;
    home = of;
    spendWork(meter, 0);
    try {
      return { value: value(0), end: at };
    } finally {
      meter.work -= at - from;
    }
  };
  return { bytes, meter, objectAt };
}

export type Indirect = Parsed<PdfObject> & { num: number; gen: number };

/** The indirect object written here: `12 0 obj …` with its stream, if it has one; throws damage. */
export function indirectAt(source: Source, from: number): Indirect {
  const { bytes } = source;
  const num = integerAt(bytes, from);
  const gen = num && integerAt(bytes, num.end);
  const start = gen && skipBlank(bytes, gen.end);
  if (!num || !gen || start === undefined || !wordAt(bytes, start, 'obj')) throw damage;
  const head = { num: num.value, gen: gen.value };
  const { value, end } = source.objectAt(start + 3, head);
  const mark = skipBlank(bytes, end);
  if (!isDict(value) || !wordAt(bytes, mark, 'stream')) return { ...head, value, end };
  const line = mark + 6 + (bytes[mark + 6] === 13 ? 1 : 0);
  const data = line + (bytes[line] === 10 ? 1 : 0);
  const stream: Stream = { kind: 'stream', dict: value, from: bytes, start: data, ...head };
  return { ...head, value: stream, end: data };
}
