import type { Decision } from '../domain/eligibility.ts';
import type { Language } from '../domain/text.ts';
import { localised } from './localise.ts';

/** A decision in the caller's language; the sentences of the document stay in French as printed, with a translation beside them (MEN-10). */
export function decisionView(decision: Decision, language: Language) {
  const { on, channel, document, ...rest } = decision;
  const { permit, explanation, ...said } = localised(rest, language);
  return { on, channel, permit, document: documentView(document, language), explanation, ...said };
}

function documentView(document: Decision['document'], language: Language) {
  if (!document) return null;
  const { sentences, ...paper } = document;
  return {
    ...localised(paper, language),
    sentences: sentences.map(({ id, text, source }) => ({
      id,
      text: text.fr,
      ...(language === 'en' && { translation: text.en }),
      source,
    })),
  };
}
