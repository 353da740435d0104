import type { Question } from './question.ts';

const identityProvider = {
  fr: 'Les comptes et mots de passe relèvent du fournisseur d’identité, pas de cette API.',
  en: 'Accounts and passwords belong to the identity provider, not to this API.',
};

/** The account and the numbers that identify a person. */
export const account = {
  9: {
    title: {
      fr: 'Comment puis-je faire ma demande ou mon renouvellement de titre de séjour ?',
      en: 'How do I apply for a residence permit or its renewal?',
    },
    rules: ['RTE-11', 'RTE-13'],
    operations: ['POST /v1/eligibility', 'POST /v1/applications'],
  },
  10: {
    title: {
      fr: 'Comment créer un compte si je dispose d’un titre ou d’un récépissé ?',
      en: 'How do I create an account if I hold a permit or a receipt?',
    },
    rules: ['IDN-02', 'IDN-03', 'IDN-04', 'IDN-05', 'CPT-01', 'CPT-02'],
    operations: ['POST /v1/identifier-checks', 'GET /v1/help'],
    information: identityProvider,
  },
  11: {
    title: { fr: 'Où trouver mon numéro d’étranger sur mon titre ?', en: 'Where is my foreigner number on my permit?' },
    rules: ['IDN-06'],
    operations: ['POST /v1/identifier-checks', 'GET /v1/help'],
  },
  12: {
    title: {
      fr: 'Je viens d’obtenir la protection : où trouver mon numéro étranger ?',
      en: 'I have just been protected: where is my foreigner number?',
    },
    rules: ['IDN-01', 'IDN-07', 'IDN-11', 'IDN-12', 'DOC-18'],
    operations: ['POST /v1/identifier-checks', 'GET /v1/help'],
  },
  13: {
    title: { fr: 'Comment savoir si je possède déjà un compte ?', en: 'How do I know whether I have an account?' },
    rules: ['IDN-10'],
    operations: ['GET /v1/help'],
    information: identityProvider,
  },
  14: {
    title: { fr: 'J’ai oublié mon mot de passe.', en: 'I have forgotten my password.' },
    rules: ['IDN-09', 'AID-06', 'MAI-07'],
    operations: ['GET /v1/help'],
    information: identityProvider,
  },
  16: {
    title: {
      fr: 'Je n’ai pas de numéro d’étranger. Comment déposer une demande ?',
      en: 'I have no foreigner number. How do I apply?',
    },
    rules: ['RTE-08', 'IDN-05'],
    operations: ['POST /v1/eligibility', 'POST /v1/applications'],
  },
  20: {
    title: {
      fr: 'Comment mettre à jour mes données déjà pré-remplies ?',
      en: 'How do I update my pre-filled data?',
    },
    rules: ['RTE-02'],
    operations: ['POST /v1/eligibility', 'GET /v1/help'],
  },
  21: {
    title: {
      fr: 'Où trouver le numéro d’étranger du mineur ?',
      en: 'Where is the minor’s foreigner number?',
    },
    rules: ['IDN-08', 'MIN-08'],
    operations: ['POST /v1/identifier-checks', 'PUT /v1/applications/{applicationId}/steps/information'],
  },
} as const satisfies Record<number, Question>;
