import type { Finding } from '../domain/finding.ts';
import type { Language } from '../domain/text.ts';

/** A defect of what a person gave, in the caller's language. */
export const findingView = ({ pointer, code, text, rule, faq }: Finding, language: Language) => ({
  pointer,
  code,
  message: text[language],
  rule,
  ...(faq !== undefined && { faq }),
});
