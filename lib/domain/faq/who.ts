import type { Question } from './question.ts';

const eligibility = ['POST /v1/eligibility'];

/** Who is concerned, and which permit may be obtained. */
export const who = {
  1: {
    title: { fr: 'Que signifie BPI ?', en: 'What does BPI mean?' },
    rules: ['ELI-01', 'ELI-05'],
    operations: eligibility,
  },
  2: {
    title: { fr: 'À quoi correspond le statut de réfugié ?', en: 'What is refugee status?' },
    rules: ['ELI-08'],
    operations: eligibility,
  },
  3: {
    title: { fr: 'Que signifie BPS ?', en: 'What does BPS mean?' },
    rules: ['ELI-02', 'ELI-08'],
    operations: eligibility,
  },
  4: {
    title: {
      fr: 'Comment savoir si je bénéficie du statut de réfugié, d’apatride ou de la protection subsidiaire ?',
      en: 'How do I know whether I have refugee status, stateless status or subsidiary protection?',
    },
    rules: ['ELI-07', 'ELI-08', 'RTE-04'],
    operations: eligibility,
  },
  5: {
    title: { fr: 'Qui est concerné par la téléprocédure ?', en: 'Who may use the online procedure?' },
    rules: ['ELI-01', 'ELI-02', 'ELI-03', 'ELI-04', 'ELI-10', 'RTE-11'],
    operations: eligibility,
  },
  6: {
    title: {
      fr: 'Les apatrides peuvent-ils déposer leur demande sur l’ANEF ?',
      en: 'Can stateless persons apply on ANEF?',
    },
    rules: ['ELI-05', 'ELI-06', 'RTE-03', 'DOC-17'],
    operations: eligibility,
  },
  8: {
    title: { fr: 'Quels titres de séjour puis-je obtenir ?', en: 'Which residence permits may I obtain?' },
    rules: ['TIT-01', 'TIT-03', 'TIT-04', 'TIT-07', 'TIT-08', 'TIT-09', 'TIT-10', 'TIT-12', 'TIT-14', 'REN-10'],
    operations: eligibility,
  },
  34: {
    title: {
      fr: 'Est-il possible de demander un titre pour tous les enfants mineurs protégés ?',
      en: 'Can a permit be requested for every protected minor?',
    },
    rules: ['ELI-09', 'ELI-10', 'ELI-11', 'ELI-12', 'MIN-09', 'RTE-09'],
    operations: eligibility,
  },
  35: {
    title: {
      fr: 'L’enfant aura atteint sa majorité avant le début de son contrat de travail. Que dois-je faire ?',
      en: 'The child comes of age before the work contract begins. What should I do?',
    },
    rules: ['ELI-12', 'TIT-13'],
    operations: eligibility,
  },
} as const satisfies Record<number, Question>;
