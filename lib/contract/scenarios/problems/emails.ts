import { call, type Request } from '../request.ts';

/** A document sent again, until it is too often. */
export const emails = (): Request[] => [
  call('emailAttestation', {
    name: 'To another address',
    body: { to: 'someone.else@example.org' },
    problem: 'recipient-not-allowed',
    expects: { 'errors.0.pointer': '/to' },
  }),
  call('emailAttestation', { name: 'Somebody else’s document', account: 'stranger', problem: 'not-found' }),
  ...['once', 'twice'].map((times) =>
    call('emailAttestation', { example: 'Send again', name: `Send again ${times} more` }),
  ),
  call('emailAttestation', { name: 'Sent too often', problem: 'sent-too-often', expects: { faq: 27 } }),
];
