import type { Text } from './text.ts';

const grouped = (count: number, separator: string) => String(count).replace(/\B(?=(\d{3})+$)/g, separator);

const mebibytes = (bytes: number) => Math.ceil(bytes / 1_048_576);
const millions = (count: number) => Math.ceil(count / 1_000_000);

/** Limits on the work that one file may cause (UPL-11), in the words of the refusal. */
const words = {
  /** Bytes that compressed parts of one file may unfold to, all together. */
  maxInflated: (bytes: number) => ({
    fr: `${mebibytes(bytes)} Mio décompressés`,
    en: `${mebibytes(bytes)} MiB unpacked`,
  }),
  /** Levels of objects inside objects. */
  maxDepth: (levels: number) => ({ fr: `${levels} niveaux d’objets`, en: `${levels} levels of objects` }),
  /** Objects of one PDF, directories of one TIFF. */
  maxObjects: (count: number) => ({ fr: `${grouped(count, '\u202f')} objets`, en: `${grouped(count, ',')} objects` }),
  /** Bytes that a decoder may have to hold at once: whole pictures of coded values, single strips. */
  maxHeld: (bytes: number) => ({ fr: `${mebibytes(bytes)} Mio en mémoire`, en: `${mebibytes(bytes)} MiB in memory` }),
  /** Passes over one JPEG. */
  maxScans: (count: number) => ({ fr: `${count} passes`, en: `${count} scans` }),
  /** Pixels to decode, all pages and passes together. */
  maxDecoded: (pixels: number) => ({
    fr: `${millions(pixels)} millions de points en tout`,
    en: `${millions(pixels)} million pixels in all`,
  }),
  /** Time to decode the pages of one file; the next page is not begun after it. */
  maxSeconds: (seconds: number) => ({ fr: `${seconds} secondes de lecture`, en: `${seconds} seconds of reading` }),
} satisfies Record<string, (value: number) => Text>;
export type WorkLimit = keyof typeof words;

const isWorkLimit = (name: string): name is WorkLimit => Object.hasOwn(words, name);

/** A number as French writes it, with a comma, and as English does. */
export const decimal = (fact: string | number): Text => ({ fr: String(fact).replace('.', ','), en: String(fact) });

/** The words of a fact that names a limit and its value, and of what the file asks for where that is known; other facts are numbers. */
export function limitText(fact: string | number, actual?: string | number): Text {
  const [name = '', value] = String(fact).split(' ');
  if (!isWorkLimit(name)) return decimal(fact);
  const allowed = words[name](Number(value));
  if (actual === undefined) return { fr: `limite : ${allowed.fr}`, en: `limit: ${allowed.en}` };
  const asked = words[name](Number(actual));
  return { fr: `${asked.fr}, la limite est ${allowed.fr}`, en: `${asked.en}, the limit is ${allowed.en}` };
}
