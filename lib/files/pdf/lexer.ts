import type { Buffer } from 'node:buffer';

export type Parsed<T> = { value: T; end: number };

const blank = 1;
const delimiter = 2;
/** Blanks and delimiters (ISO 32000-2, 7.2.3); all else is regular. */
const classes = new Uint8Array(256);
for (const byte of [0, 9, 10, 12, 13, 32]) classes[byte] = blank;
for (const sign of '()<>[]{}/%') classes[sign.charCodeAt(0)] = delimiter;

export const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 48 && byte <= 57;
export const isBlank = (byte: number | undefined) => byte !== undefined && classes[byte] === blank;
export const isRegular = (byte: number | undefined) => byte !== undefined && classes[byte] === 0;

/** The place of the next byte that is neither blank nor in a comment. */
export function skipBlank(bytes: Buffer, from: number): number {
  let at = from;
  for (; at < bytes.length; at += 1) {
    if (bytes[at] === 0x25) while (at < bytes.length && bytes[at] !== 10 && bytes[at] !== 13) at += 1;
    else if (!isBlank(bytes[at])) break;
  }
  return Math.min(at, bytes.length);
}

export const endOfWord = (bytes: Buffer, from: number) => {
  let at = from;
  while (at < bytes.length && isRegular(bytes[at])) at += 1;
  return at;
};

/** Whether a keyword stands here. */
export const wordAt = (bytes: Buffer, at: number, word: string): boolean => {
  for (let n = 0; n < word.length; n += 1) if (bytes[at + n] !== word.charCodeAt(n)) return false;
  return true;
};

/** More digits than any number of an object or a place has. */
const mostDigits = 12;

/** Where the digits of an unsigned integer end: where they begin when there are none, or too many. */
export function endOfDigits(bytes: Buffer, from: number): number {
  let at = from;
  while (isDigit(bytes[at])) at += 1;
  return at - from > mostDigits ? from : at;
}

export function digitsBetween(bytes: Buffer, from: number, end: number): number {
  let value = 0;
  for (let at = from; at < end; at += 1) value = value * 10 + ((bytes[at] ?? 48) - 48);
  return value;
}

/** An unsigned integer after blanks. */
export function integerAt(bytes: Buffer, from: number): Parsed<number> | undefined {
  const start = skipBlank(bytes, from);
  const end = endOfDigits(bytes, start);
  return end === start ? undefined : { value: digitsBetween(bytes, start, end), end };
}

const decode = (_: string, code: string) => String.fromCharCode(Number.parseInt(code, 16));
/** Longer names than any that the walk asks for. */
const longestName = 256;

/** Names seen lately, by their hash: documents write the same few over and over. */
const known: string[] = Array<string>(1024).fill('');
const longestKnown = 32;

const isWritten = (bytes: Buffer, from: number, text: string) => {
  for (let n = 0; n < text.length; n += 1) if (bytes[from + n] !== text.charCodeAt(n)) return false;
  return true;
};

/** A name with its `#xx` undone (7.3.5); `seen` when it was written lately. */
export function nameAt(bytes: Buffer, slash: number): Parsed<string> & { seen: boolean } {
  const start = slash + 1;
  let end = start;
  let hash = 0;
  for (let byte = bytes[end]; byte !== undefined && classes[byte] === 0; byte = bytes[end]) {
    hash = (hash * 31 + byte) | 0;
    end += 1;
  }
  const slot = hash & (known.length - 1);
  const before = known[slot] ?? '';
  if (before !== '' && before.length === end - start && isWritten(bytes, start, before))
    return { value: before, end, seen: true };
  const written = bytes.toString('latin1', start, Math.min(end, start + longestName));
  if (written.includes('#')) return { value: written.replace(/#([0-9a-f]{2})/gi, decode), end, seen: false };
  if (written.length <= longestKnown) known[slot] = written;
  return { value: written, end, seen: false };
}

/** Where a string in parentheses ends; undefined when it does not. */
export function endOfText(bytes: Buffer, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === 0x5c) at += 1;
    else if (byte === 0x28) depth += 1;
    else if (byte === 0x29) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return undefined;
}
