import type { FontProgram } from './font-object.ts';

export const weights = ['regular', 'semi-bold'] as const;
export type Weight = (typeof weights)[number];

/** A font as the sheet uses it: measures, shows and embeds. */
export type Face = {
  covers(text: string): boolean;
  /** Width of a text on one line, in thousandths of its size. */
  width(text: string): number;
  /** Operators that show a text at the current text position. */
  show(text: string, size: number): string;
  /** What the document embeds: after everything is shown, because it may hold the shown glyphs only. */
  program(): FontProgram;
};
