import type { Language, Text } from '../domain/text.ts';

/** The same value with each text in one language. */
export type Localised<T> = T extends Text
  ? string
  : T extends readonly (infer Item)[]
    ? Localised<Item>[]
    : T extends object
      ? { [Key in keyof T]: Localised<T[Key]> }
      : T;

/** Puts every text of a value in the caller's language. */
export function localised<T>(value: T, language: Language): Localised<T> {
  return inOne(value, language) as Localised<T>;
}

function inOne(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((item) => inOne(item, language));
  if (typeof value !== 'object' || value === null) return value;
  if (isText(value)) return value[language];
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, inOne(member, language)]));
}

function isText(value: object): value is Text {
  const names = Object.keys(value);
  return names.length === 2 && 'fr' in value && 'en' in value;
}
