import type { Rule } from './rule.ts';

/** The electronic tax stamp (FAQ 33). */
export const tmb = {
  'TMB-01': {
    faq: [33],
    when: 'number of a stamp',
    outcome: '16 digits once spaces and hyphens are removed; else stamp-number-invalid',
    text: {
      fr: 'Le timbre électronique comporte {digits} chiffres.',
      en: 'The electronic stamp has {digits} digits.',
    },
  },
  'TMB-02': {
    faq: [33],
    when: 'paper stamp',
    outcome: 'stamp-on-paper',
    text: {
      fr: 'Les timbres papier ne sont pas acceptés : achetez un timbre électronique.',
      en: 'Paper stamps are not accepted: buy an electronic stamp.',
    },
  },
  'TMB-03': {
    faq: [33],
    when: 'amount other than the one notified',
    outcome: 'stamp-amount-mismatch',
    text: {
      fr: 'Le montant du timbre ({amount} €) ne correspond pas au montant demandé ({due} €).',
      en: 'The amount of the stamp (€{amount}) is not the amount asked (€{due}).',
    },
  },
  'TMB-04': {
    faq: [33],
    when: 'before the permit is available',
    outcome: 'stamp-too-early',
    text: {
      fr: 'Le timbre sera demandé lors de la remise de votre titre à la préfecture.',
      en: 'The stamp will be asked when your permit is handed over at the prefecture.',
    },
  },
  'TMB-05': {
    faq: [33],
    when: 'asked where to buy',
    outcome: 'help',
    text: {
      fr: 'Le timbre électronique s’achète dans un bureau de tabac, dans un centre des impôts ou sur www.timbres-impots.gouv.fr. Le paiement en espèces est possible dans un bureau de tabac ou un centre des impôts.',
      en: 'Electronic stamps are sold at tobacconists (bureau de tabac), tax offices (centre des impôts) and www.timbres-impots.gouv.fr. You can pay in cash at a tobacconist or a tax office.',
    },
  },
  'TMB-06': {
    faq: [33],
    when: 'number used for another permit',
    outcome: 'stamp-already-used',
    text: { fr: 'Ce timbre a déjà été utilisé.', en: 'This stamp has already been used.' },
  },
  'TMB-07': {
    faq: [33],
    when: 'bought more than 12 months ago (configurable)',
    outcome: 'stamp-expired',
    text: {
      fr: 'Ce timbre n’est plus valable depuis le {date}. Achetez un nouveau timbre électronique.',
      en: 'This stamp has not been valid since {date}. Buy a new electronic stamp.',
    },
  },
  'TMB-08': {
    faq: [33],
    when: 'an amount that is not above 0, or has more than 2 decimals',
    outcome: 'amount-invalid',
    text: {
      fr: 'Le montant doit être supérieur à 0 €, avec deux décimales au plus.',
      en: 'The amount must be above €0, with two decimals at most.',
    },
  },
} as const satisfies Record<`TMB-${string}`, Rule>;
