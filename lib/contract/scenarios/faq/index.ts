import { faq } from '../../../domain/faq/index.ts';
import type { Request } from '../request.ts';
import { account } from './account.ts';
import { after } from './after.ts';
import { documents } from './documents.ts';
import { filing } from './filing.ts';
import { who } from './who.ts';

/** The requests that show each question of the FAQ, by its number. */
export const faqScenarios: Readonly<Record<number, readonly Request[]>> = {
  ...who,
  ...account,
  ...filing,
  ...documents,
  ...after,
};

/** FAQ 37 opens the children's applications on which FAQ 36 goes on. */
const order = (number: number) => (number === 36 ? 37.5 : number);

/** One scenario for each of the forty questions, with what is left to others where it has no effect on the API. */
export const faqRequests = (): Request[] =>
  Object.keys(faq)
    .map(Number)
    .sort((a, b) => order(a) - order(b))
    .flatMap((number) =>
      (faqScenarios[number] ?? []).map((request) => ({
        ...request,
        name: `FAQ ${String(number).padStart(2, '0')} - ${request.name}`,
        docs: [faq[number]?.title.fr, faq[number]?.information?.en].filter((part) => part !== undefined).join('\n\n'),
      })),
    );
