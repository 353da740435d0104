import type { attestations as problems } from '../problems/attestations.ts';
import type { Explanation } from './explanation.ts';

export const attestations: Record<keyof typeof problems, Explanation> = {
  'document-not-ready': {
    cause: {
      fr: 'Le dépôt est enregistré ; son document n’est pas encore écrit.',
      en: 'The deposit is recorded; its document is not written yet.',
    },
    remedy: {
      fr: 'Réessayez après quelques secondes. Le document arrivera aussi par courriel.',
      en: 'Retry after some seconds. The document will also come by e-mail.',
    },
  },
  'decision-already-made': {
    cause: {
      fr: 'Une décision a été prise ou le dossier est clos : aucune autre attestation n’est délivrée (DOC-07).',
      en: 'A decision was taken or the application is closed: no other document is issued (DOC-07).',
    },
    remedy: {
      fr: 'Relisez le dossier : `state` dit où il en est. Une attestation peut encore être annulée, sans remplacement.',
      en: 'Read the application: `state` says where it stands. A document can still be revoked, without another in its place.',
    },
  },
  'document-still-valid': {
    cause: {
      fr: 'Il est trop tôt : l’attestation, ou le document de séjour du membre de famille, est encore valable (DOC-07, DOC-08).',
      en: 'It is too early: the document, or the document of stay that the family member holds, is still valid (DOC-07, DOC-08).',
    },
    remedy: {
      fr: '`validUntil` est son dernier jour. Il n’y a rien à demander : la suivante est délivrée d’elle-même à temps.',
      en: '`validUntil` is its last day. Nothing needs to be asked for: the next one is issued by itself in time.',
    },
  },
  'no-document-held': {
    cause: {
      fr: 'Le membre de famille n’a indiqué aucun document de séjour avec sa date de fin : rien ne peut en prendre la suite (DOC-09).',
      en: 'The family member gave no document of stay with its last day: nothing can follow it (DOC-09).',
    },
    remedy: {
      fr: 'Demandez ce document à la personne, ou recevez-la en préfecture.',
      en: 'Ask the person for that document, or receive them at the prefecture.',
    },
  },
  'attestation-revoked': {
    cause: {
      fr: 'La dernière attestation a été annulée sans être remplacée : aucune autre ne prend sa suite (DOC-16).',
      en: 'The last document was revoked without another in its place: no other follows it (DOC-16).',
    },
    remedy: {
      fr: 'Pour en délivrer une autre, annulez de nouveau la même avec `replace: true`.',
      en: 'To issue another, revoke the same one again with `replace: true`.',
    },
  },
  'period-over': {
    cause: {
      fr: 'Le document à remplacer est déjà arrivé à son terme : le nouveau n’aurait plus de durée (DOC-11).',
      en: 'The document to replace has already ended: the new one would have no time left (DOC-11).',
    },
    remedy: {
      fr: 'Annulez-le sans remplacement (`replace: false`). Sa suite, si elle est due, est délivrée à part.',
      en: 'Revoke it without another in its place (`replace: false`). The one that follows, if it is due, is issued separately.',
    },
  },
};
