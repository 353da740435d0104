import { fill } from '../../domain/text.ts';
import { type AdpFacts, periodOf, rightsOf } from '../adp.ts';
import { forChild, nothingElse, useAdp, validThrough } from '../advice.ts';
import type { Message } from '../letter.ts';
import { getDocument, section } from '../sections.ts';

type SuccessorFacts = AdpFacts & {
  /** The one before was revoked, and this one stands in its place. */
  replaces?: boolean;
};

/** DOC-07, DOC-16: an ADP of rank 2, 3 … follows the one before or stands in its place, with the same sentences; its message is worded after MAI-03. */
export const successorAdpIssued: Message<SuccessorFacts> = {
  rule: 'DOC-07',
  when: 'An ADP comes to its end and no decision has been taken: the next one leaves. Also when one is revoked and replaced.',
  subject: { fr: 'Un document est disponible', en: 'A document is available' },
  letter: (facts, { attached, links }) => ({
    opening: fill(opening(facts, attached), periodOf(facts)),
    sections: [
      section(
        'what',
        { paragraph: facts.replaces ? replaces : follows },
        { list: rightsOf(facts) },
        ...(facts.filedBy ? [{ notice: forChild }] : []),
      ),
      section(
        'todo',
        { list: [facts.replaces ? showNoMore : fill(before, periodOf(facts)), ...useAdp(facts), nothingElse] },
        getDocument(links),
      ),
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
    'after-renewal': {
      applicationId: 'BPI-2026-2F8TJ4-C',
      variant: 'adp-renewal',
      validFrom: '2027-06-01',
      validUntil: '2027-11-30',
      heldPermit: { number: 'AB1234821' },
    },
    'in-place-of-another': {
      applicationId: 'BPI-2026-7K3QX9-M',
      variant: 'adp-first',
      validFrom: '2027-02-01',
      validUntil: '2027-05-22',
      replaces: true,
    },
  },
};

/** An application whose permit waits is not examined any more, and its document may still be replaced. */
const opening = ({ replaces }: SuccessorFacts, attached: boolean) => {
  const [fr, en] = attached
    ? ['est jointe', 'is attached']
    : ['est disponible sur votre compte', 'is available in your account'];
  return {
    fr: `${replaces ? '' : 'Votre demande est toujours à l’étude. '}Une nouvelle attestation de prolongation d’instruction, valable du {from} au {until}, ${fr}.`,
    en: `${replaces ? '' : 'Your application is still being examined. '}A new certificate of extended processing, valid from {from} to {until}, ${en}.`,
  };
};

const follows = {
  fr: 'Cette attestation prend la suite de la précédente et donne les mêmes droits. Voici ce qui y est écrit :',
  en: 'This certificate follows the one before and gives the same rights. This is what it says:',
};
const replaces = {
  fr: 'La préfecture a annulé la précédente attestation. Celle-ci la remplace et donne les mêmes droits. Voici ce qui y est écrit :',
  en: 'The prefecture has revoked the certificate before. This one replaces it and gives the same rights. This is what it says:',
};
const showNoMore = {
  fr: 'Ne montrez plus la précédente attestation : elle n’est plus valable.',
  en: 'Do not show the certificate before any more: it is no longer valid.',
};

const before = {
  fr: 'Gardez la précédente attestation : la nouvelle commence le {from}.',
  en: 'Keep the certificate that you have: the new one starts on {from}.',
};
