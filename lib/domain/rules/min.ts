import type { Rule } from './rule.ts';

/** Minors and their parents (FAQ 17, 21, 29, 34–37). */
export const min = {
  'MIN-01': {
    faq: [37],
    when: 'several minors',
    outcome: 'one application per child, from the same account',
    text: {
      fr: 'Déposez une demande distincte par enfant, depuis votre compte.',
      en: 'File a separate application for each child, from your account.',
    },
  },
  'MIN-02': {
    faq: [36],
    when: 'minor without a named parent',
    outcome: 'first-parent-required; a second parent is optional',
    text: { fr: 'Renseignez au moins un parent.', en: 'Give at least one parent.' },
  },
  'MIN-03': {
    faq: [36],
    when: 'second parent both named and said to be unknown, deceased or not given',
    outcome: 'second-parent-inconsistent',
    text: {
      fr: 'Vous avez coché « Parent inconnu » : laissez vides les informations du deuxième parent.',
      en: 'You ticked “Parent unknown”: leave the second parent’s information empty.',
    },
  },
  'MIN-04': {
    faq: [36],
    when: 'second parent deceased',
    outcome: 'said by its status; details go to the observations',
    text: {
      fr: 'Si le deuxième parent est décédé, cochez « Parent inconnu » ; précisez si besoin dans Observations.',
      en: 'If the second parent has died, tick “Parent unknown”; add details in the observations if needed.',
    },
  },
  'MIN-05': {
    faq: [17, 29],
    when: 'during processing, the minor has no account',
    outcome: 'invitation by mail, never at the deposit',
    text: {
      fr: 'Un compte doit être créé pour {name}. Suivez les indications de ce message.',
      en: 'An account must be created for {name}. Follow the instructions of this message.',
    },
  },
  'MIN-06': { faq: [17], when: 'the minor has an account', outcome: 'no invitation' },
  'MIN-07': {
    faq: [29],
    when: 'an invitation is sent',
    outcome: 'it says how to sign in, then to choose a password',
    text: {
      fr: 'Cliquez sur « Se connecter » et suivez les indications du message, puis choisissez un mot de passe.',
      en: 'Click “Se connecter” and follow the instructions of the message, then choose a password.',
    },
  },
  'MIN-08': {
    faq: [21],
    when: 'minor without a foreigner number',
    outcome: 'minor-foreigner-number-missing',
    text: {
      fr: 'Le numéro étranger du mineur figure sur son attestation de demande d’asile ou son DCEM.',
      en: 'The minor’s foreigner number is on their asylum application certificate or their DCEM.',
    },
  },
  'MIN-09': { faq: [34, 35], when: 'any minor', outcome: 'ELI-09, ELI-10, ELI-11 and ELI-12' },
  'MIN-10': {
    faq: [36],
    when: 'the holder is an adult',
    outcome: 'parents are not asked (parents-not-requested)',
    text: {
      fr: 'Le titulaire est majeur : les informations sur les parents ne sont pas demandées. Retirez-les, ou vérifiez la date de naissance.',
      en: 'The holder is an adult: nothing is asked about the parents. Remove it, or check the birth date.',
    },
  },
  'MIN-11': {
    faq: [36],
    when: 'unaccompanied minor',
    outcome: 'the legal representative (administrateur ad hoc, tuteur) stands for the first parent (configurable)',
  },
} as const satisfies Record<`MIN-${string}`, Rule>;
