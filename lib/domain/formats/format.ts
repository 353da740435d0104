/** A file format that the procedure accepts (FAQ 19). */
export type Format = {
  label: string;
  /** Media type under which it is kept. */
  type: string;
  /** Name endings, lower case, the usual one first. */
  extensions: readonly string[];
};
