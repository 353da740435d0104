import { fill } from '../../domain/text.ts';
import { type AdpFacts, periodOf, rightsOf } from '../adp.ts';
import { forChild, mistake, nothingElse, useAdp, validThrough } from '../advice.ts';
import type { Message } from '../letter.ts';
import { getDocument, section } from '../sections.ts';

/** MAI-01: a beneficiary's deposit gives an ADP at once (FAQ 7, 17). */
export const adpIssued: Message<AdpFacts> = {
  rule: 'MAI-01',
  when: 'A beneficiary has filed their application: the ADP leaves at once.',
  subject: { fr: 'Votre demande a été déposée', en: 'Your application has been filed' },
  letter: (facts, { attached, links }) => ({
    opening: fill(
      attached
        ? {
            fr: 'Votre attestation de prolongation d’instruction, valable du {from} au {until}, est jointe à ce message et disponible sur votre compte.',
            en: 'Your certificate of extended processing, valid from {from} to {until}, is attached to this message and available in your account.',
          }
        : {
            fr: 'Votre attestation de prolongation d’instruction, valable du {from} au {until}, est disponible sur votre compte.',
            en: 'Your certificate of extended processing, valid from {from} to {until}, is available in your account.',
          },
      periodOf(facts),
    ),
    sections: [
      section(
        'what',
        {
          paragraph: facts.filedBy
            ? {
                fr: 'L’attestation prouve les droits de l’enfant pendant que la préfecture étudie la demande. Voici ce qui y est écrit :',
                en: 'The certificate proves the child’s rights while the prefecture examines the application. This is what it says:',
              }
            : {
                fr: 'L’attestation prouve vos droits pendant que la préfecture étudie votre demande. Voici ce qui y est écrit :',
                en: 'The certificate proves your rights while the prefecture examines your application. This is what it says:',
              },
        },
        { list: rightsOf(facts) },
        ...(facts.filedBy ? [{ notice: forChild }] : []),
      ),
      section('todo', { list: [...useAdp(facts), nothingElse, mistake] }, getDocument(links)),
      section('until', { paragraph: fill(validThrough, periodOf(facts)) }),
    ],
  }),
  specimens: {
    'first-request': {
      applicationId: 'BPI-2026-7K3QX9-M',
      variant: 'adp-first',
      validFrom: '2026-11-23',
      validUntil: '2027-05-22',
    },
    renewal: {
      applicationId: 'BPI-2026-2F8TJ4-C',
      variant: 'adp-renewal',
      validFrom: '2026-12-01',
      validUntil: '2027-05-31',
      heldPermit: { number: 'AB1234821' },
    },
    minor: {
      applicationId: 'BPI-2026-9W5RD0-H',
      variant: 'adp-first',
      validFrom: '2026-11-23',
      validUntil: '2027-05-22',
      filedBy: {},
    },
  },
};
