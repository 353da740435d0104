import { fill } from '../../domain/text.ts';
import { type AdpFacts, periodOf, rightsOf } from '../adp.ts';
import { forChild, nothingElse, useAdp, validThrough } from '../advice.ts';
import type { Message } from '../letter.ts';
import { getDocument, section } from '../sections.ts';

/** MAI-03: a family member gets an ADP once the document of stay held has expired (FAQ 28). */
export const familyAdpIssued: Message<AdpFacts> = {
  rule: 'MAI-03',
  when: 'A family member’s document of stay has expired and the application is still being examined.',
  subject: { fr: 'Un document est disponible', en: 'A document is available' },
  letter: (facts, { attached, links }) => ({
    opening: attached
      ? {
          fr: 'Votre demande est toujours à l’étude. Une attestation de prolongation d’instruction est jointe ; gardez-la avec votre document de séjour.',
          en: 'Your application is still being examined. A certificate of extended processing is attached; keep it with your document of stay.',
        }
      : {
          fr: 'Votre demande est toujours à l’étude. Une attestation de prolongation d’instruction est disponible sur votre compte ; gardez-la avec votre document de séjour.',
          en: 'Your application is still being examined. A certificate of extended processing is available in your account; keep it with your document of stay.',
        },
    sections: [
      section(
        'what',
        {
          paragraph: {
            fr: 'Votre document de séjour est arrivé à son terme. L’attestation prend le relais pendant que la préfecture étudie votre demande. Voici ce qui y est écrit :',
            en: 'Your document of stay has come to its end. The certificate takes over while the prefecture examines your application. This is what it says:',
          },
        },
        { list: rightsOf(facts) },
        ...(facts.filedBy ? [{ notice: forChild }] : []),
      ),
      section('todo', { list: [...useAdp(facts), nothingElse] }, getDocument(links)),
      section('until', { paragraph: fill(validThrough, periodOf(facts)) }),
    ],
  }),
  specimens: {
    'first-request': {
      applicationId: 'BPI-2026-5H1VB6-T',
      variant: 'family-adp-first',
      validFrom: '2027-03-15',
      validUntil: '2027-06-14',
      heldPermit: { number: '123456789' },
    },
    renewal: {
      applicationId: 'BPI-2026-3J6MY2-W',
      variant: 'family-adp-renewal',
      validFrom: '2027-01-11',
      validUntil: '2027-04-10',
      heldPermit: { number: 'CD9870412' },
    },
  },
};
