/** Crockford's base 32: no I, L, O nor U, which are misread or misheard. */
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Reads a text as people type it: any case, with spaces, hyphens or dots, the letters O, I and L for the digits that they look like. */
export function normalised(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
}

export function isCrockford(text: string): boolean {
  return [...text].every((character) => alphabet.includes(character));
}

/**
 * The check character of some characters: a Reed–Solomon check over the field of 32 elements, where each place has its own weight.
 * So one wrong character, or two exchanged, always shows, up to 31 characters in all.
 */
export function checkCharacter(characters: string): string {
  let sum = 0;
  for (const character of characters) sum = doubled(sum ^ alphabet.indexOf(character));
  return alphabet.charAt(sum);
}

/** Multiplication by x in GF(32) = GF(2)[x] / (x⁵ + x³ + x² + x + 1). */
function doubled(element: number): number {
  const shifted = element << 1;
  return shifted < 32 ? shifted : shifted ^ 0b101111;
}

/** One character a byte, evenly: 32 divides 256. */
export function randomCharacters(random: Uint8Array, count: number): string {
  if (random.length < count) throw new RangeError(`${count} random bytes are needed, not ${random.length}`);
  return Array.from(random.subarray(0, count), (byte) => alphabet.charAt(byte & 31)).join('');
}
