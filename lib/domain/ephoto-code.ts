import { eph } from './rules/eph.ts';
import type { Settings } from './settings.ts';
import { fill, type Text } from './text.ts';

/** Where approved booths and photographers are found, and a booth reported (FAQ 22, 24). */
export const ephotoMap = 'https://permisdeconduire.ants.gouv.fr/services/geolocaliser-les-photographes-habiles';

/** The code as a person may type or paste it, without what does not count: case, spaces, hyphens, dots, a leading « N° » (FAQ 23). */
export function normaliseCode(input: string): string {
  return input
    .replace(/[\s\p{Dash_Punctuation}\p{Default_Ignorable_Code_Point}.]/gu, '')
    .replace(/^n[°º]:?/i, '')
    .replace(/[a-z]/g, (letter) => letter.toUpperCase());
}

type CodeReading =
  | { ok: true; code: string }
  | {
      ok: false;
      code: 'ephoto-code-missing' | 'ephoto-code-malformed';
      rule: 'EPH-01' | 'EPH-02';
      faq: 23;
      text: Text;
      /** How many characters were read, and those among them that no code has. */
      length: number;
      offending: string[];
    };

/** Whether what was typed can be a code: 22 letters and digits (EPH-01, EPH-02, FAQ 23). */
export function readCode(input: string, settings: Settings): CodeReading {
  const code = normaliseCode(input);
  const characters = [...code];
  const { length } = characters;
  const offending = [...new Set(characters.filter((character) => !/^[A-Z0-9]$/.test(character)))];
  const refusal = { ok: false, faq: 23, length, offending } as const;
  if (length === 0) return { ...refusal, code: 'ephoto-code-missing', rule: 'EPH-01', text: eph['EPH-01'].text };
  const expected = settings.ephoto.length;
  if (length !== expected) return { ...refusal, ...malformed, text: fill(eph['EPH-02'].text, { expected, length }) };
  if (offending.length > 0)
    return { ...refusal, ...malformed, text: fill(wrongCharacters, { characters: offending.join(' ') }) };
  return { ok: true, code };
}

const malformed = { code: 'ephoto-code-malformed', rule: 'EPH-02' } as const;

const wrongCharacters: Text = {
  fr: 'Le code ne contient que des lettres et des chiffres. À vérifier : {characters}',
  en: 'The code has only letters and digits. Check: {characters}',
};

/** Said with the suggestion of a look-alike that is registered; never accepted by itself (EPH-17). */
export const lookAlikeAdvice: Text = eph['EPH-17'].text;

const twins: Record<string, string> = { O: '0', '0': 'O', I: '1', '1': 'I' };
const mostVariants = 24;

/** Codes that look the same on paper, nearest first and at most 24: the letter O for the digit 0, the letter I for the digit 1 (EPH-17). */
export function lookAlikes(code: string): string[] {
  const places = [...code].flatMap((character, index) => (twins[character] === undefined ? [] : [index]));
  const found: string[] = [];
  let nearest = [{ code, next: 0 }];
  while (nearest.length > 0 && found.length < mostVariants) {
    nearest = nearest.flatMap((variant) =>
      places.slice(variant.next).map((place, offset) => ({
        code: swapAt(variant.code, place),
        next: variant.next + offset + 1,
      })),
    );
    found.push(...nearest.map((variant) => variant.code));
  }
  return found.slice(0, mostVariants);
}

function swapAt(code: string, place: number): string {
  return code.slice(0, place) + twins[code.charAt(place)] + code.slice(place + 1);
}
