import { checkCharacter, isCrockford, normalised, randomCharacters } from './crockford.ts';

const length = 12;

/** A new short code of an attestation: 55 random bits and a check character. It is printed on the paper and says nothing personal. */
export function shortCode(random: Uint8Array): string {
  const characters = randomCharacters(random, length - 1);
  return characters + checkCharacter(characters);
}

export type ShortCodeReading =
  | { ok: true; code: string }
  | { ok: false; reason: 'wrong-length' | 'wrong-character' | 'wrong-check' };

/** Reads a short code as people type it; a wrong or exchanged character is told from a code that does not exist. */
export function readShortCode(input: string): ShortCodeReading {
  const code = normalised(input);
  if (code.length !== length) return { ok: false, reason: 'wrong-length' };
  if (!isCrockford(code)) return { ok: false, reason: 'wrong-character' };
  if (checkCharacter(code.slice(0, -1)) !== code.at(-1)) return { ok: false, reason: 'wrong-check' };
  return { ok: true, code };
}

/** A short code as it is printed, `XXXX-XXXX-XXXX`. */
export function formatShortCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

const applicationPattern = /^BPI-([0-9]{4})-([0-9A-HJKMNP-TV-Z]{6})-([0-9A-HJKMNP-TV-Z])$/;

/** A new file number, `BPI-2026-7K3QX9-M`; it cannot be taken for the 19 digits of an ANEF request (rules.md 3). Its check covers the year. */
export function applicationNumber(random: Uint8Array, year: number): string {
  const characters = randomCharacters(random, 6);
  const digits = String(year).padStart(4, '0');
  return `BPI-${digits}-${characters}-${checkCharacter(digits + characters)}`;
}

/** Whether a text is a file number, written as `applicationNumber` writes it. */
export function isApplicationNumber(text: string): boolean {
  const [, year = '', characters = '', check] = applicationPattern.exec(text) ?? [];
  return check !== undefined && checkCharacter(year + characters) === check;
}

/** The code on every preview: well formed, and never drawn for a document (`shortCode` gives it once in 2^55). */
export const previewCode = `00000000000${checkCharacter('00000000000')}`;
