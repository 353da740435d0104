import type { Rule } from './rule.ts';

/** What a document says (FAQ 7, 18, 25, 40). */
export const men = {
  'MEN-01': { faq: [40], when: 'any document', outcome: 'each right stands on it as a sentence' },
  'MEN-02': { faq: [40], when: 'adp-first', outcome: 'S1 S2 S3; never S4 S5 S6' },
  'MEN-03': { faq: [40], when: 'adp-renewal', outcome: 'S1 S2 S4 S5 S6; never S3' },
  'MEN-04': { faq: [7, 18], when: 'any adp of a beneficiary', outcome: 'S2, the right to work' },
  'MEN-05': { faq: [25], when: 'deposit-confirmation', outcome: 'K1 K2; no work, no border, no period' },
  'MEN-06': {
    faq: [15],
    article: 'R. 431-15-1, R. 431-15-3, R. 431-15-4',
    when: 'adp of a beneficiary; deposit-confirmation',
    outcome: 'S8; K3 (configurable)',
  },
  'MEN-07': {
    faq: [28],
    article: 'R. 431-15-1, R. 431-15-2',
    when: 'adp of a family member',
    outcome: 'S2, with S7 (first) or S4 to S6 (renewal)',
  },
  'MEN-08': {
    faq: [40],
    when: 'rights are given by the caller',
    outcome: 'rights-not-editable: they follow from status, request and document',
    text: {
      fr: 'Les droits portés sur l’attestation sont calculés et ne peuvent pas être saisis.',
      en: 'The rights on the document are computed and cannot be given.',
    },
  },
  'MEN-09': { faq: [8, 40], when: 'ten-year-card', outcome: 'the mentions of a renewal: a permit is held before' },
  'MEN-10': { faq: [40], when: 'the API gives rights', outcome: 'the same as the document says' },
} as const satisfies Record<`MEN-${string}`, Rule>;
