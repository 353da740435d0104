import type { Text } from './text.ts';

/** Something that people send and that is none of the accepted formats: its name, and what to do about it (UPL-05, UPL-06). */
export type ForeignType = {
  label: Text;
  remedy: Text;
  /** Name endings that announce it. */
  extensions?: readonly string[];
};
