import { afterTheDecision, otherDocuments } from './agent-attestations.ts';
import { call, type Request } from './request.ts';

const agent = { account: 'agent' } as const;

/** The application of the first folders, from the prefecture's side and back, until its permit is handed over. */
export const examination = (): Request[] => [
  call('listApplications', {
    ...agent,
    name: 'An agent lists what was filed',
    query: { state: 'deposited', limit: '100' },
    expectsAmong: { 'applications.id': '{{applicationId}}' },
  }),
  call('readApplication', { ...agent, name: 'An agent reads it', expects: { state: 'deposited' } }),
  call('transmitComplement', { name: 'No documents are asked for', problem: 'no-open-complement' }),
  call('startExamination', { name: 'Begin the examination', expects: { state: 'under-examination' } }),
  call('startExamination', {
    name: 'Begin it twice',
    problem: 'transition-not-allowed',
    expects: { state: 'under-examination' },
  }),
  call('inviteMinor', { example: 'Invite', name: 'No account for an adult', problem: 'minor-account-not-expected' }),
  call('linkMinorAccount', { example: 'A link', name: 'A link of nobody', problem: 'invitation-invalid' }),
  call('requestComplement', {
    name: 'Ask for a document twice',
    body: {
      items: [
        { document: 'proof-of-address', reason: 'non-compliant' },
        { document: 'proof-of-address', reason: 'non-compliant' },
      ],
    },
    problem: 'complement-invalid',
    expects: { 'errors.0.code': 'document-repeated' },
  }),
  call('requestComplement', {
    example: 'Proof of address not readable',
    name: 'Ask for a document',
    expects: { state: 'complement-requested', 'complements.0.items.0.reason': 'non-compliant' },
  }),
  call('listNotifications', {
    name: 'The person finds it in the account',
    expectsAmong: { 'notifications.message': 'complement-requested' },
  }),
  call('transmitComplement', { name: 'Send too early', problem: 'complement-incomplete' }),
  call('answerComplementItem', {
    name: 'A document not asked for',
    params: { applicationId: '{{applicationId}}', item: '2' },
    problem: 'document-not-requested',
  }),
  call('answerComplementItem', {
    name: 'A file of another document',
    body: { choice: 'replace', fileIds: ['{{decisionFileId}}'] },
    problem: 'choice-invalid',
  }),
  call('deleteFile', { name: 'What was filed stays', problem: 'application-deposited', expects: { faq: 26 } }),
  call('answerComplementItem', { example: 'Keep it', name: 'Keep the proof of address' }),
  call('transmitComplement', { example: 'Send', name: 'Send the answers', expects: { state: 'under-examination' } }),
  call('closeApplication', {
    ...agent,
    name: 'Close an application of another prefecture',
    params: { applicationId: '{{draftId}}' },
    problem: 'not-found',
  }),
  ...otherDocuments(),
  call('announcePermit', { name: 'Announce the permit', expects: { state: 'permit-available' } }),
  call('handOverPermit', { name: 'Hand it over', expects: { state: 'handed-over' } }),
  call('closeApplication', { example: 'Withdrawn', name: 'Nothing is left to do', problem: 'transition-not-allowed' }),
  ...afterTheDecision(),
  call('readHistory', {
    name: 'Its whole history',
    query: { limit: '100' },
    expectsAmong: { 'entries.what': 'handed-over' },
  }),
  call('deleteApplication', { name: 'What was filed is not deleted', problem: 'application-deposited' }),
  call('deleteApplication', {
    example: 'Give up',
    name: 'A draft is given up',
    account: 'newcomer',
    params: { applicationId: '{{draftId}}' },
  }),
];
