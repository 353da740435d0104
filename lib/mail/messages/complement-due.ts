import { type Day, longDate } from '../../domain/day.ts';
import { fill } from '../../domain/text.ts';
import { counted } from '../counted.ts';
import type { Message } from '../letter.ts';
import { openAccount, section } from '../sections.ts';

export type ComplementDueFacts = { applicationId: string; dueOn: Day; remaining: number };

/** CPL-07: a reminder before the due date of a complement, sent once. */
export const complementDue: Message<ComplementDueFacts> = {
  rule: 'CPL-07',
  when: 'A complement has not been transmitted and its due date comes near.',
  subject: {
    fr: 'Rappel : une action est attendue de votre part',
    en: 'Reminder: you are asked to do something',
  },
  letter: ({ dueOn, remaining }, { links }) => ({
    opening:
      remaining === 0
        ? fill(toSend, { date: longDate(dueOn) })
        : counted(remaining, oneLeft, severalLeft, { date: longDate(dueOn) }),
    sections: [
      section('what', {
        paragraph: {
          fr: 'La préfecture vous a demandé de compléter votre demande. Elle n’a pas encore reçu votre réponse.',
          en: 'The prefecture asked you to complete your application. It has not received your answer yet.',
        },
      }),
      section(
        'todo',
        {
          paragraph: remaining === 0 ? send : answerAndSend,
        },
        openAccount(links),
      ),
      section('until', {
        paragraph: fill(remaining === 0 ? sendBefore : answerBefore, { date: longDate(dueOn) }),
      }),
    ],
  }),
  specimens: {
    'two-documents': { applicationId: 'BPI-2026-7K3QX9-M', dueOn: '2027-01-20', remaining: 2 },
    'answers-to-send': { applicationId: 'BPI-2026-5H1VB6-T', dueOn: '2027-02-01', remaining: 0 },
    'one-document': { applicationId: 'BPI-2026-5H1VB6-T', dueOn: '2027-02-01', remaining: 1 },
  },
};

const toSend = {
  fr: 'Connectez-vous à votre compte : vos réponses sont prêtes, il reste à les transmettre avant le {date}.',
  en: 'Log in to your account: your answers are ready and must still be sent before {date}.',
};
const oneLeft = {
  fr: 'Connectez-vous à votre compte : {n} document est encore à compléter avant le {date}.',
  en: 'Log in to your account: {n} document is still to be completed before {date}.',
};
const severalLeft = {
  fr: 'Connectez-vous à votre compte : {n} documents sont encore à compléter avant le {date}.',
  en: 'Log in to your account: {n} documents are still to be completed before {date}.',
};

const send = {
  fr: 'Ouvrez la notification dans votre compte, puis cliquez sur « Transmettre ». Tant que ce n’est pas fait, la préfecture ne reçoit rien.',
  en: 'Open the notification in your account, then click on “Transmettre” (send). Until then the prefecture receives nothing.',
};
const answerAndSend = {
  fr: 'Ouvrez la notification dans votre compte, répondez pour chaque document, puis cliquez sur « Transmettre ». Si vous avez déjà répondu aujourd’hui, ne tenez pas compte de ce rappel.',
  en: 'Open the notification in your account, answer for each document, then click on “Transmettre” (send). If you have answered today, ignore this reminder.',
};
const sendBefore = {
  fr: 'Transmettez vos réponses avant le {date}. Si vous n’y arrivez pas, appelez sans attendre.',
  en: 'Send your answers before {date}. If you cannot, call without delay.',
};
const answerBefore = {
  fr: 'Répondez avant le {date}. S’il vous manque un document, appelez sans attendre.',
  en: 'Answer before {date}. If you cannot get a document, call without delay.',
};
