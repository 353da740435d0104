import type { Rule } from './rule.ts';

/** Where to go, in this order: the first that applies decides (FAQ 4–6, 9, 15, 16, 20, 26, 34, 38, 39). */
export const rte = {
  'RTE-01': {
    faq: [38],
    when: 'asks for a duplicate',
    outcome: 'change-of-situation',
    text: {
      fr: 'En cas de perte, demandez un duplicata par la tuile « Je déclare un changement de situation ».',
      en: 'If your permit is lost, ask for a duplicate with the tile “Je déclare un changement de situation”.',
    },
  },
  'RTE-02': {
    faq: [20],
    when: 'wants to update personal data before applying',
    outcome: 'change-of-situation',
    text: {
      fr: 'Mettez vos informations à jour avant la demande, par « Je déclare un changement de situation ».',
      en: 'Update your information before applying, with “Je déclare un changement de situation”.',
    },
  },
  'RTE-03': { faq: [6], when: 'ELI-05 or ELI-06', outcome: 'prefecture' },
  'RTE-04': { faq: [4], when: 'ELI-07', outcome: 'not-eligible' },
  'RTE-05': {
    faq: [15],
    when: 'refugee or subsidiary protection, with a receipt « reconnu réfugié » or « a obtenu le bénéfice de la protection subsidiaire » (case, accents and quotes ignored)',
    outcome: 'nothing-to-do',
    text: {
      fr: 'Votre demande est déjà en cours d’instruction : vous n’avez pas à en déposer une nouvelle.',
      en: 'Your application is already being processed: you need not file another one.',
    },
  },
  'RTE-06': {
    faq: [15],
    when: 'receipt with another mention, or held by a family member',
    outcome: 'goes on; a family member is told to ask the prefecture',
    text: {
      fr: 'Vous avez un récépissé : vérifiez auprès de la préfecture que votre demande n’est pas déjà en cours.',
      en: 'You hold a receipt: check with the prefecture that your application is not already being processed.',
    },
  },
  'RTE-07': {
    faq: [15],
    when: 'RTE-05, and the receipt has expired',
    outcome: 'the same, with a note',
    text: {
      fr: 'Pour renouveler le récépissé, contactez votre préfecture.',
      en: 'To renew the receipt, contact your prefecture.',
    },
  },
  'RTE-08': {
    faq: [16, 21],
    when: 'no foreigner number, no visa number, no permit number',
    outcome: 'prefecture',
    text: {
      fr: 'Sans numéro étranger ni numéro de visa, la première demande se fait en préfecture.',
      en: 'Without a foreigner number or a visa number, the first request is made at the prefecture.',
    },
  },
  'RTE-09': { faq: [34], when: 'ELI-09 or ELI-11', outcome: 'not-eligible' },
  'RTE-10': { faq: [39], when: 'renewal outside its window', outcome: 'REN-02 or REN-07' },
  'RTE-11': {
    faq: [5, 9],
    when: 'nothing above applies',
    outcome: 'online',
    text: {
      fr: 'Rubrique « Je demande ou renouvelle un titre de séjour ».',
      en: 'Section “Je demande ou renouvelle un titre de séjour”.',
    },
  },
  'RTE-12': {
    faq: [26],
    when: 'an error is noticed after the deposit',
    outcome: 'prefecture',
    text: {
      fr: 'Une demande déposée ne peut plus être modifiée. Contactez votre préfecture.',
      en: 'A filed application cannot be changed any more. Contact your prefecture.',
    },
  },
  'RTE-13': {
    faq: [9],
    when: 'any answer',
    outcome: 'rule, channel, FAQ question, sentence, next step and address; or the facts that are missing',
    text: {
      fr: 'Il manque des informations pour vous répondre : {missing}.',
      en: 'Some information is missing to answer you: {missing}.',
    },
  },
  'RTE-14': {
    faq: [15],
    when: 'renewal with a receipt of RTE-05',
    outcome: 'nothing-to-do',
    text: {
      fr: 'Votre demande est déjà en cours d’instruction : vous n’avez pas à en déposer une nouvelle.',
      en: 'Your application is already being processed: you need not file another one.',
    },
  },
} as const satisfies Record<`RTE-${string}`, Rule>;
