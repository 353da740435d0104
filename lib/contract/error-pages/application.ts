import type { application as problems } from '../problems/application.ts';
import type { Explanation } from './explanation.ts';

export const application: Record<keyof typeof problems, Explanation> = {
  'application-deposited': {
    cause: {
      fr: 'La demande est déposée : son contenu ne change plus (FAQ 26).',
      en: 'The application is filed: its content does not change any more (FAQ 26).',
    },
    remedy: {
      fr: 'Seule la préfecture peut demander un complément (FAQ 30, 31). Cessez de proposer la modification dès que `state` n’est plus `draft`.',
      en: 'Only the prefecture can ask for more (FAQ 30, 31). Stop offering edits once `state` is not `draft` any more.',
    },
  },
  'application-already-open': {
    cause: {
      fr: 'Le compte a déjà déposé une demande du même type pour la même personne, et elle n’est pas terminée.',
      en: 'The account has already filed a request of this type for this person, and it has not ended.',
    },
    remedy: {
      fr: 'Lisez la demande en cours : son numéro est dans le message. Pour un autre enfant, donnez son propre numéro étranger (FAQ 37).',
      en: 'Read the open application: its number is in the message. For another child, give their own foreigner number (FAQ 37).',
    },
  },
  'application-incomplete': {
    cause: {
      fr: 'Au dépôt, une étape, une pièce ou une information manque, ou n’est plus valable.',
      en: 'At the deposit, a step, a document or a piece of information is missing or no longer valid.',
    },
    remedy: {
      fr: '`errors` liste tout ce qui manque. Corrigez, puis déposez de nouveau : rien de ce qui était enregistré n’est perdu.',
      en: '`errors` lists all that is missing. Correct it, then file again: nothing saved before is lost.',
    },
  },
  'previous-step-incomplete': {
    cause: {
      fr: 'Les étapes se suivent : information, motif, justificatifs, récapitulatif (FAQ 17). Une étape corrigée fait revalider les suivantes.',
      en: 'Steps follow each other: information, reason, documents, summary (FAQ 17). Correcting one makes the later ones be validated again.',
    },
    remedy: {
      fr: '`nextStep` de la demande dit toujours quelle étape envoyer.',
      en: '`nextStep` of the application always says which step to send.',
    },
  },
  'step-invalid': {
    cause: {
      fr: 'L’étape est bien formée, mais ne respecte pas les règles de la procédure.',
      en: 'The step is well formed, but against the rules of the procedure.',
    },
    remedy: {
      fr: 'Chaque défaut de `errors` porte sa règle et sa question de la FAQ. L’étape n’est enregistrée que corrigée.',
      en: 'Each defect in `errors` names its rule and question of the FAQ. The step is saved once corrected.',
    },
  },
  'glyph-missing': {
    cause: {
      fr: 'Un nom, un lieu ou une adresse contient un caractère que la police du document ne sait pas imprimer. Il est refusé à la saisie plutôt que remplacé par un carré vide.',
      en: 'A name, a place or an address has a character that the document’s font cannot print. It is refused at once rather than printed as an empty box.',
    },
    remedy: {
      fr: 'Chaque texte de `errors` s’écrit en lettres latines : les noms et le lieu de naissance comme sur le document de l’OFPRA, l’adresse comme sur une enveloppe.',
      en: 'Each text in `errors` is written in Latin letters: names and place of birth as on the OFPRA document, the address as on an envelope.',
    },
  },
  'not-online': {
    cause: {
      fr: 'Avec les faits donnés, les règles envoient ailleurs : préfecture, changement de situation, ou aucune démarche (FAQ 5, 6, 15, 16, 34, 38, 39).',
      en: 'With the facts given, the rules lead elsewhere: prefecture, change of situation, or nothing to do (FAQ 5, 6, 15, 16, 34, 38, 39).',
    },
    remedy: {
      fr: 'Posez d’abord la question à `POST /v1/eligibility` : la réponse explique où aller et pourquoi.',
      en: 'First ask `POST /v1/eligibility`: the answer says where to go and why.',
    },
  },
  'version-conflict': {
    cause: {
      fr: 'Le dossier a été modifié depuis la version de l’en-tête `If-Match`, par exemple dans un autre onglet.',
      en: 'The application was changed since the version in `If-Match`, in another tab for example.',
    },
    remedy: {
      fr: 'Relisez le dossier, montrez les différences, puis recommencez avec le nouvel `ETag`.',
      en: 'Read the application again, show what differs, then retry with the new `ETag`.',
    },
  },
  'email-not-verified': {
    cause: {
      fr: 'Le document est envoyé à l’adresse du compte : elle doit être confirmée avant le dépôt (FAQ 7, 10).',
      en: 'The document is sent to the address of the account: it must be confirmed before the deposit (FAQ 7, 10).',
    },
    remedy: {
      fr: 'La personne suit le lien reçu par courriel, puis se reconnecte pour obtenir un jeton à jour (`email_verified`).',
      en: 'The person follows the link in the mail, then signs in again for an up-to-date token (`email_verified`).',
    },
  },
  'document-not-expected': {
    cause: {
      fr: 'Le code de la pièce n’est pas dans la liste de la situation.',
      en: 'The code of the document is not on the list for the situation.',
    },
    remedy: {
      fr: 'Prenez les codes dans `GET /v1/supporting-documents` ou dans la réponse d’éligibilité.',
      en: 'Take the codes from `GET /v1/supporting-documents` or from the eligibility answer.',
    },
  },
  'too-many-files': {
    cause: {
      fr: 'Le dossier a atteint le nombre maximal de fichiers.',
      en: 'The application has reached the greatest number of files.',
    },
    remedy: {
      fr: 'Réunissez les pages d’un même justificatif dans un seul PDF. La limite est dans `GET /v1/limits`.',
      en: 'Put the pages of one document together in one PDF. The limit is in `GET /v1/limits`.',
    },
  },
};
