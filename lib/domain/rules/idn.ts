import type { Rule } from './rule.ts';

/** Numbers and dates that identify a person (FAQ 10–14, 16, 21). */
export const idn = {
  'IDN-01': {
    faq: [12],
    when: 'foreigner number',
    outcome: '10 digits, kept as text with its leading zeros; else foreigner-number-invalid',
    text: {
      fr: 'Le numéro étranger comporte 10 chiffres. Il figure au-dessus de votre signature ou sur le côté droit du titre, ou sur l’attestation de demande d’asile (« Identifiant »).',
      en: 'The foreigner number has 10 digits. It is above your signature or on the right side of the permit, or on the asylum application certificate (“Identifiant”).',
    },
  },
  'IDN-02': {
    faq: [10],
    when: '9 digits given',
    outcome: 'foreigner-number-invalid with a hint',
    text: {
      fr: 'Il manque un chiffre : vérifiez le zéro initial, ou s’il s’agit de votre numéro de titre.',
      en: 'One digit is missing: check the leading zero, or whether this is your permit number.',
    },
  },
  'IDN-03': {
    faq: [10],
    when: 'an account is created',
    outcome: 'needs the number of the visa or permit, and the first and last day of the permit or receipt',
    text: {
      fr: 'Pour créer un compte, il faut le numéro du visa ou du titre, et les dates de début et de fin de validité du titre ou du récépissé.',
      en: 'To create an account you need the number of the visa or permit, and the first and last day of the permit or receipt.',
    },
  },
  'IDN-04': {
    faq: [10],
    when: 'last day before first day, or a day that does not exist',
    outcome: 'validity-dates-invalid; the last day may be past',
    text: { fr: 'La date de fin doit suivre la date de début.', en: 'The last day must follow the first day.' },
  },
  'IDN-05': {
    faq: [10, 16],
    when: 'visa number: 9 digits or 12 letters and digits; permit number: 9 or 10 letters and digits',
    outcome: 'else visa-number-invalid or permit-number-invalid',
    text: {
      fr: 'Vérifiez le numéro de {document} : il ne contient que des lettres et des chiffres.',
      en: 'Check the number of the {document}: it has only letters and digits.',
    },
  },
  'IDN-06': {
    faq: [11],
    when: 'holder of a permit asks where the foreigner number is',
    outcome: 'help',
    text: {
      fr: 'Selon le modèle de titre, votre numéro étranger se trouve au-dessus de votre signature (« numéro personnel ») ou sur le côté droit, à la verticale.',
      en: 'Depending on the permit, your foreigner number is above your signature (“numéro personnel”) or on the right side, written vertically.',
    },
  },
  'IDN-07': {
    faq: [12],
    when: 'a new beneficiary asks where it is',
    outcome: 'help',
    text: {
      fr: 'Votre numéro étranger est indiqué sur l’attestation de demande d’asile, à la ligne « Identifiant » (10 chiffres).',
      en: 'Your foreigner number is on the asylum application certificate, on the line “Identifiant” (10 digits).',
    },
  },
  'IDN-08': {
    faq: [21],
    when: 'asked for a minor’s',
    outcome: 'help',
    text: {
      fr: 'Le numéro étranger du mineur figure sur l’attestation de demande d’asile ou sur le document de circulation pour étranger mineur (DCEM).',
      en: 'The minor’s foreigner number is on the asylum application certificate or on the travel document for foreign minors (DCEM).',
    },
  },
  'IDN-09': {
    faq: [14],
    when: 'password forgotten',
    outcome:
      'a link to the address of the account, by the identity provider; same answer whether or not the account exists',
    text: {
      fr: 'Cliquez sur « Mot de passe oublié ». L’identifiant est votre numéro étranger ; un lien vous est envoyé à l’adresse de courriel de votre compte.',
      en: 'Click “Mot de passe oublié”. Your login is your foreigner number; a link is sent to the e-mail address of your account.',
    },
  },
  'IDN-10': {
    faq: [13],
    when: 'any procedure was done on the site before',
    outcome: 'an account exists already',
    text: {
      fr: 'Vous avez peut-être déjà un compte : c’est le cas si vous avez déjà fait une démarche sur ce site (changement d’adresse, DCEM, titre de voyage, renouvellement…).',
      en: 'You may already have an account: you do if you have used this site before (change of address, DCEM, travel document, renewal…).',
    },
  },
  'IDN-11': {
    faq: [12],
    when: 'all digits the same, or 1234567890',
    outcome: 'warning',
    text: {
      fr: 'Ce numéro ressemble à un exemple. Vérifiez-le.',
      en: 'This number looks like an example. Check it.',
    },
  },
  'IDN-12': { faq: [12], when: 'a number is logged or mailed', outcome: 'its last four characters only' },
} as const satisfies Record<`IDN-${string}`, Rule>;
