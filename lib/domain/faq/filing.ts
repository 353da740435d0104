import type { Question } from './question.ts';

const codeChecks = ['POST /v1/ephoto-code-checks', 'PUT /v1/applications/{applicationId}/steps/documents'];

/** Filing an application. */
export const filing = {
  15: {
    title: {
      fr: 'J’ai déjà déposé une demande en préfecture. Dois-je la redéposer sur l’ANEF ?',
      en: 'I have already applied at the prefecture. Must I apply again on ANEF?',
    },
    rules: ['RTE-05', 'RTE-06', 'RTE-07', 'RTE-14'],
    operations: ['POST /v1/eligibility'],
  },
  17: {
    title: { fr: 'Comment se déroule le dépôt de la demande ?', en: 'How does filing proceed?' },
    rules: ['DOC-01', 'DOC-02', 'DOC-03', 'DOC-05', 'DOS-01', 'DOS-07', 'MIN-05', 'MIN-06'],
    operations: ['POST /v1/applications/{applicationId}/deposit'],
  },
  19: {
    title: { fr: 'Où trouver la liste des pièces justificatives ?', en: 'Where is the list of supporting documents?' },
    rules: ['DOS-02', 'DOS-13', 'UPL-01', 'UPL-15', 'EPH-15'],
    operations: ['GET /v1/supporting-documents', 'GET /v1/limits'],
  },
  22: {
    title: { fr: 'Comment obtenir une e-photo ?', en: 'How do I get an e-photo?' },
    rules: ['EPH-15', 'EPH-18'],
    operations: ['GET /v1/help'],
  },
  23: {
    title: { fr: 'Comment utiliser la e-photo ?', en: 'How do I use the e-photo?' },
    rules: ['EPH-01', 'EPH-02', 'EPH-17'],
    operations: codeChecks,
  },
  24: {
    title: {
      fr: 'Mon code e-photo n’est pas reconnu ou ne fonctionne pas.',
      en: 'My e-photo code is not recognised or does not work.',
    },
    rules: ['EPH-03', 'EPH-04', 'EPH-05', 'EPH-06', 'EPH-07', 'EPH-08', 'EPH-09', 'EPH-20', 'AID-03'],
    operations: codeChecks,
  },
  36: {
    title: {
      fr: 'Comment passer l’étape du parent 2 lorsque celui-ci est décédé ?',
      en: 'How do I complete the second parent’s step if they have died?',
    },
    rules: ['MIN-02', 'MIN-03', 'MIN-04', 'MIN-10', 'MIN-11'],
    operations: ['PUT /v1/applications/{applicationId}/steps/information'],
  },
  37: {
    title: {
      fr: 'Peut-on déposer plusieurs demandes depuis le même compte pour des mineurs différents ?',
      en: 'Can one account file for several minors?',
    },
    rules: ['MIN-01', 'DOS-09', 'EPH-16', 'DOC-14'],
    operations: ['POST /v1/applications', 'GET /v1/applications'],
  },
} as const satisfies Record<number, Question>;
