import { contacts } from '../domain/help.ts';
import { fill, type Language, type Text } from '../domain/text.ts';
import { fieldErrors } from './field-errors.ts';
import { type Problem, type ProblemCode, problems } from './problems/index.ts';

/** Values for the `{name}` parts of the sentences, as a caller could meet them. */
const facts = {
  number: 'BPI-2026-7K3QX9-M',
  step: '2',
  name: { fr: 'Motif de séjour', en: 'Reason for the stay' },
  characters: 'አ',
  sentence: {
    fr: 'Les apatrides ne peuvent pas encore déposer leur demande en ligne. Rendez-vous en préfecture.',
    en: 'Stateless persons cannot file online yet. Go to the prefecture.',
  },
  document: 'long-stay-visa',
  limit: '262144',
  size: '5242880',
  state: 'under-examination',
  allowed: 'request-complement, announce-permit, close',
  remaining: 1,
  length: '21',
  date: { fr: '20 mai 2026', en: '20 May 2026' },
  retryAfter: { fr: '22 novembre 2026 à 10 h 00', en: '22 November 2026 at 10:00 (Paris time)' },
};

type Listed = { pointer: string; code: string; text: Text };

const defect = (pointer: string, code: keyof typeof fieldErrors, values = {}): Listed => ({
  pointer,
  code,
  text: fill(fieldErrors[code], values),
});

/** Defects listed by the problems that list them. */
const defects: Partial<Record<ProblemCode, readonly Listed[]>> = {
  'validation-failed': [defect('/status', 'missing'), defect('/colour', 'unknown-field')],
  'rights-not-editable': [defect('/rights', 'rights-not-editable')],
  'recipient-not-allowed': [defect('/to', 'recipient-not-allowed')],
  'glyph-missing': [
    {
      pointer: '/holder/familyName',
      code: 'glyph-missing',
      text: {
        fr: 'Ce texte ne peut pas être imprimé tel quel : አ. Écrivez-le en lettres latines, comme sur le document de l’OFPRA.',
        en: 'This text cannot be printed as it is: አ. Write it in Latin letters, as on the OFPRA document.',
      },
    },
  ],
  'step-invalid': [
    {
      pointer: '/holder/birthDate',
      code: 'birth-date-invalid',
      text: { fr: 'Vérifiez la date de naissance.', en: 'Check the birth date.' },
    },
  ],
};

/** What a problem looks like on the wire, with invented facts. */
export function problemExample(code: ProblemCode, language: Language, publicUrl: string) {
  const problem: Problem = problems[code];
  const listed = defects[code];
  return {
    type: `${publicUrl}/errors/${code}`,
    title: problem.title[language],
    status: problem.status,
    detail: fill(problem.detail, facts)[language],
    code,
    ...(listed && { errors: listed.map(({ text, ...rest }) => ({ ...rest, message: text[language] })) }),
    ...(problem.faq && { faq: problem.faq }),
    ...(problem.help && { help: helpOf(problem.help, language, publicUrl) }),
    requestId: '0b6f5a7e-3c1d-4c83-9a54-8f1d2f6f0c11',
  };
}

function helpOf(help: NonNullable<Problem['help']>, language: Language, publicUrl: string) {
  if (help !== 'developer') return { ...contacts[help], text: contacts[help].text[language] };
  const text = language === 'fr' ? 'Documentation de l’API' : 'API documentation';
  return { channel: 'documentation', text, url: `${publicUrl}/docs` };
}
