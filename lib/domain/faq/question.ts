import type { Text } from '../text.ts';

/** A question of the FAQ: the rules that answer it, where the API does, and what is left to others. */
export type Question = {
  title: Text;
  rules: readonly string[];
  /** Operations of the API that act on it. */
  operations: readonly string[];
  /** Why a part, or all of it, has no effect on the API. */
  information?: Text;
};
