import type { Text } from './text.ts';

const grouped = (count: number, separator: string) => String(count).replace(/\B(?=(\d{3})+$)/g, separator);

/** Limits on the work that one file may cause (UPL-11), in the words of the refusal. */
const words: Record<string, (limit: number) => Text> = {
  maxDepth: (limit) => ({ fr: `${limit} niveaux d’objets`, en: `${limit} levels of objects` }),
  maxObjects: (limit) => ({ fr: `${grouped(limit, '\u202f')} objets`, en: `${grouped(limit, ',')} objects` }),
  maxInflated: (limit) => ({ fr: `${limit / 1_048_576} Mio décompressés`, en: `${limit / 1_048_576} MiB unpacked` }),
};

/** The words of a fact that names a limit and its value; other facts stay as they are. */
export function limitText(fact: string | number): Text | string | number {
  const [name = '', value] = String(fact).split(' ');
  return words[name]?.(Number(value)) ?? fact;
}
