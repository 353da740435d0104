import { account } from './account.ts';
import { after } from './after.ts';
import { documents } from './documents.ts';
import { filing } from './filing.ts';
import type { Question } from './question.ts';
import { who } from './who.ts';

export type { Question } from './question.ts';

/** The forty questions of the FAQ, by number, each tied to what answers it. */
export const faq: Readonly<Record<number, Question & { topic: string }>> = Object.fromEntries(
  Object.entries({ who, account, filing, documents, after }).flatMap(([topic, questions]) =>
    Object.entries(questions).map(([number, question]) => [number, { ...question, topic }]),
  ),
);
