import type { Rule } from './rule.ts';

/** Whom to ask (FAQ 14, 24, 26, 27, 32). */
export const aid = {
  'AID-01': {
    faq: [32],
    when: 'blocked in the procedure',
    outcome: 'Centre de contact citoyens',
    text: {
      fr: 'Appelez le Centre de contact citoyens au {phone}, ou utilisez le formulaire de contact. Joignez une copie d’écran où l’on voit l’adresse de la page, la date, l’heure et le message d’erreur.',
      en: 'Call the citizens’ contact centre on {phone}, or use the contact form. Attach a screenshot that shows the page address, the date, the time and the error message.',
    },
  },
  'AID-02': {
    faq: [32],
    when: 'the contact centre has not solved it',
    outcome: 'prefecture of residence, e-MERAUDE',
    text: {
      fr: 'Si le Centre de contact citoyens n’a pas trouvé de solution, demandez à votre préfecture de résidence comment être reçu au point d’accueil numérique (e-MERAUDE). Il est réservé aux étrangers présents en France dont le titre se demande en ligne.',
      en: 'If the contact centre found no solution, ask your prefecture of residence how to be received at its digital help point (e-MERAUDE). It is for foreigners present in France whose permit is requested online.',
    },
  },
  'AID-03': {
    faq: [24],
    when: 'an e-photo code does not work after 48 hours',
    outcome: 'booth operator by the map, or photographer',
    text: {
      fr: 'Pour une cabine, ouvrez la carte de géolocalisation et cliquez sur la cabine utilisée. Pour un photographe, retournez chez lui.',
      en: 'For a booth, open the map and click on the booth you used. For a photographer, go back to them.',
    },
  },
  'AID-04': {
    faq: [26],
    when: 'an error is noticed after the deposit',
    outcome: 'prefecture',
    text: {
      fr: 'Il n’est pas possible de modifier le contenu de votre demande. Contactez les services de la préfecture.',
      en: 'The content of your application cannot be changed. Contact the prefecture.',
    },
  },
  'AID-05': {
    faq: [27],
    when: 'the document cannot be seen in the account',
    outcome: 'it was also sent by mail',
    text: {
      fr: 'Regardez dans votre messagerie : votre attestation vous a aussi été envoyée par courriel.',
      en: 'Look in your mailbox: your document was also sent by e-mail.',
    },
  },
  'AID-06': {
    faq: [14],
    when: 'password forgotten',
    outcome: '« Mot de passe oublié »',
    text: {
      fr: 'Cliquez sur « Mot de passe oublié » et suivez les indications.',
      en: 'Click “Mot de passe oublié” and follow the instructions.',
    },
  },
  'AID-07': { faq: [32], when: 'any refusal', outcome: 'code, message, FAQ question, help and request id' },
  'AID-08': {
    faq: [32],
    article: 'R. 431-2',
    when: 'the online procedure provably cannot be used',
    outcome: 'a request in person (configurable)',
    text: {
      fr: 'Si, malgré cette aide, la démarche en ligne reste impossible, une solution de substitution existe : le dépôt en préfecture.',
      en: 'If the online procedure stays impossible in spite of this help, there is a substitute: filing at the prefecture.',
    },
  },
} as const satisfies Record<`AID-${string}`, Rule>;
