import type { Decision } from '../domain/eligibility.ts';
import type { Language } from '../domain/text.ts';
import { localised } from './localise.ts';

/** A decision in the caller's language; the sentences of the document stay in French as printed, with a translation beside them (MEN-10). */
export function decisionView(decision: Decision, language: Language) {
  const { document, ...rest } = decision;
  const said = localised(rest, language);
  if (!document) return { ...said, document: null };
  const { sentences, ...paper } = document;
  return {
    ...said,
    document: {
      ...localised(paper, language),
      sentences: sentences.map(({ id, text, source }) => ({
        id,
        text: text.fr,
        ...(language === 'en' && { translation: text.en }),
        source,
      })),
    },
  };
}
