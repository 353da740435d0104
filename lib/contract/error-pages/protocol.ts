import type { protocol as problems } from '../problems/protocol.ts';
import type { Explanation } from './explanation.ts';

export const protocol: Record<keyof typeof problems, Explanation> = {
  'malformed-json': {
    cause: {
      fr: 'Le corps n’est pas du JSON au sens de la RFC 8259 : virgule en trop, guillemet manquant, texte coupé, ou autre encodage que UTF-8.',
      en: 'The body is not JSON as RFC 8259 has it: a comma too many, a missing quote, a cut text, or another encoding than UTF-8.',
    },
    remedy: {
      fr: 'Produisez le corps avec un sérialiseur JSON plutôt qu’à la main.',
      en: 'Make the body with a JSON serialiser rather than by hand.',
    },
  },
  'validation-failed': {
    cause: {
      fr: 'La requête est lisible, mais une ou plusieurs valeurs manquent, sont inconnues, ou n’ont pas le type, la forme ou la longueur attendus. Un champ inconnu est refusé : une faute de frappe ne passe jamais inaperçue.',
      en: 'The request can be read, but values are missing, unknown, or not of the expected type, form or length. An unknown field is refused, so that a typing error never goes unnoticed.',
    },
    remedy: {
      fr: '`errors` donne tous les défauts à la fois : `pointer` dit où (JSON Pointer, RFC 6901), `code` dit lequel, `message` le dit en clair. Affichez chaque message près de son champ.',
      en: '`errors` gives every defect at once: `pointer` says where (JSON Pointer, RFC 6901), `code` which, `message` in words. Show each message beside its field.',
    },
  },
  'rights-not-editable': {
    cause: {
      fr: 'La requête contient un champ qui voudrait fixer les droits, les mentions, le titre ou la validité du document. Ils découlent uniquement des règles (FAQ 40).',
      en: 'The request has a field that would set the rights, mentions, permit or validity of the document. They follow from the rules alone (FAQ 40).',
    },
    remedy: {
      fr: 'Retirez ce champ. Pour connaître les droits, interrogez `POST /v1/eligibility`.',
      en: 'Remove the field. To know the rights, ask `POST /v1/eligibility`.',
    },
  },
  'token-missing': {
    cause: {
      fr: 'L’opération est réservée à un compte, et la requête n’a pas d’en-tête `Authorization`.',
      en: 'The operation belongs to an account, and the request has no `Authorization` header.',
    },
    remedy: {
      fr: 'Envoyez `Authorization: Bearer <jeton>` avec le jeton du fournisseur d’identité du service. En local : `POST /local/tokens`.',
      en: 'Send `Authorization: Bearer <token>` with the token of the service’s identity provider. Locally: `POST /local/tokens`.',
    },
  },
  'token-invalid': {
    cause: {
      fr: 'Le jeton est expiré, mal formé, signé par un autre émetteur, ou ne porte pas de rôle connu.',
      en: 'The token is expired, malformed, signed by another issuer, or carries no known role.',
    },
    remedy: {
      fr: 'Demandez un nouveau jeton, puis recommencez la même requête avec la même clé d’idempotence.',
      en: 'Get a new token, then send the same request with the same Idempotency-Key.',
    },
  },
  'role-not-allowed': {
    cause: {
      fr: 'Le jeton est valable, mais son rôle (demandeur, agent, administrateur) n’ouvre pas cette opération.',
      en: 'The token is good, but its role (applicant, agent, admin) does not open this operation.',
    },
    remedy: {
      fr: 'La documentation indique le rôle de chaque opération. Connectez-vous avec un compte qui le possède.',
      en: 'The documentation names the role of each operation. Sign in with an account that has it.',
    },
  },
  'not-found': {
    cause: {
      fr: 'L’adresse n’existe pas, ou ce qu’elle désigne appartient à un autre compte : les deux se ressemblent exprès.',
      en: 'The address does not exist, or what it names belongs to another account: both look the same on purpose.',
    },
    remedy: {
      fr: 'Vérifiez l’adresse et le compte connecté. `GET /v1/applications` liste les dossiers du compte.',
      en: 'Check the address and the account. `GET /v1/applications` lists the applications of the account.',
    },
  },
  'method-not-allowed': {
    cause: {
      fr: 'L’adresse existe, mais pas avec cette méthode HTTP.',
      en: 'The address exists, but not with this HTTP method.',
    },
    remedy: {
      fr: 'L’en-tête `Allow` de la réponse donne les méthodes possibles.',
      en: 'The `Allow` header of the answer names the possible methods.',
    },
  },
  'body-too-large': {
    cause: {
      fr: 'Le corps dépasse la limite de l’opération. Les octets d’une pièce ne passent jamais par l’API.',
      en: 'The body is over the limit of the operation. The bytes of a document never pass through the API.',
    },
    remedy: {
      fr: 'Annoncez le fichier par `POST …/files`, puis envoyez ses octets avec le formulaire reçu. Une liste de codes e-photo s’envoie en plusieurs fois.',
      en: 'Announce the file with `POST …/files`, then send its bytes with the form received. Send a list of e-photo codes in several parts.',
    },
  },
  'media-type-not-supported': {
    cause: {
      fr: 'L’en-tête `Content-Type` manque ou n’est pas celui que l’opération attend.',
      en: 'The `Content-Type` header is missing or is not the one that the operation takes.',
    },
    remedy: {
      fr: 'Envoyez `Content-Type: application/json` ; pour une liste de codes e-photo, `text/csv`.',
      en: 'Send `Content-Type: application/json`; for a list of e-photo codes, `text/csv`.',
    },
  },
  'idempotency-key-reused': {
    cause: {
      fr: 'La même clé `Idempotency-Key` a déjà servi, depuis moins de 24 heures, pour une requête au contenu différent.',
      en: 'The same `Idempotency-Key` has served within 24 hours for a request with another content.',
    },
    remedy: {
      fr: 'Une clé par intention : gardez-la pour les nouvelles tentatives, changez-en dès que le contenu change.',
      en: 'One key per intention: keep it for retries, change it as soon as the content changes.',
    },
  },
  'request-in-progress': {
    cause: {
      fr: 'La première requête qui porte cette clé d’idempotence n’est pas terminée.',
      en: 'The first request with this Idempotency-Key has not finished.',
    },
    remedy: {
      fr: 'Attendez le nombre de secondes de `Retry-After`, puis recommencez à l’identique.',
      en: 'Wait the seconds of `Retry-After`, then send exactly the same again.',
    },
  },
  'too-many-requests': {
    cause: {
      fr: 'Le débit permis est dépassé, pour ce compte ou pour tout le service.',
      en: 'The permitted rate is exceeded, for this account or for the whole service.',
    },
    remedy: {
      fr: 'Attendez `Retry-After`, puis espacez les tentatives (délai qui double, avec un peu de hasard).',
      en: 'Wait for `Retry-After`, then space the retries (a delay that doubles, with some jitter).',
    },
  },
  'service-busy': {
    cause: {
      fr: 'La fonction n’a pas répondu dans le temps donné : une dépendance est lente ou le service est très sollicité.',
      en: 'The function did not answer in its time: a dependency is slow, or the service is very busy.',
    },
    remedy: {
      fr: 'Attendez `Retry-After`, puis recommencez avec la même clé d’idempotence : rien ne sera fait deux fois.',
      en: 'Wait for `Retry-After`, then retry with the same Idempotency-Key: nothing will be done twice.',
    },
  },
  'internal-error': {
    cause: {
      fr: 'Un défaut du service, jamais de la requête. Il est enregistré avec la référence `requestId`.',
      en: 'A defect of the service, never of the request. It is recorded under `requestId`.',
    },
    remedy: {
      fr: 'Recommencez avec la même clé d’idempotence : rien ne sera fait deux fois. Si l’erreur reste, communiquez `requestId` au support.',
      en: 'Retry with the same Idempotency-Key: nothing will be done twice. If it stays, give `requestId` to the support.',
    },
  },
};
