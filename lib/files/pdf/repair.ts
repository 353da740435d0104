import type { Buffer } from 'node:buffer';
import { integerAt, isBlank, isDigit } from './lexer.ts';
import { beyond } from './meter.ts';
import { type Dict, damage, isDict, isName, isStream, type Stream } from './objects.ts';
import { indirectAt, type Source } from './parser.ts';
import type { Entry } from './xref.ts';

export type Scan = {
  entries: Map<number, Entry>;
  trailer: Dict;
  /** The object streams, in the order of the file. */
  containers: { num: number; at: number }[];
  /** Objects whose last definition cannot be read, though a more forgiving program may. */
  unreadable: ReadonlySet<number>;
};

/** A search costs more than a table: it ends at this share of the objects that a table may name. */
const share = 0.25;

/** One pass over the file for `n g obj` and trailers; the last definition counts, as in an updated file. Throws damage when nothing says where to start. */
export function scanObjects(source: Source): Scan {
  const { bytes, meter } = source;
  const entries = new Map<number, Entry>();
  const containers: Scan['containers'] = [];
  const unreadable = new Set<number>();
  let trailer: Dict | undefined;
  const lastEnd = bytes.lastIndexOf('endstream');
  let tries = 0;

  const note = (at: number): number => {
    tries += 1;
    if (tries > meter.limits.maxObjects * share) throw beyond('maxObjects', meter);
    const { num, value, end } = indirectAt(source, at);
    unreadable.delete(num);
    entries.set(num, { at });
    if (!isStream(value)) return end;
    const type = value.dict.get('Type');
    if (isName(type) && type.name === 'ObjStm') containers.push({ num, at });
    if (isName(type) && type.name === 'XRef' && value.dict.has('Root')) trailer = value.dict;
    return value.start > lastEnd ? end : endOf(value);
  };

  /** An older definition is not what the object says now. */
  const noteUnreadable = (at: number) => {
    const num = integerAt(bytes, at)?.value ?? 0;
    unreadable.add(num);
    entries.delete(num);
  };

  const noteTrailer = (at: number): number => {
    const { value, end } = source.objectAt(at + 7);
    if (isDict(value) && value.has('Root')) trailer = value;
    return end;
  };

  let at = 0;
  let [object, mark] = [bytes.indexOf('obj'), bytes.indexOf('trailer')];
  for (let hits = 0; object >= 0 || mark >= 0; hits += 1) {
    // The word also ends each object.
    if (hits > meter.limits.maxObjects * share * 2) throw beyond('maxObjects', meter);
    const isTrailer = mark >= 0 && (object < 0 || mark < object);
    const start = isTrailer ? mark : startOfObject(bytes, object, at);
    let end = (isTrailer ? mark : object) + 3;
    if (start !== undefined) {
      try {
        end = Math.max(end, isTrailer ? noteTrailer(start) : note(start));
      } catch (error) {
        if (error !== damage) throw error;
        if (!isTrailer) noteUnreadable(start);
      }
    }
    at = end;
    if (object >= 0 && object < at) object = bytes.indexOf('obj', at);
    if (mark >= 0 && mark < at) mark = bytes.indexOf('trailer', at);
  }
  if (!trailer) throw damage;
  return { entries, trailer, containers, unreadable };
}

/** Whether the file defines one of these objects somewhere: some programs search for what a table leaves out, and would run it. */
export function definesAny(bytes: Buffer, nums: ReadonlySet<number>): boolean {
  if (nums.size === 0) return false;
  for (let object = bytes.indexOf('obj'); object >= 0; object = bytes.indexOf('obj', object + 3)) {
    const start = startOfObject(bytes, object, 0);
    const num = start === undefined ? undefined : integerAt(bytes, start);
    if (num && nums.has(num.value)) return true;
  }
  return false;
}

/** Where `n g obj` begins, going back from `obj`. */
function startOfObject(bytes: Uint8Array, object: number, least: number): number | undefined {
  let at = object - 1;
  for (const last of [false, true]) {
    const blanks = at;
    while (at >= least && isBlank(bytes[at]) && blanks - at < 8) at -= 1;
    const digits = at;
    while (at >= least && isDigit(bytes[at]) && digits - at < 10) at -= 1;
    if (digits === at || (!last && blanks === digits && isDigit(bytes[object - 1]) === false)) return undefined;
  }
  return at + 1;
}

function endOf({ from, start, dict }: Stream): number {
  const length = dict.get('Length');
  const reach = typeof length === 'number' && length > 0 ? start + length : start;
  const direct = reach < from.length ? from.indexOf('endstream', reach) : -1;
  if (direct >= 0 && direct - reach <= 4) return direct + 9;
  const end = from.indexOf('endstream', start);
  return end < 0 ? start : end + 9;
}
