import type { Question } from './question.ts';

/** What comes after the deposit, and where help is. */
export const after = {
  29: {
    title: {
      fr: 'J’ai reçu un message sur la création du compte de l’enfant mineur. Que faire ?',
      en: 'I received a message about the minor’s account. What should I do?',
    },
    rules: ['MIN-05', 'MIN-06', 'MIN-07', 'MAI-05'],
    operations: [
      'POST /v1/applications/{applicationId}/minor-account-invitation',
      'POST /v1/minor-accounts',
      'GET /v1/help',
    ],
    information: {
      fr: 'Le compte du mineur est créé chez le fournisseur d’identité ; l’invitation part pendant l’instruction, jamais au dépôt.',
      en: 'The minor’s account is made at the identity provider; the invitation leaves during processing, never at the deposit.',
    },
  },
  30: {
    title: {
      fr: 'Comment transmettre d’autres documents que ceux qui sont indiqués ?',
      en: 'How do I send documents other than those listed?',
    },
    rules: ['UPL-16', 'UPL-17', 'CPL-01'],
    operations: [
      'POST /v1/applications/{applicationId}/files',
      'POST /v1/applications/{applicationId}/complement-requests',
      'GET /v1/notifications',
    ],
  },
  31: {
    title: {
      fr: 'J’ai reçu une demande de complément. Comment procéder ?',
      en: 'I received a request for more documents. How do I proceed?',
    },
    rules: ['CPL-02', 'CPL-03', 'CPL-04', 'CPL-05', 'CPL-06', 'CPL-08', 'MAI-04'],
    operations: [
      'GET /v1/applications/{applicationId}',
      'PUT /v1/applications/{applicationId}/complement/items/{item}',
      'POST /v1/applications/{applicationId}/complement/transmission',
    ],
  },
  32: {
    title: {
      fr: 'Je rencontre un problème qui m’empêche de poursuivre ma démarche.',
      en: 'A problem keeps me from going on.',
    },
    rules: ['AID-01', 'AID-02', 'AID-07', 'AID-08'],
    operations: ['GET /v1/help'],
  },
  33: {
    title: {
      fr: 'Le titre est disponible avec le montant de la taxe. Comment payer ?',
      en: 'The permit is available with the amount of the tax. How do I pay?',
    },
    rules: ['TMB-01', 'TMB-02', 'TMB-03', 'TMB-04', 'TMB-05', 'TMB-08'],
    operations: ['POST /v1/applications/{applicationId}/decision', 'POST /v1/tax-stamp-checks', 'GET /v1/help'],
  },
  38: {
    title: {
      fr: 'En cas de perte du titre, comment obtenir un duplicata ?',
      en: 'If the permit is lost, how do I get a duplicate?',
    },
    rules: ['RTE-01', 'REN-13'],
    operations: ['POST /v1/eligibility', 'GET /v1/help'],
  },
  39: {
    title: {
      fr: 'Renouvellement : quel délai respecter, et que faire de l’ancien titre ?',
      en: 'Renewal: within which time, and what about the old permit?',
    },
    rules: ['REN-01', 'REN-02', 'REN-03', 'REN-04', 'REN-05', 'REN-06', 'REN-07', 'REN-09', 'RTE-10'],
    operations: ['POST /v1/renewal-windows', 'POST /v1/eligibility', 'GET /v1/help'],
  },
} as const satisfies Record<number, Question>;
