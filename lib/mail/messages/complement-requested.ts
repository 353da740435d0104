import { type Day, longDate } from '../../domain/day.ts';
import { fill, type Text } from '../../domain/text.ts';
import { counted } from '../counted.ts';
import type { Message } from '../letter.ts';
import { openAccount, section } from '../sections.ts';

export type ComplementFacts = {
  applicationId: string;
  dueOn: Day;
  /** What is asked for, by the labels of the catalogue of supporting documents (CPL-02). */
  documents: readonly { label: Text; reason: 'missing' | 'non-compliant' }[];
};

/** MAI-04: the prefecture asks for documents (FAQ 30, 31); their names never stand in the subject. */
export const complementRequested: Message<ComplementFacts> = {
  rule: 'MAI-04',
  when: 'The prefecture asks for documents that are missing or not compliant.',
  subject: { fr: 'Une action est attendue de votre part', en: 'You are asked to do something' },
  letter: ({ documents, dueOn }, { links }) => ({
    opening: counted(
      documents.length,
      {
        fr: 'Connectez-vous à votre compte et ouvrez la notification : {n} document est à compléter avant le {date}.',
        en: 'Log in to your account and open the notification: {n} document is to be completed before {date}.',
      },
      {
        fr: 'Connectez-vous à votre compte et ouvrez la notification : {n} documents sont à compléter avant le {date}.',
        en: 'Log in to your account and open the notification: {n} documents are to be completed before {date}.',
      },
      { date: longDate(dueOn) },
    ),
    sections: [
      section(
        'what',
        {
          paragraph: {
            fr: 'La préfecture a commencé à étudier votre demande. Voici ce qu’il faut compléter :',
            en: 'The prefecture has begun to examine your application. This is what has to be completed:',
          },
        },
        { list: documents.map(({ label, reason }) => fill(reasons[reason], { label })) },
      ),
      section(
        'todo',
        { list: [open, documents.some(({ reason }) => reason === 'non-compliant') ? replaceOrKeep : add, transmit] },
        openAccount(links),
      ),
      section('until', { paragraph: fill(deadline, { date: longDate(dueOn) }) }),
    ],
  }),
  specimens: {
    'two-documents': {
      applicationId: 'BPI-2026-7K3QX9-M',
      dueOn: '2027-01-20',
      documents: [
        { label: { fr: 'Justificatif de domicile', en: 'Proof of address' }, reason: 'non-compliant' },
        {
          label: {
            fr: 'Engagement à respecter les principes de la République',
            en: 'Commitment to respect the principles of the Republic',
          },
          reason: 'missing',
        },
      ],
    },
    'one-document': {
      applicationId: 'BPI-2026-5H1VB6-T',
      dueOn: '2027-02-01',
      documents: [{ label: { fr: 'Justificatif de domicile', en: 'Proof of address' }, reason: 'missing' }],
    },
  },
};

const reasons = {
  missing: { fr: '{label} : ce document manque.', en: '{label}: this document is missing.' },
  'non-compliant': {
    fr: '{label} : ce document n’est pas conforme.',
    en: '{label}: this document is not compliant.',
  },
} as const satisfies Record<string, Text>;

/** CPL-08: what the agent has written stays in the account. */
const open = {
  fr: 'Connectez-vous à votre compte et ouvrez la notification pour voir la demande et les explications.',
  en: 'Log in to your account and open the notification to see the request and its explanations.',
};
/** CPL-03: a document that is missing cannot be kept. */
const add = {
  fr: 'Pour chaque document : joignez un fichier.',
  en: 'For each document: attach a file.',
};
const replaceOrKeep = {
  fr: 'Pour chaque document : joignez un nouveau fichier. Un document déjà envoyé peut aussi être gardé tel quel, si vous pensez qu’il est bon.',
  en: 'For each document: attach a new file. A document that you have already sent can also be kept as it is, if you think that it is right.',
};
const transmit = {
  fr: 'Quand tout est prêt, cliquez sur « Transmettre ». Tant que ce n’est pas fait, la préfecture ne reçoit rien.',
  en: 'When all is ready, click on “Transmettre” (send). Until then the prefecture receives nothing.',
};

const deadline = {
  fr: 'Répondez avant le {date}. Plus tôt vous répondez, plus tôt l’étude de votre demande reprend. Si vous ne pouvez pas avoir un document à temps, appelez avant cette date.',
  en: 'Answer before {date}. The sooner you answer, the sooner the examination of your application goes on. If you cannot get a document in time, call before that date.',
};
