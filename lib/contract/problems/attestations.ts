import { told } from '../../domain/rules/index.ts';
import type { Problem } from './problem.ts';

/** Refusals around issued documents. */
export const attestations = {
  'document-not-ready': {
    status: 409,
    title: { fr: 'Document en préparation', en: 'Document being made' },
    detail: {
      fr: 'Le document est en préparation. Réessayez dans quelques secondes.',
      en: 'The document is being made. Retry in a few seconds.',
    },
    faq: 27,
    help: 'contact-centre',
  },
  'decision-already-made': {
    status: 409,
    title: { fr: 'Décision déjà prise', en: 'Decision already taken' },
    detail: told('DOC-07'),
    faq: 7,
    help: 'prefecture',
  },
  'document-still-valid': {
    status: 409,
    title: { fr: 'Document encore valable', en: 'Document still valid' },
    detail: told('DOC-08'),
    faq: 28,
    help: 'prefecture',
  },
  'no-document-held': {
    status: 409,
    title: { fr: 'Aucun document de séjour enregistré', en: 'No document of stay on record' },
    detail: told('DOC-09'),
    faq: 28,
    help: 'prefecture',
  },
  'attestation-revoked': {
    status: 409,
    title: { fr: 'Attestation annulée', en: 'Document revoked' },
    detail: told('DOC-16'),
    faq: 26,
    help: 'prefecture',
  },
  'period-over': {
    status: 409,
    title: { fr: 'Période terminée', en: 'Period over' },
    detail: told('DOC-11'),
    faq: 18,
    help: 'prefecture',
  },
} as const satisfies Record<string, Problem>;
