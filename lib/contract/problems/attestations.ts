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
} as const satisfies Record<string, Problem>;
