import type { Rule } from './rule.ts';

/** Renewal: E is the last day of the permit, T the day of the question (FAQ 8, 38–40). */
export const ren = {
  'REN-01': { faq: [39], when: 'renewal', outcome: 'from E − 3 months to E + 6 months, both included' },
  'REN-02': {
    faq: [39],
    when: 'T < E − 3 months',
    outcome: 'too-early: not-eligible for now, with the day',
    text: {
      fr: 'Vous pourrez déposer votre demande à partir du {opens}.',
      en: 'You will be able to apply from {opens}.',
    },
  },
  'REN-03': {
    faq: [39],
    when: 'E − 3 months ≤ T ≤ E − 2 months',
    outcome: 'recommended',
    text: {
      fr: 'C’est la bonne période : déposez votre demande avant le {recommendedUntil} inclus.',
      en: 'This is the right time: apply up to and including {recommendedUntil}.',
    },
  },
  'REN-04': {
    faq: [39],
    when: 'E − 2 months < T ≤ E',
    outcome: 'open-before-expiry',
    text: {
      fr: 'Déposez sans attendre : votre titre expire le {expires}.',
      en: 'Apply without delay: your permit expires on {expires}.',
    },
  },
  'REN-05': {
    faq: [39],
    article: 'L. 433-3',
    when: 'E < T ≤ E + 3 months, resident or multi-year card',
    outcome: 'expired-with-effects',
    text: {
      fr: 'Votre carte continue de produire ses effets jusqu’au {effectsUntil}.',
      en: 'Your card keeps its effects until {effectsUntil}.',
    },
  },
  'REN-06': {
    faq: [39],
    when: 'E + 3 months < T ≤ E + 6 months, or E < T for another card',
    outcome: 'expired-without-effect; filing is still possible',
    text: {
      fr: 'Votre ancienne carte ne suffit plus. Déposez votre demande avant le {closes}.',
      en: 'Your old card is no longer enough. Apply before {closes}.',
    },
  },
  'REN-07': {
    faq: [39],
    when: 'T > E + 6 months',
    outcome: 'too-late: prefecture',
    text: {
      fr: 'Le délai de 6 mois est dépassé. Contactez votre préfecture.',
      en: 'The six months are over. Contact your prefecture.',
    },
  },
  'REN-08': {
    faq: [39],
    when: 'no number or last day of the permit before',
    outcome: 'previous-permit-required',
    text: {
      fr: 'Indiquez le numéro et la date de fin de votre titre actuel.',
      en: 'Give the number and the last day of your present permit.',
    },
  },
  'REN-09': {
    faq: [39, 40],
    when: 'renewal',
    outcome: 'reminder: the old permit is given back at hand-over',
    text: {
      fr: 'Gardez votre ancien titre : il est restitué lors de la remise du nouveau titre.',
      en: 'Keep your old permit: it is given back when the new one is handed over.',
    },
  },
  'REN-10': {
    faq: [8],
    when: 'renewal of a beneficiary of subsidiary protection with 4 years of regular residence',
    outcome: 'the ten-year card is proposed',
    text: {
      fr: 'Vous justifiez de quatre années de résidence régulière : vous pouvez demander la carte de résident de 10 ans.',
      en: 'You have four years of regular residence: you may ask for the 10-year resident card.',
    },
  },
  'REN-11': { faq: [40], when: 'renewal', outcome: 'the rights of adp-renewal' },
  'REN-12': {
    faq: [39],
    article: 'R. 431-5',
    when: 'window configured as in the law, and filed after the 60th day before expiry',
    outcome: 'warning: a late fee may be asked',
    text: {
      fr: 'La demande est tardive au regard du CESEDA : un droit supplémentaire peut être demandé.',
      en: 'The application is late under the CESEDA: a further fee may be asked.',
    },
  },
  'REN-13': { faq: [38], when: 'the permit is lost', outcome: 'a duplicate, not a renewal (RTE-01)' },
} as const satisfies Record<`REN-${string}`, Rule>;
