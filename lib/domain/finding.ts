import type { Text } from './text.ts';

/** A defect of what a person gave: where (JSON pointer), which, in words, and by which rule. All defects are found together. */
export type Finding = {
  pointer: string;
  code: string;
  text: Text;
  rule: string;
  faq?: number;
  facts?: Record<string, string | number>;
};
