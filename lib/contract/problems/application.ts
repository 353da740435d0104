import type { Problem } from './problem.ts';

/** Refusals of the application file and its deposit. */
export const application = {
  'application-deposited': {
    status: 409,
    title: { fr: 'Demande déjà déposée', en: 'Application already filed' },
    detail: {
      fr: 'Il n’est pas possible de modifier le contenu de votre demande. Contactez les services de la préfecture.',
      en: 'The content of a filed application cannot be changed. Contact the prefecture.',
    },
    faq: 26,
    help: 'prefecture',
  },
  'application-already-open': {
    status: 409,
    title: { fr: 'Demande déjà en cours', en: 'Application already open' },
    detail: {
      fr: 'Une demande est déjà en cours pour cette personne (dossier {number}). Attendez la réponse de la préfecture.',
      en: 'An application is already open for this person (file {number}). Wait for the prefecture’s answer.',
    },
    faq: 37,
    help: 'prefecture',
  },
  'application-incomplete': {
    status: 422,
    title: { fr: 'Demande incomplète', en: 'Incomplete application' },
    detail: {
      fr: 'Votre demande n’est pas complète. Aucune attestation ne peut être délivrée pour le moment. Corrigez les points indiqués, puis déposez de nouveau.',
      en: 'Your application is not complete. No attestation can be issued for now. Correct the points listed, then file again.',
    },
    faq: 25,
    help: 'contact-centre',
  },
  'previous-step-incomplete': {
    status: 409,
    title: { fr: 'Étape précédente incomplète', en: 'Previous step incomplete' },
    detail: {
      fr: 'Terminez d’abord l’étape {step} : {name}.',
      en: 'First complete step {step}: {name}.',
    },
    faq: 17,
    help: 'contact-centre',
  },
  'step-invalid': {
    status: 422,
    title: { fr: 'Étape à corriger', en: 'Step to correct' },
    detail: {
      fr: 'Certaines informations sont à corriger. Elles sont toutes indiquées ; rien de ce qui était enregistré n’est perdu.',
      en: 'Some information must be corrected. All of it is listed; nothing saved before is lost.',
    },
    faq: 19,
    help: 'contact-centre',
  },
  'glyph-missing': {
    status: 422,
    title: { fr: 'Caractère impossible à imprimer', en: 'Character that cannot be printed' },
    detail: {
      fr: 'Ces caractères ne peuvent pas être imprimés : {characters}. Écrivez en lettres latines les textes qui les contiennent, les noms comme sur le document de l’OFPRA.',
      en: 'These characters cannot be printed: {characters}. Write the texts that contain them in Latin letters, names as on the OFPRA document.',
    },
    help: 'contact-centre',
  },
  'not-online': {
    status: 422,
    title: { fr: 'Démarche impossible en ligne', en: 'Not possible online' },
    detail: { fr: '{sentence}', en: '{sentence}' },
    faq: 5,
    help: 'prefecture',
  },
  'version-conflict': {
    status: 412,
    title: { fr: 'Le dossier a changé', en: 'The file has changed' },
    detail: {
      fr: 'Le dossier a été modifié entre-temps. Rechargez-le, puis recommencez.',
      en: 'The file was changed meanwhile. Read it again, then retry with its new ETag.',
    },
    help: 'developer',
  },
  'email-not-verified': {
    status: 422,
    title: { fr: 'Adresse de courriel non confirmée', en: 'E-mail address not confirmed' },
    detail: {
      fr: 'Confirmez d’abord votre adresse avec le lien reçu par courriel.',
      en: 'First confirm your address with the link that you received by e-mail.',
    },
    faq: 10,
    help: 'contact-centre',
  },
  'document-not-expected': {
    status: 422,
    title: { fr: 'Pièce non attendue', en: 'Document not expected' },
    detail: {
      fr: 'La pièce « {document} » ne fait pas partie de la liste de votre situation. Consultez la liste des pièces justificatives.',
      en: 'The document “{document}” is not on the list for this situation. See the list of supporting documents.',
    },
    faq: 19,
    help: 'contact-centre',
  },
  'too-many-files': {
    status: 422,
    title: { fr: 'Trop de fichiers', en: 'Too many files' },
    detail: {
      fr: 'Le dossier contient déjà {limit} fichiers. Supprimez ceux qui ne servent pas, ou réunissez des pages dans un seul PDF.',
      en: 'The application already holds {limit} files. Remove unused ones, or put pages together in one PDF.',
    },
    faq: 19,
    help: 'contact-centre',
  },
} as const satisfies Record<string, Problem>;
