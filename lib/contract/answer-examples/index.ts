import { rightsOf, statementsOf } from '../../domain/attestations/index.ts';
import { rulesVersion } from '../../domain/settings.ts';
import { localised } from '../localise.ts';
import { agentAttestationAnswers } from './agent-attestations.ts';
import { applicationAnswers } from './application.ts';
import { examinationAnswers } from './examination.ts';
import { rulesAnswers } from './rules.ts';

const verification = {
  known: true,
  specimen: true,
  message:
    'Ce document est valable du 23 novembre 2026 au 22 mai 2027. SPÉCIMEN : ce document n’a pas de valeur juridique.',
  title: 'Attestation de prolongation d’instruction d’une demande de titre de séjour',
  legalBasis: 'art. R. 431-15-3 du CESEDA',
  kind: 'adp',
  state: 'valid',
  validFrom: '2026-11-23',
  validUntil: '2027-05-22',
  rights: rightsOf('adp-first'),
  statements: localised(statementsOf({ variant: 'adp-first', validUntil: '2027-05-22' }), 'fr'),
};

/** Answers of the operations as a caller could receive them, by operation and answer: made by the rules and views themselves wherever they can. */
export function answerExamples(publicUrl: string): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  return {
    ...rulesAnswers(),
    ...applicationAnswers(publicUrl),
    ...examinationAnswers(publicUrl),
    ...agentAttestationAnswers(publicUrl),
    checkEphotoCode: {
      checked: {
        usable: true,
        code: 'usable',
        message: 'Code accepté. Il est valable jusqu’au 20 mai 2027.',
        faq: 24,
        validUntil: '2027-05-20',
        contacts: [],
      },
    },
    emailAttestation: { accepted: { emailedTo: 'd•••@example.org', remaining: 2 } },
    registerEphotoCodes: {
      read: {
        lines: 2,
        registered: 1,
        updated: 0,
        alreadyKnown: 0,
        invalid: 1,
        results: [
          { line: 2, result: 'registered', last4: 'JY05' },
          {
            line: 3,
            result: 'invalid',
            errors: [
              {
                column: 'code',
                code: 'ephoto-code-malformed',
                message: 'Le code comporte 22 lettres et chiffres ; vous en avez saisi 21.',
              },
            ],
          },
        ],
      },
    },
    registerEphotoCode: { registered: { last4: 'JY05', validUntil: '2027-05-20' } },
    readVerification: { checked: verification },
    verifyHolder: {
      checked: {
        ...verification,
        holder: {
          matches: true,
          message: 'La date de naissance est celle du document. Comparez les initiales avec le nom imprimé.',
          initials: 'Ş. Y.',
        },
      },
    },
    readHealth: {
      ok: { status: 'ok', stage: 'prod', build: '0.1.0+3f2c1d0a9b8e', rulesVersion, time: '2026-11-23T09:00:00.000Z' },
    },
  };
}
