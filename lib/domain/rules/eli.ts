import type { Rule } from './rule.ts';

/** Who may apply online (FAQ 1–6, 8, 34, 35). */
export const eli = {
  'ELI-01': {
    faq: [1, 5],
    when: 'refugee, adult',
    outcome: 'eligible',
    text: { fr: 'Votre demande peut être déposée en ligne.', en: 'You can apply online.' },
  },
  'ELI-02': {
    faq: [3, 5],
    when: 'subsidiary protection, adult',
    outcome: 'eligible',
    text: { fr: 'Votre demande peut être déposée en ligne.', en: 'You can apply online.' },
  },
  'ELI-03': {
    faq: [5],
    when: 'spouse, child or parent of a refugee or of a beneficiary of subsidiary protection',
    outcome: 'eligible',
    text: {
      fr: 'Vous pouvez déposer votre demande en tant que membre de famille.',
      en: 'You can apply as a family member.',
    },
  },
  'ELI-04': {
    faq: [5, 8],
    when: 'another family tie',
    outcome: 'not-eligible',
    text: {
      fr: 'Seuls le conjoint, les enfants et les parents sont concernés par cette démarche.',
      en: 'Only the spouse, the children and the parents may use this procedure.',
    },
  },
  'ELI-05': {
    faq: [6],
    when: 'stateless',
    outcome: 'prefecture',
    text: {
      fr: 'Les apatrides ne peuvent pas encore déposer leur demande en ligne. Rendez-vous en préfecture.',
      en: 'Stateless persons cannot apply online yet. Go to the prefecture.',
    },
  },
  'ELI-06': {
    faq: [6],
    when: 'family member of a stateless person',
    outcome: 'prefecture',
    text: {
      fr: 'Les membres de famille d’apatride ne peuvent pas encore déposer leur demande en ligne. Rendez-vous en préfecture.',
      en: 'Family members of a stateless person cannot apply online yet. Go to the prefecture.',
    },
  },
  'ELI-07': {
    faq: [4],
    when: 'no decision of OFPRA or CNDA: asylum seeker, or another status',
    outcome: 'not-eligible',
    text: {
      fr: 'Cette démarche est ouverte après une décision de l’OFPRA ou de la CNDA.',
      en: 'This procedure is open after a decision of OFPRA or CNDA.',
    },
  },
  'ELI-08': {
    faq: [2, 3, 4],
    when: 'the decision is not of OFPRA or CNDA, or is dated in the future',
    outcome: 'undetermined: the decision must be corrected (decision-date-invalid)',
    text: {
      fr: 'La date de la décision ne peut pas être dans le futur.',
      en: 'The date of the decision cannot be in the future.',
    },
  },
  'ELI-09': {
    faq: [34],
    when: 'under 16',
    outcome: 'not-eligible',
    text: {
      fr: 'Avant 16 ans, aucun titre de séjour n’est demandé pour un mineur protégé.',
      en: 'Before 16, no residence permit is asked of a protected minor.',
    },
  },
  'ELI-10': {
    faq: [5, 34],
    when: '16 or 17, and wishes to work',
    outcome: 'eligible',
    text: {
      fr: 'Entre 16 et 18 ans, la demande est possible pour exercer une activité professionnelle.',
      en: 'Between 16 and 18, an application is possible in order to work.',
    },
  },
  'ELI-11': {
    faq: [34],
    when: '16 or 17, and does not wish to work',
    outcome: 'not-eligible',
    text: {
      fr: 'Entre 16 et 18 ans, la demande n’est possible que si le mineur souhaite exercer une activité professionnelle.',
      en: 'Between 16 and 18, an application is possible only if the minor wishes to work.',
    },
  },
  'ELI-12': {
    faq: [34, 35],
    when: 'any age',
    outcome: 'counted on the Paris day of the deposit; coming of age later changes nothing',
    text: {
      fr: 'Le titre reste valable même si son titulaire devient majeur.',
      en: 'The permit stays valid even when its holder comes of age.',
    },
  },
  'ELI-13': {
    faq: [5, 8, 34],
    article: 'L. 424-3 3°',
    when: 'child of a beneficiary, under 18',
    outcome: 'ELI-09, ELI-10 and ELI-11 apply',
  },
  'ELI-14': {
    faq: [5],
    article: 'L. 421-35',
    when: 'the wish to work must be shown',
    outcome: 'a declaration is enough',
    text: {
      fr: 'Une déclaration suffit, aucun contrat de travail n’est exigé.',
      en: 'A declaration is enough, no work contract is needed.',
    },
  },
  'ELI-15': { faq: [5, 34], when: '18 or over', outcome: 'the wish to work is not asked' },
  'ELI-16': {
    faq: [34],
    when: 'partial birth date: the person may be on either side of 16 or of 18',
    outcome: 'undetermined',
    text: {
      fr: 'La date de naissance incomplète ne permet pas de vérifier l’âge. Contactez votre préfecture.',
      en: 'The incomplete birth date does not allow the age to be checked. Contact your prefecture.',
    },
  },
  'ELI-17': {
    faq: [34],
    when: 'birth date that does not exist, in the future or more than 120 years ago',
    outcome: 'undetermined: the date must be corrected (birth-date-invalid)',
    text: { fr: 'Vérifiez la date de naissance.', en: 'Check the birth date.' },
  },
  'ELI-18': {
    faq: [5],
    article: 'R. 431-5 2°',
    when: 'child of 19 or over, first request',
    outcome: 'warning',
    text: {
      fr: 'Passé 19 ans, la demande en tant qu’enfant peut être refusée. Renseignez-vous en préfecture.',
      en: 'After 19, an application as a child may be refused. Ask the prefecture.',
    },
  },
  'ELI-19': {
    faq: [5, 8],
    article: 'L. 424-3 4°',
    when: 'parent of a beneficiary',
    outcome: 'warning: the child must be a minor and unmarried',
    text: {
      fr: 'La carte est prévue pour les parents d’un enfant protégé mineur et non marié.',
      en: 'The permit is meant for the parents of a protected child who is a minor and unmarried.',
    },
  },
  'ELI-20': {
    faq: [5, 8],
    article: 'L. 424-3 2°',
    when: 'spouse under 18',
    outcome: 'warning',
    text: {
      fr: 'Pour un conjoint, la carte est prévue à partir de 18 ans. Renseignez-vous en préfecture.',
      en: 'For a spouse, the permit is meant from 18. Ask the prefecture.',
    },
  },
} as const satisfies Record<`ELI-${string}`, Rule>;
