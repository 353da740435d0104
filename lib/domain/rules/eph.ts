import type { Rule } from './rule.ts';

/** E-photo codes (FAQ 17, 19, 22, 23, 24, 37). */
export const eph = {
  'EPH-01': {
    faq: [23],
    when: 'no code given',
    outcome: 'ephoto-code-missing',
    text: {
      fr: 'Saisissez le code figurant sur votre planche e-photo, à l’étape Justificatifs.',
      en: 'Enter the code printed on your e-photo sheet, at the documents step.',
    },
  },
  'EPH-02': {
    faq: [23],
    when: 'not 22 letters and digits, once spaces, hyphens, dots and « N° » are removed',
    outcome: 'ephoto-code-malformed, with the length read and the characters that no code has',
    text: {
      fr: 'Le code comporte {expected} lettres et chiffres ; vous en avez saisi {length}.',
      en: 'The code has {expected} letters and digits; you entered {length}.',
    },
  },
  'EPH-03': {
    faq: [24],
    when: 'consumed by another application, or kept by another draft',
    outcome: 'ephoto-code-already-used',
    text: {
      fr: 'Ce code a déjà servi pour une autre démarche. Vous devez refaire une e-photo.',
      en: 'This code has already served for another procedure. You need a new e-photo.',
    },
  },
  'EPH-04': {
    faq: [24],
    when: 'day of the photo + 6 months < today',
    outcome: 'ephoto-code-expired',
    text: {
      fr: 'Ce code n’est plus valable depuis le {date}. Vous devez refaire une e-photo.',
      en: 'This code has not been valid since {date}. You need a new e-photo.',
    },
  },
  'EPH-05': {
    faq: [24],
    when: 'not active, less than 48 hours since the photo',
    outcome: 'ephoto-code-not-yet-active, with the instant to retry',
    text: {
      fr: 'L’activation peut prendre {hours} heures. Réessayez après le {retryAfter}.',
      en: 'Activation can take {hours} hours. Retry after {retryAfter}.',
    },
  },
  'EPH-06': {
    faq: [24],
    when: 'not active, 48 hours or more since the photo, taken in a booth',
    outcome: 'ephoto-code-unknown: the booth, by the map',
    text: {
      fr: 'Ce code n’est pas reconnu. Signalez-le au gestionnaire de la cabine depuis la carte de géolocalisation.',
      en: 'This code is not recognised. Report it to the booth operator from the map.',
    },
  },
  'EPH-07': {
    faq: [24],
    when: 'the same, taken by a photographer',
    outcome: 'ephoto-code-unknown: the photographer',
    text: {
      fr: 'Ce code n’est pas reconnu. Retournez chez le photographe qui a pris la photo.',
      en: 'This code is not recognised. Go back to the photographer who took the photo.',
    },
  },
  'EPH-08': {
    faq: [24],
    when: 'the same, or a code that the register does not know, taken nobody knows where',
    outcome: 'ephoto-code-unknown: both contacts',
    text: {
      fr: 'Ce code n’est pas reconnu. Vérifiez-le. L’activation peut prendre {hours} heures ; passé ce délai, signalez-le au gestionnaire de la cabine depuis la carte de géolocalisation, ou retournez chez le photographe.',
      en: 'This code is not recognised. Check it. Activation can take {hours} hours; after that, report it to the booth operator from the map, or go back to the photographer.',
    },
  },
  'EPH-09': {
    faq: [24],
    when: 'active, unused, in date',
    outcome: 'usable, with its last day',
    text: {
      fr: 'Code accepté. Il est valable jusqu’au {date}.',
      en: 'Code accepted. It is valid until {date}.',
    },
  },
  'EPH-10': { faq: [24], when: 'the same application gives the same code again', outcome: 'usable: nothing changes' },
  'EPH-11': {
    faq: [24],
    when: 'two deposits give one code at once',
    outcome: 'one wins: consumption is one conditional write',
  },
  'EPH-12': { faq: [24], when: 'a draft, its deposit, its end', outcome: 'reserves, consumes, gives back' },
  'EPH-13': {
    faq: [24],
    when: 'exactly 48 hours; the last day',
    outcome: 'the delay is over; usable until 23:59:59 in Paris',
  },
  'EPH-14': {
    faq: [24],
    when: 'photo dated in the future',
    outcome: 'ephoto-date-invalid',
    text: {
      fr: 'La date de prise de vue ne peut pas être dans le futur.',
      en: 'The shooting date cannot be in the future.',
    },
  },
  'EPH-15': {
    faq: [17, 19, 22],
    when: 'every application',
    outcome: 'needs one e-photo; an uploaded photo does not replace it',
    text: {
      fr: 'Une photo papier ou un fichier image ne remplace pas l’e-photo.',
      en: 'A paper photo or an image file does not replace the e-photo.',
    },
  },
  'EPH-16': {
    faq: [37],
    when: 'several children',
    outcome: 'one code per child',
    text: { fr: 'Il faut un code e-photo par enfant.', en: 'Each child needs their own e-photo code.' },
  },
  'EPH-17': {
    faq: [23],
    when: 'a look-alike (O and 0, I and 1) is registered',
    outcome: 'it is suggested, never accepted by itself',
    text: {
      fr: 'Vérifiez les caractères O (lettre) et 0 (zéro).',
      en: 'Check the characters O (letter) and 0 (zero).',
    },
  },
  'EPH-18': {
    faq: [22],
    when: 'asked for help',
    outcome: 'approved booths and photographers, by the map',
    text: {
      fr: 'Rendez-vous dans une cabine ou chez un photographe portant le logo « Agréé services en ligne ANTS ».',
      en: 'Go to a booth or a photographer with the “Agréé services en ligne ANTS” logo.',
    },
  },
  'EPH-19': {
    faq: [24],
    when: 'a code is kept',
    outcome: 'as a keyed hash and its last four characters, never in a log',
  },
  'EPH-20': { faq: [24], when: 'several reasons to refuse', outcome: 'used, then expired, then activation' },
} as const satisfies Record<`EPH-${string}`, Rule>;
