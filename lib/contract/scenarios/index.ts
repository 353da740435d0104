import { accountRequests } from './accounts.ts';
import { deposit } from './deposit.ts';
import { examination } from './examination.ts';
import { exampleFolders } from './examples.ts';
import { faqRequests } from './faq/index.ts';
import { notProvoked, problemRequests } from './problems/index.ts';
import type { Request } from './request.ts';
import { time } from './time.ts';
import type { Fixture } from './upload.ts';

export type Folder = { name: string; docs: string; requests: Request[] };

/** The whole QA collection, in the order in which it runs: later folders use what earlier ones made. */
export function folders(fixtures: readonly Fixture[]): Folder[] {
  return [
    {
      name: 'Accounts',
      docs: 'A token for each account. Not sent to a deployed stage: there the environment gives them.',
      requests: accountRequests,
    },
    { name: 'A complete deposit', docs: 'From the first question to the document.', requests: deposit(fixtures) },
    ...exampleFolders().map((folder) => ({ ...folder, docs: `The examples of the chapter ${folder.name}.` })),
    { name: 'Problems', docs: problemDocs, requests: problemRequests(fixtures) },
    { name: 'FAQ', docs: 'The forty questions, each as the API answers it.', requests: faqRequests(fixtures) },
    {
      name: 'Examination',
      docs: 'What the prefecture does with the application, to its end.',
      requests: examination(),
    },
    { name: 'Time', docs: timeDocs, requests: time() },
  ];
}

const problemDocs = [
  'Each problem, provoked. Not here, because no single request provokes them:',
  ...Object.entries(notProvoked).map(([code, why]) => `- ${code}: ${why}`),
].join('\n');

const timeDocs =
  'What comes with the months, on the clock of the local server. Not sent to a deployed stage, whose clock nobody sets.';
