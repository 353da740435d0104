import { call, type Request } from './request.ts';

const replacement = { attestationId: '{{replacementId}}' };

/** While the application is examined: too early for the next document; the first one is lost, and the one in its place an error (FAQ 7; DOC-07, DOC-16). */
export const otherDocuments = (): Request[] => [
  call('issueAttestation', {
    example: 'The next one',
    name: 'Too early for the next document',
    problem: 'document-still-valid',
    expects: { rule: 'DOC-08' },
  }),
  call('revokeAttestation', {
    example: 'Lost, another one',
    name: 'The document is lost',
    expects: { 'attestation.revocation.reason': 'lost-or-stolen', 'replacement.follows': '{{attestationId}}' },
    keeps: { replacementId: 'replacement.id' },
  }),
  call('readVerification', { name: 'Whoever finds it is told', expects: { state: 'replaced' } }),
  call('downloadAttestation', { name: 'The one in its place', params: replacement }),
  call('revokeAttestation', {
    example: 'Issued in error',
    name: 'That one was an error',
    expects: { 'attestation.revocation.reason': 'issued-in-error' },
  }),
  call('issueAttestation', { name: 'None follows it', problem: 'attestation-revoked', expects: { rule: 'DOC-16' } }),
  call('revokeAttestation', {
    name: 'But another can stand in its place',
    params: replacement,
    body: { reason: 'issued-in-error', replace: true },
    expects: { 'replacement.follows': '{{replacementId}}', 'replacement.rank': 3 },
  }),
  call('readVerification', {
    name: 'The error is replaced too',
    params: { code: '{{replacementId}}' },
    expects: { known: true, state: 'replaced' },
  }),
];

/** Once the permit is handed over no document follows (DOC-07). */
export const afterTheDecision = (): Request[] => [
  call('issueAttestation', {
    name: 'No document after the decision',
    problem: 'decision-already-made',
    expects: { rule: 'DOC-07', faq: 7 },
  }),
];
