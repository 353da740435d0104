import { faq } from '../../../domain/faq/index.ts';
import type { Request } from '../request.ts';
import type { Fixture } from '../upload.ts';
import { account } from './account.ts';
import { after } from './after.ts';
import { children } from './children.ts';
import { complements } from './complements.ts';
import { documents } from './documents.ts';
import { family } from './family.ts';
import { filing } from './filing.ts';
import { who } from './who.ts';

/** The requests that show each question of the FAQ, by its number. */
export const faqScenarios = (fixtures: readonly Fixture[]): Readonly<Record<number, readonly Request[]>> => ({
  ...who,
  ...account,
  ...filing,
  ...documents,
  ...family(fixtures),
  ...children(fixtures),
  ...complements(fixtures),
  ...after,
});

/** A request of a question, by its name and with the words of the question. */
export const ofQuestion = (number: number, request: Request): Request => ({
  ...request,
  name: `FAQ ${String(number).padStart(2, '0')} - ${request.name}`,
  docs: [faq[number]?.title.fr, request.docs, faq[number]?.information?.en].filter(Boolean).join('\n\n'),
});

/** FAQ 37 opens the children's applications on which FAQ 36 goes on, and FAQ 29 to 31 and 33 with that. */
const order = (number: number) => ({ 37: 28.1, 36: 28.2 })[number] ?? number;

/** One scenario for each of the forty questions, with what is left to others where it has no effect on the API. */
export function faqRequests(fixtures: readonly Fixture[]): Request[] {
  const scenarios = faqScenarios(fixtures);
  return Object.keys(faq)
    .map(Number)
    .sort((a, b) => order(a) - order(b))
    .flatMap((number) => (scenarios[number] ?? []).map((request) => ofQuestion(number, request)));
}
