import type { examination as problems } from '../problems/examination.ts';
import type { Explanation } from './explanation.ts';

export const examination: Record<keyof typeof problems, Explanation> = {
  'transition-not-allowed': {
    cause: {
      fr: 'Un dossier avance d’état en état ; chaque action a ses états de départ (docs/states.md).',
      en: 'An application moves from state to state; each action has the states from which it starts (docs/states.md).',
    },
    remedy: {
      fr: '`state` et `allowed` disent où en est le dossier et ce qui est possible. Relisez-le : quelqu’un a peut-être agi entre-temps.',
      en: '`state` and `allowed` say where the application stands and what is possible. Read it again: somebody may have acted meanwhile.',
    },
  },
  'complement-invalid': {
    cause: {
      fr: 'Une pièce demandée n’est pas dans la liste de la situation, est demandée deux fois, ou n’a jamais été envoyée ; ou la date limite est passée.',
      en: 'A document asked for is not on the list of the situation, is asked for twice, or was never sent; or the due date is past.',
    },
    remedy: {
      fr: 'Corrigez chaque point de `errors`, puis recommencez : rien n’est parti.',
      en: 'Correct each point of `errors`, then retry: nothing has left.',
    },
  },
  'no-open-complement': {
    cause: {
      fr: 'Seule l’administration ouvre un complément (FAQ 30) ; celui-ci n’existe pas ou est déjà transmis.',
      en: 'Only the administration asks for documents (FAQ 30); there is no such request, or it is answered already.',
    },
    remedy: {
      fr: 'Lisez la demande : `state` vaut `complement-requested` tant qu’une réponse est attendue.',
      en: 'Read the application: `state` is `complement-requested` as long as an answer is awaited.',
    },
  },
  'document-not-requested': {
    cause: {
      fr: 'Les pièces que le complément ne demande pas restent verrouillées (CPL-05).',
      en: 'Documents that are not asked for stay locked (CPL-05).',
    },
    remedy: {
      fr: '`complements` liste les pièces demandées, dans leur ordre.',
      en: '`complements` lists the documents asked for, in their order.',
    },
  },
  'choice-invalid': {
    cause: {
      fr: 'Une pièce manquante ne peut pas être gardée ; un remplacement demande des fichiers acceptés pour cette pièce (CPL-03).',
      en: 'A missing document cannot be kept; a replacement needs files accepted for that document (CPL-03).',
    },
    remedy: {
      fr: 'Envoyez le fichier pour cette pièce, attendez son acceptation, puis répondez.',
      en: 'Send the file for this document, wait until it is accepted, then answer.',
    },
  },
  'complement-incomplete': {
    cause: {
      fr: 'Une pièce demandée n’a pas encore de réponse (CPL-04).',
      en: 'A document asked for has no answer yet (CPL-04).',
    },
    remedy: {
      fr: 'Répondez à chaque pièce (garder ou remplacer), puis transmettez.',
      en: 'Answer for each document (keep or replace), then send.',
    },
  },
  'previous-permit-not-returned': {
    cause: {
      fr: 'Pour un renouvellement, l’ancien titre est restitué lors de la remise (FAQ 39).',
      en: 'For a renewal, the previous permit is given back at the hand-over (FAQ 39).',
    },
    remedy: {
      fr: 'Envoyez `previousPermit: returned`, ou `lost-or-stolen` avec la déclaration de perte.',
      en: 'Send `previousPermit: returned`, or `lost-or-stolen` with the declaration of loss.',
    },
  },
  'minor-account-not-expected': {
    cause: {
      fr: 'La personne concernée est majeure, a déjà un compte, ou la demande n’est pas en cours d’examen (MIN-05, MIN-06).',
      en: 'The person concerned is an adult, has an account already, or the application is not being examined (MIN-05, MIN-06).',
    },
    remedy: {
      fr: 'N’invitez que pendant l’examen de la demande d’un mineur sans compte.',
      en: 'Invite only while the application of a minor without an account is examined.',
    },
  },
  'invitation-invalid': {
    cause: {
      fr: 'Le lien est mal recopié, a déjà servi, a plus de 30 jours, ou un plus récent l’a remplacé.',
      en: 'The link is copied wrongly, was used already, is older than 30 days, or a later one has replaced it.',
    },
    remedy: {
      fr: 'Utilisez le dernier lien reçu, ou demandez à la préfecture d’en envoyer un nouveau.',
      en: 'Use the last link received, or ask the prefecture to send a new one.',
    },
  },
};
