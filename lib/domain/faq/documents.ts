import type { Question } from './question.ts';

const pdf = 'GET /v1/attestations/{attestationId}/pdf';

/** The documents that a deposit gives, and what they are worth. */
export const documents = {
  7: {
    title: {
      fr: 'Quels documents puis-je obtenir dès le dépôt de ma demande ?',
      en: 'Which documents do I get as soon as I file?',
    },
    rules: ['DOC-01', 'DOC-02', 'DOC-05', 'DOC-06', 'MEN-04', 'MAI-01', 'MAI-02'],
    operations: ['POST /v1/applications/{applicationId}/deposit', pdf],
  },
  18: {
    title: {
      fr: 'Qu’est-ce qu’une attestation de prolongation d’instruction ?',
      en: 'What is a certificate of extended processing?',
    },
    rules: ['MEN-04', 'DOC-11', 'DOC-13', 'DOC-18'],
    operations: [pdf, 'GET /v1/verifications/{code}'],
  },
  25: {
    title: {
      fr: 'J’ai reçu une confirmation de dépôt. Quelle est son utilité ?',
      en: 'I received a confirmation of filing. What is it for?',
    },
    rules: ['DOC-02', 'DOC-04', 'MEN-05'],
    operations: [pdf, 'GET /v1/verifications/{code}'],
  },
  26: {
    title: {
      fr: 'Il y avait une erreur dans les informations que j’ai renseignées. Que faire ?',
      en: 'There was an error in what I entered. What should I do?',
    },
    rules: ['DOS-08', 'RTE-12', 'DOC-16', 'AID-04'],
    operations: ['PUT /v1/applications/{applicationId}/steps/information', 'GET /v1/help'],
  },
  27: {
    title: {
      fr: 'Je ne parviens pas à visualiser mon attestation. Que faire ?',
      en: 'I cannot view my document. What should I do?',
    },
    rules: ['DOC-05', 'DOC-15', 'AID-05', 'MAI-13'],
    operations: [
      'GET /v1/applications/{applicationId}/attestations',
      pdf,
      'POST /v1/attestations/{attestationId}/emails',
      'GET /v1/help',
    ],
  },
  28: {
    title: {
      fr: 'Pourquoi ai-je reçu une confirmation de dépôt et non une attestation de prolongation d’instruction ?',
      en: 'Why did I receive a confirmation of filing and not a certificate of extended processing?',
    },
    rules: ['DOC-01', 'DOC-02', 'DOC-08', 'DOC-09', 'DOC-10', 'MEN-07'],
    operations: ['POST /v1/eligibility', 'POST /v1/applications/{applicationId}/deposit'],
  },
  40: {
    title: {
      fr: 'J’ai reçu une attestation de prolongation d’instruction. Quelle est son utilité ?',
      en: 'I received a certificate of extended processing. What is it for?',
    },
    rules: ['MEN-01', 'MEN-02', 'MEN-03', 'MEN-08', 'MEN-10', 'DOC-12', 'REN-11'],
    operations: [pdf, 'GET /v1/verifications/{code}', 'POST /v1/eligibility'],
  },
} as const satisfies Record<number, Question>;
