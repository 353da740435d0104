import type { Rule } from './rule.ts';

const text = { fr: 'Titre pouvant être obtenu : {permit}.', en: 'Permit that may be obtained: {permit}.' } as const;

/** Which permit may be obtained (FAQ 8, 35). */
export const tit = {
  'TIT-01': { faq: [8], when: 'refugee, adult', outcome: 'resident-card-10y', text },
  'TIT-02': { faq: [8], when: 'refugee of 16 or 17 who wishes to work', outcome: 'resident-card-10y', text },
  'TIT-03': { faq: [8], when: 'subsidiary protection, adult', outcome: 'multi-year-card-4y', text },
  'TIT-04': {
    faq: [8],
    article: 'L. 424-13',
    when: 'the same, holding the multi-year-card-4y, with 4 years of regular residence',
    outcome: 'resident-card-10y',
    text,
  },
  'TIT-05': {
    faq: [8],
    when: 'the same with 4 years of regular residence, without holding the multi-year-card-4y',
    outcome: 'multi-year-card-4y',
    text,
  },
  'TIT-06': {
    faq: [8],
    when: 'holder of the multi-year-card-4y with less than 4 years of regular residence',
    outcome: 'multi-year-card-4y',
    text,
  },
  'TIT-07': {
    faq: [8],
    article: 'L. 421-35',
    when: 'subsidiary protection, 16 or 17, wishes to work',
    outcome: 'temporary-card',
    text,
  },
  'TIT-08': {
    faq: [8],
    article: 'L. 424-3',
    when: 'spouse, child or parent of a refugee',
    outcome: 'resident-card-10y',
    text,
  },
  'TIT-09': {
    faq: [8],
    article: 'L. 424-11',
    when: 'spouse, child or parent of a beneficiary of subsidiary protection',
    outcome: 'family-multi-year-card-4y',
    text,
  },
  'TIT-10': {
    faq: [8],
    article: 'L. 424-13',
    when: 'the same, with 4 years of regular residence',
    outcome: 'family-resident-card-10y',
    text,
  },
  'TIT-11': {
    faq: [8],
    article: 'L. 421-35',
    when: 'child of 16 or 17 of a beneficiary of subsidiary protection',
    outcome: 'temporary-card (configurable)',
    text,
  },
  'TIT-12': {
    faq: [8],
    when: '4 years of regular residence',
    outcome: 'reached on the anniversary of their first day, on the day of the deposit',
  },
  'TIT-13': {
    faq: [35],
    when: 'the holder comes of age',
    outcome: 'the length of the permit does not change',
    text: {
      fr: 'Le titre est délivré pour toute sa durée, même si son titulaire devient majeur entre-temps.',
      en: 'The permit is issued for its full length, even if its holder comes of age meanwhile.',
    },
  },
  'TIT-14': {
    faq: [8],
    when: 'a permit is named',
    outcome: 'it is what may be obtained, never a decision',
    text: { fr: 'La décision appartient à la préfecture.', en: 'The decision is the prefecture’s.' },
  },
  'TIT-15': { faq: [8], when: 'the channel is not online', outcome: 'no permit is named' },
} as const satisfies Record<`TIT-${string}`, Rule>;
