import type { Text } from '../text.ts';

/** A rule of the procedure: the questions of the FAQ and the article that it comes from, when it applies, what follows, and what a person is told. */
export type Rule = {
  faq: readonly number[];
  article?: string;
  when: string;
  outcome: string;
  text?: Text;
};
