import type { Application } from '../domain/application.ts';
import { nextStep } from '../domain/draft.ts';
import { remaining } from '../domain/remaining.ts';
import type { Language } from '../domain/text.ts';
import { findingView } from './finding-view.ts';

/** What is still missing of an application, in the caller's language. */
export function missingView(application: Application, question: Parameters<typeof remaining>[1], language: Language) {
  const missing = remaining(application, question);
  return {
    applicationId: application.id,
    state: application.state,
    nextStep: nextStep(application),
    complete: missing.length === 0,
    missing: missing.map(({ step, facts, ...finding }) => ({
      step,
      ...findingView(finding, language),
      ...(facts?.document !== undefined && { document: String(facts.document) }),
    })),
  };
}
