import type { Problem } from './problem.ts';

/** Refusals of the examination by the prefecture, and of what the person answers. */
export const examination = {
  'transition-not-allowed': {
    status: 409,
    title: { fr: 'Action impossible à ce stade', en: 'Not possible at this stage' },
    detail: {
      fr: 'Cette action n’est pas possible dans l’état actuel du dossier ({state}). Actions possibles : {allowed}.',
      en: 'This cannot be done in the present state of the application ({state}). What can be done: {allowed}.',
    },
    faq: 17,
    help: 'developer',
  },
  'complement-invalid': {
    status: 422,
    title: { fr: 'Demande de complément à corriger', en: 'Request for documents to correct' },
    detail: {
      fr: 'La demande de complément est à corriger : les points sont tous indiqués. Rien n’a été envoyé à l’usager.',
      en: 'The request for documents must be corrected: every point is listed. Nothing was sent to the person.',
    },
    faq: 31,
    help: 'developer',
  },
  'no-open-complement': {
    status: 409,
    title: { fr: 'Aucun complément demandé', en: 'No documents asked for' },
    detail: {
      fr: 'Aucune demande de complément n’est en cours pour ce dossier. Seule la préfecture peut en ouvrir une.',
      en: 'No documents are being asked for in this application. Only the prefecture can ask for them.',
    },
    faq: 30,
    help: 'prefecture',
  },
  'document-not-requested': {
    status: 422,
    title: { fr: 'Pièce non demandée', en: 'Document not asked for' },
    detail: {
      fr: 'Cette pièce n’a pas été demandée et ne peut pas être modifiée.',
      en: 'This document was not asked for and cannot be changed.',
    },
    faq: 31,
    help: 'prefecture',
  },
  'choice-invalid': {
    status: 422,
    title: { fr: 'Réponse impossible pour cette pièce', en: 'Answer not possible for this document' },
    detail: {
      fr: 'Cette pièce doit être remplacée par un fichier envoyé et accepté pour elle. Les points à corriger sont indiqués.',
      en: 'This document must be replaced by a file sent and accepted for it. Every point to correct is listed.',
    },
    faq: 31,
    help: 'contact-centre',
  },
  'complement-incomplete': {
    status: 409,
    title: { fr: 'Complément incomplet', en: 'Answers missing' },
    detail: {
      fr: 'Il reste {remaining} pièce(s) à traiter avant l’envoi.',
      en: '{remaining} document(s) still to answer before sending.',
    },
    faq: 31,
    help: 'contact-centre',
  },
  'previous-permit-not-returned': {
    status: 422,
    title: { fr: 'Ancien titre non restitué', en: 'Previous permit not given back' },
    detail: {
      fr: 'L’ancien titre est restitué lors de la remise du nouveau. Indiquez « returned », ou « lost-or-stolen » s’il ne peut pas l’être.',
      en: 'The previous permit is given back when the new one is handed over. Say “returned”, or “lost-or-stolen” if it cannot be.',
    },
    faq: 39,
    help: 'developer',
  },
  'minor-account-not-expected': {
    status: 409,
    title: { fr: 'Pas de compte à créer', en: 'No account to open' },
    detail: {
      fr: 'L’invitation s’adresse au compte d’un mineur qui n’en a pas encore, pendant l’examen de sa demande.',
      en: 'The invitation is for a minor who has no account yet, while their application is examined.',
    },
    faq: 29,
    help: 'developer',
  },
  'invitation-invalid': {
    status: 422,
    title: { fr: 'Invitation non valable', en: 'Invitation not valid' },
    detail: {
      fr: 'Ce lien a déjà servi, n’est plus valable ou n’est pas complet. Demandez-en un nouveau à la préfecture.',
      en: 'This link has been used, has ended or is not complete. Ask the prefecture for a new one.',
    },
    faq: 29,
    help: 'prefecture',
  },
} as const satisfies Record<string, Problem>;
