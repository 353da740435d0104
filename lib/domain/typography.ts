const nbsp = '\u00A0';

/** French signs that take a space take one that does not break (Imprimerie nationale, « Lexique des règles typographiques »); of full width, which every font has. */
export const frenchSpaces = (text: string): string =>
  text
    .replace(/ (?=[:;!?»€])/g, nbsp)
    .replaceAll('« ', `«${nbsp}`)
    .replaceAll('n° ', `n°${nbsp}`);
