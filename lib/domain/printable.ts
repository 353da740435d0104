/**
 * A text as it is kept and printed: composed (NFC), on one line, without the invisible signs that copying brings along.
 * No letter is ever lost or replaced.
 */
export function printable(text: string): string {
  return plain.test(text) ? text : composed(text);
}

/** Latin letters and signs, single spaces between words: nothing to change. */
const plain = /^[!-~¡-¬®-ɏ–—‘’“”…]+(?: [!-~¡-¬®-ɏ–—‘’“”…]+)*$/;

/** Invisible signs go first: one between a letter and its mark would keep them apart. */
function composed(text: string): string {
  return text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
