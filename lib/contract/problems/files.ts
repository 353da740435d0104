import type { Problem } from './problem.ts';

/** Refusals of uploaded files. */
export const files = {
  'file-not-accepted': {
    status: 409,
    title: { fr: 'Fichier non accepté', en: 'File not accepted' },
    detail: {
      fr: 'Ce fichier n’est pas encore accepté, ou a été refusé : il ne peut pas être lu.',
      en: 'This file is not accepted yet, or was refused: it cannot be read.',
    },
    faq: 19,
    help: 'developer',
  },
  'file-check-too-large': {
    status: 413,
    title: { fr: 'Fichier trop volumineux pour cette vérification', en: 'File too large for this check' },
    detail: {
      fr: 'Le fichier fait {size} octets ; cette vérification en accepte {limit}. Envoyez-le dans un dossier : la limite y est plus haute.',
      en: 'The file has {size} bytes; this check takes {limit}. Send it in an application: its limit is higher.',
    },
    faq: 19,
    help: 'developer',
  },
  'file-refused': {
    status: 422,
    title: { fr: 'Fichier refusé', en: 'File refused' },
    detail: {
      fr: 'Ce fichier ne peut pas être accepté : la raison et la solution sont indiquées.',
      en: 'This file cannot be accepted: the reason and the remedy are listed.',
    },
    faq: 19,
    help: 'contact-centre',
  },
  'file-not-uploaded': {
    status: 409,
    title: { fr: 'Fichier pas encore reçu', en: 'File not received yet' },
    detail: {
      fr: 'Le fichier n’a pas encore été reçu. Envoyez-le avec le formulaire donné, puis recommencez.',
      en: 'The file has not been received yet. Send it with the given form, then retry.',
    },
    help: 'developer',
  },
} as const satisfies Record<string, Problem>;
