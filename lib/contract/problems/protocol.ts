import type { Problem } from './problem.ts';

/** Refusals that any endpoint can give: the request itself, identity, limits. */
export const protocol = {
  'malformed-json': {
    status: 400,
    title: { fr: 'JSON illisible', en: 'Malformed JSON' },
    detail: { fr: 'Le corps de la requête n’est pas du JSON valable.', en: 'The request body is not valid JSON.' },
    help: 'developer',
  },
  'validation-failed': {
    status: 400,
    title: { fr: 'Requête à corriger', en: 'Request to correct' },
    detail: {
      fr: 'Certaines valeurs manquent, sont inconnues ou n’ont pas la bonne forme ; toutes sont indiquées.',
      en: 'Some values are missing, unknown or ill-formed; all are listed.',
    },
    help: 'developer',
  },
  'rights-not-editable': {
    status: 400,
    title: { fr: 'Droits calculés', en: 'Rights are computed' },
    detail: {
      fr: 'Les droits portés sur l’attestation sont calculés et ne peuvent pas être saisis.',
      en: 'The rights on the attestation are computed and cannot be given.',
    },
    faq: 40,
    help: 'developer',
  },
  'token-missing': {
    status: 401,
    title: { fr: 'Connexion nécessaire', en: 'Sign-in needed' },
    detail: { fr: 'Connectez-vous pour continuer.', en: 'Send a bearer token in the Authorization header.' },
    faq: 14,
    help: 'developer',
  },
  'token-invalid': {
    status: 401,
    title: { fr: 'Session expirée ou inconnue', en: 'Session expired or unknown' },
    detail: {
      fr: 'Votre session n’est plus valable. Connectez-vous de nouveau.',
      en: 'The bearer token is expired or not genuine. Sign in again.',
    },
    faq: 14,
    help: 'developer',
  },
  'role-not-allowed': {
    status: 403,
    title: { fr: 'Action réservée', en: 'Not allowed for this role' },
    detail: { fr: 'Votre compte ne permet pas cette action.', en: 'Your role does not allow this operation.' },
    help: 'developer',
  },
  'not-found': {
    status: 404,
    title: { fr: 'Introuvable', en: 'Not found' },
    detail: {
      fr: 'Cette adresse ne correspond à rien, ou à rien qui soit rattaché à votre compte.',
      en: 'There is nothing at this address, or nothing that belongs to your account.',
    },
    help: 'contact-centre',
  },
  'method-not-allowed': {
    status: 405,
    title: { fr: 'Méthode impossible', en: 'Method not allowed' },
    detail: { fr: 'Cette adresse n’accepte pas cette méthode.', en: 'This address does not accept this method.' },
    help: 'developer',
  },
  'body-too-large': {
    status: 413,
    title: { fr: 'Requête trop volumineuse', en: 'Request too large' },
    detail: {
      fr: 'Le corps de la requête dépasse la limite de {limit} octets. Les pièces s’envoient par le formulaire de dépôt de fichier ; une longue liste, en plusieurs fois.',
      en: 'The request body is over the limit of {limit} bytes. Send files through an upload slot, and a long list in several parts.',
    },
    help: 'developer',
  },
  'media-type-not-supported': {
    status: 415,
    title: { fr: 'Type de contenu non accepté', en: 'Media type not supported' },
    detail: {
      fr: 'Envoyez le type de contenu que l’opération attend : du JSON (application/json), sauf indication contraire.',
      en: 'Send the media type that the operation takes: JSON (application/json) unless it says otherwise.',
    },
    help: 'developer',
  },
  'idempotency-key-reused': {
    status: 422,
    title: { fr: 'Clé déjà employée', en: 'Idempotency key reused' },
    detail: {
      fr: 'Cette clé d’idempotence a déjà servi pour une autre requête. Employez une nouvelle clé.',
      en: 'This Idempotency-Key has already served for another request. Use a new key.',
    },
    help: 'developer',
  },
  'request-in-progress': {
    status: 409,
    title: { fr: 'Requête en cours', en: 'Request in progress' },
    detail: {
      fr: 'La même requête est en cours de traitement. Réessayez dans quelques secondes.',
      en: 'The same request is still running. Retry after the delay given.',
    },
    help: 'developer',
  },
  'too-many-requests': {
    status: 429,
    title: { fr: 'Trop de requêtes', en: 'Too many requests' },
    detail: { fr: 'Réessayez dans quelques instants.', en: 'Retry after the delay given.' },
    help: 'developer',
  },
  'service-busy': {
    status: 503,
    title: { fr: 'Service très sollicité', en: 'Service busy' },
    detail: {
      fr: 'La réponse a pris trop de temps. Rien n’est perdu : réessayez dans quelques instants, avec la même clé d’idempotence.',
      en: 'The answer took too long. Nothing is lost: retry in a moment, with the same Idempotency-Key.',
    },
    help: 'developer',
  },
  'internal-error': {
    status: 500,
    title: { fr: 'Erreur du service', en: 'Service error' },
    detail: {
      fr: 'Une erreur est survenue. Rien n’est perdu : réessayez, puis appelez le Centre de contact citoyens avec la référence de la requête.',
      en: 'Something went wrong. Nothing is lost: retry, then call the contact centre with the request id.',
    },
    faq: 32,
    help: 'contact-centre',
  },
} as const satisfies Record<string, Problem>;
