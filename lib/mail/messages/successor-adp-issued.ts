import { fill } from '../../domain/text.ts';
import { type AdpFacts, periodOf, rightsOf } from '../adp.ts';
import { forChild, keep, nothingElse, show, validThrough } from '../advice.ts';
import type { Message } from '../letter.ts';
import { getDocument, section } from '../sections.ts';

/** DOC-07: an ADP of rank 2, 3 … follows the one before, with the same sentences; its message is worded after MAI-03. */
export const successorAdpIssued: Message<AdpFacts> = {
  rule: 'DOC-07',
  when: 'An ADP comes to its end and no decision has been taken: the next one leaves.',
  subject: { fr: 'Un document est disponible', en: 'A document is available' },
  letter: (facts, { attached, links }) => ({
    opening: fill(
      attached
        ? {
            fr: 'Votre demande est toujours à l’étude. Une nouvelle attestation de prolongation d’instruction, valable du {from} au {until}, est jointe.',
            en: 'Your application is still being examined. A new certificate of extended processing, valid from {from} to {until}, is attached.',
          }
        : {
            fr: 'Votre demande est toujours à l’étude. Une nouvelle attestation de prolongation d’instruction, valable du {from} au {until}, est disponible sur votre compte.',
            en: 'Your application is still being examined. A new certificate of extended processing, valid from {from} to {until}, is available in your account.',
          },
      periodOf(facts),
    ),
    sections: [
      section(
        'what',
        {
          paragraph: {
            fr: 'Cette attestation prend la suite de la précédente et donne les mêmes droits. Voici ce qui y est écrit :',
            en: 'This certificate follows the one before and gives the same rights. This is what it says:',
          },
        },
        { list: rightsOf(facts) },
        ...(facts.filedBy ? [{ notice: forChild }] : []),
      ),
      section('todo', { list: [fill(before, periodOf(facts)), keep, show, nothingElse] }, getDocument(links)),
      section('until', { paragraph: fill(validThrough, periodOf(facts)) }),
    ],
  }),
  specimens: {
    'after-first-request': {
      applicationId: 'BPI-2026-7K3QX9-M',
      variant: 'adp-first',
      validFrom: '2027-05-23',
      validUntil: '2027-11-22',
    },
  },
};

const before = {
  fr: 'Gardez la précédente attestation : la nouvelle commence le {from}.',
  en: 'Keep the certificate that you have: the new one starts on {from}.',
};
