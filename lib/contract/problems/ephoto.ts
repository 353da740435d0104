import type { Problem } from './problem.ts';

/** Refusals of an e-photo code (EPH-01 … EPH-14). */
export const ephoto = {
  'ephoto-code-missing': {
    status: 422,
    title: { fr: 'Code e-photo manquant', en: 'E-photo code missing' },
    detail: {
      fr: 'Saisissez le code figurant sur votre planche e-photo, à l’étape Justificatifs.',
      en: 'Enter the code printed on your e-photo sheet, at the documents step.',
    },
    faq: 23,
    help: 'ephoto',
  },
  'ephoto-code-malformed': {
    status: 422,
    title: { fr: 'Code e-photo mal formé', en: 'Malformed e-photo code' },
    detail: {
      fr: 'Le code comporte 22 lettres et chiffres ; vous en avez saisi {length}.',
      en: 'The code has 22 letters and digits; you entered {length}.',
    },
    faq: 23,
    help: 'ephoto',
  },
  'ephoto-code-already-used': {
    status: 422,
    title: { fr: 'Code e-photo déjà utilisé', en: 'E-photo code already used' },
    detail: {
      fr: 'Ce code a déjà servi pour une autre démarche. Vous devez refaire une e-photo.',
      en: 'This code has already served for another procedure. You need a new e-photo.',
    },
    faq: 24,
    help: 'ephoto',
  },
  'ephoto-code-expired': {
    status: 422,
    title: { fr: 'Code e-photo expiré', en: 'E-photo code expired' },
    detail: {
      fr: 'Ce code n’est plus valable depuis le {date}. Vous devez refaire une e-photo.',
      en: 'This code has not been valid since {date}. You need a new e-photo.',
    },
    faq: 24,
    help: 'ephoto',
  },
  'ephoto-code-not-yet-active': {
    status: 422,
    title: { fr: 'Code e-photo pas encore actif', en: 'E-photo code not active yet' },
    detail: {
      fr: 'L’activation peut prendre 48 heures. Réessayez après le {retryAfter}.',
      en: 'Activation can take 48 hours. Retry after {retryAfter}.',
    },
    faq: 24,
    help: 'ephoto',
  },
  'ephoto-code-unknown': {
    status: 422,
    title: { fr: 'Code e-photo inconnu', en: 'Unknown e-photo code' },
    detail: {
      fr: 'Ce code n’est pas reconnu. Vérifiez-le ; s’il est exact et date de plus de 48 heures, signalez-le à la cabine ou au photographe.',
      en: 'This code is not recognised. Check it; if it is right and more than 48 hours old, tell the booth operator or the photographer.',
    },
    faq: 24,
    help: 'ephoto',
  },
  'ephoto-date-invalid': {
    status: 422,
    title: { fr: 'Date de prise de vue impossible', en: 'Impossible shooting date' },
    detail: {
      fr: 'La date de prise de vue ne peut pas être dans le futur.',
      en: 'The shooting date cannot be in the future.',
    },
    faq: 24,
    help: 'ephoto',
  },
  'ephoto-registry-unavailable': {
    status: 503,
    title: { fr: 'Registre des e-photos indisponible', en: 'E-photo registry unavailable' },
    detail: {
      fr: 'Votre code ne peut pas être vérifié pour l’instant. Rien n’est perdu : votre dossier et vos fichiers sont conservés, et le code n’a pas été utilisé. Réessayez dans quelques minutes.',
      en: 'Your code cannot be checked right now. Nothing is lost: your application and your files are kept, and the code has not been used. Retry in a few minutes.',
    },
    faq: 24,
    help: 'ephoto',
  },
  'ephoto-batch-unreadable': {
    status: 422,
    title: { fr: 'Liste de codes illisible', en: 'Unreadable list of codes' },
    detail: {
      fr: 'La liste ne peut pas être lue : aucun code n’a été enregistré.',
      en: 'The list cannot be read: no code was registered.',
    },
    faq: 24,
    help: 'developer',
  },
  'ephoto-code-registered': {
    status: 409,
    title: { fr: 'Code déjà enregistré', en: 'Code already registered' },
    detail: {
      fr: 'Ce code est déjà enregistré avec d’autres données. Vérifiez la planche.',
      en: 'This code is already registered with other data. Check the sheet.',
    },
    faq: 24,
    help: 'developer',
  },
} as const satisfies Record<string, Problem>;
