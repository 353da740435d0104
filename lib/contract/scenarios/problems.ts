import { informationExample } from '../operations/examples.ts';
import type { ProblemCode } from '../problems/index.ts';
import { call, type Request } from './request.ts';
import { type Fixture, upload } from './upload.ts';

/** Problems that no single request can provoke, and where they are tested instead. */
export const notProvoked: Partial<Record<ProblemCode, string>> = {
  'request-in-progress': 'Needs two requests at the same instant: tests of idempotency run them in parallel.',
  'too-many-requests': 'Given by the gateway of a deployed stage at its rate limit; a collection must not load it.',
  'internal-error': 'Would be a defect of the service.',
  'document-not-ready':
    'Lasts some milliseconds after a crash between the deposit and its document: tests kill the server there.',
  'too-many-files': 'Needs as many slots as the limit: tests of the upload stories open them.',
};

const draft = { params: { applicationId: '{{draftId}}' }, account: 'newcomer' } as const;
const registration = {
  code: '{{ephotoCode}}',
  takenAt: '{{instantDaysAgo3}}',
  activeSince: '{{instantDaysAgo2}}',
  provider: { kind: 'booth', name: 'Gare du Nord' },
};
const holder = (over: Record<string, unknown>) => ({ holder: { ...informationExample.holder, ...over } });

const raw = (request: Request, it: Partial<Request>): Request => {
  const { body, ...rest } = request;
  return { ...rest, ...(body && { body }), ...it };
};

/** The request itself, identity, limits. */
const protocol = (): Request[] => [
  raw(call('checkEligibility', { name: 'Cut JSON', problem: 'malformed-json' }), {
    // A client that sees application/json would mend the text before it sends it.
    headers: { 'Content-Type': 'application/merge-patch+json' },
    body: { text: '{ "status": "refugee", ' },
  }),
  call('checkEligibility', {
    name: 'Unknown field',
    body: { status: 'refugee', colour: 'blue' },
    problem: 'validation-failed',
    expects: { 'errors.0.pointer': '/colour', 'errors.0.code': 'unknown-field' },
  }),
  call('checkEligibility', {
    name: 'Missing and wrong values, all at once',
    body: { wishesToWork: 'yes' },
    problem: 'validation-failed',
    expects: { 'errors.length': 2 },
  }),
  call('checkEligibility', {
    name: 'The same in English',
    body: {},
    headers: { 'Accept-Language': 'en' },
    problem: 'validation-failed',
    expects: { title: 'Request to correct' },
  }),
  call('checkEligibility', {
    name: 'Rights cannot be given',
    body: { status: 'refugee', rights: { work: 'yes' } },
    problem: 'rights-not-editable',
    expects: { faq: 40 },
  }),
  call('listApplications', { name: 'No token', account: 'nobody', problem: 'token-missing' }),
  call('listApplications', {
    name: 'Forged token',
    account: 'nobody',
    headers: { Authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.' },
    problem: 'token-invalid',
  }),
  call('listApplications', { name: 'Wrong role', account: 'admin', problem: 'role-not-allowed' }),
  raw(call('readHealth', { name: 'Unknown address', problem: 'not-found' }), { url: '{{baseUrl}}/v1/nothing-here' }),
  call('readApplication', { name: 'Somebody else’s application', account: 'stranger', problem: 'not-found' }),
  call('readApplication', {
    name: 'No such application',
    account: 'stranger',
    params: { applicationId: 'BPI-2026-000000-0' },
    problem: 'not-found',
  }),
  raw(call('checkEligibility', { name: 'Wrong method', problem: 'method-not-allowed' }), { method: 'DELETE' }),
  call('checkEligibility', {
    name: 'Huge body',
    body: { status: 'refugee' },
    before: "req.setBody({ status: 'refugee', receipt: { mention: 'x'.repeat(300000) } });",
    problem: 'body-too-large',
  }),
  raw(call('checkEligibility', { name: 'Not JSON', problem: 'media-type-not-supported' }), {
    headers: { 'Content-Type': 'text/plain' },
    body: { text: 'status=refugee' },
  }),
  call('createApplication', {
    name: 'A key for one request',
    account: 'stranger',
    body: { requestType: 'first', identifiers: { foreignerNumber: '7503120522' } },
    headers: { 'Idempotency-Key': 'qa-reused-{{run}}' },
    keeps: { strangerDraftId: 'id' },
  }),
  call('createApplication', {
    name: 'The same key for the same request',
    account: 'stranger',
    body: { requestType: 'first', identifiers: { foreignerNumber: '7503120522' } },
    headers: { 'Idempotency-Key': 'qa-reused-{{run}}' },
    expects: { id: '{{strangerDraftId}}' },
    expectsHeaders: { 'idempotency-replayed': 'true' },
  }),
  call('createApplication', {
    name: 'The same key for another request',
    account: 'stranger',
    body: { requestType: 'first', identifiers: { foreignerNumber: '7503120523' } },
    headers: { 'Idempotency-Key': 'qa-reused-{{run}}' },
    problem: 'idempotency-key-reused',
  }),
];

/** The application, its steps and its deposit. */
const application = (): Request[] => [
  call('saveInformation', { name: 'Change after the deposit', problem: 'application-deposited', expects: { faq: 26 } }),
  call('createApplication', {
    name: 'A second application for the same person',
    body: { requestType: 'first', identifiers: { foreignerNumber: '{{foreignerNumber}}' } },
    problem: 'application-already-open',
  }),
  call('createApplication', {
    name: 'No number at all',
    body: { requestType: 'first', identifiers: {} },
    problem: 'not-online',
  }),
  call('saveSummary', { ...draft, name: 'A step too far', problem: 'previous-step-incomplete' }),
  call('saveInformation', {
    ...draft,
    name: 'Birth date in the future',
    body: holder({ birthDate: '2999-01-01' }),
    problem: 'step-invalid',
    expects: { 'errors.0.code': 'birth-date-invalid', 'errors.0.rule': 'ELI-17' },
  }),
  call('saveInformation', {
    ...draft,
    name: 'A name that cannot be printed',
    body: holder({ familyName: 'አበበ' }),
    problem: 'glyph-missing',
  }),
  call('saveInformation', {
    ...draft,
    name: 'An old version',
    body: informationExample,
    headers: { 'If-Match': '"v999"' },
    problem: 'version-conflict',
  }),
  call('saveReason', { ...draft, name: 'Stateless', body: { status: 'stateless' }, problem: 'not-online' }),
  call('depositApplication', { ...draft, name: 'Deposit of a draft', problem: 'application-incomplete' }),
  call('createApplication', {
    name: 'Draft of an unverified account',
    account: 'unverified',
    body: { requestType: 'first', identifiers: { foreignerNumber: '7503120524' } },
    keeps: { unverifiedId: 'id' },
  }),
  call('depositApplication', {
    name: 'Address not confirmed',
    account: 'unverified',
    params: { applicationId: '{{unverifiedId}}' },
    problem: 'email-not-verified',
  }),
];

/** Files of a draft. */
const files = (): Request[] => {
  const announced = {
    document: 'proof-of-address',
    name: 'facture.pdf',
    type: 'application/pdf',
    size: 614,
    sha256: '{{sha256}}',
  };
  return [
    call('openFileSlot', {
      ...draft,
      name: 'A program',
      body: { ...announced, name: 'facture.exe' },
      problem: 'file-refused',
      expects: { 'errors.0.code': 'name-not-accepted' },
    }),
    call('openFileSlot', {
      ...draft,
      name: 'An empty file',
      body: { ...announced, size: 0 },
      problem: 'file-refused',
      expects: { 'errors.0.code': 'file-empty' },
    }),
    call('openFileSlot', {
      ...draft,
      name: 'A document that is not on the list',
      body: { ...announced, document: 'holiday-picture' },
      problem: 'document-not-expected',
    }),
    call('openFileSlot', { ...draft, name: 'A slot never used', body: announced, keeps: { emptyFileId: 'file.id' } }),
    call('validateFile', {
      account: 'newcomer',
      params: { applicationId: '{{draftId}}', fileId: '{{emptyFileId}}' },
      name: 'Nothing received yet',
      problem: 'file-not-uploaded',
    }),
  ];
};

/** The e-photo code at the documents step (FAQ 23, 24): the draft has all its papers, only the code is wrong. */
function ephoto(fixtures: readonly Fixture[]): Request[] {
  const paper = (file: string, document: string, keepAs: string) =>
    upload(fixtures, {
      file,
      document,
      keepAs,
      verdict: 'accepted',
      applicationId: '{{draftId}}',
      account: 'newcomer',
    });
  const code = (name: string, ephotoCode: string, problem: ProblemCode) =>
    call('saveDocuments', {
      ...draft,
      name,
      body: {
        ephotoCode,
        documents: [
          { code: 'protection-decision', fileIds: ['{{draftDecisionId}}'] },
          { code: 'proof-of-address', fileIds: ['{{draftAddressId}}'] },
          { code: 'republic-commitment', fileIds: ['{{draftCommitmentId}}'] },
        ],
      },
      problem,
      expects: { faq: problem.endsWith('missing') || problem.endsWith('malformed') ? 23 : 24 },
    });
  const register = (name: string, over: Record<string, unknown>) =>
    call('registerEphotoCode', { name, body: { ...registration, ...over } });
  const { activeSince, ...unsent } = registration;
  return [
    ...paper('decision.pdf', 'protection-decision', 'draftDecisionId'),
    ...paper('domicile.jpg', 'proof-of-address', 'draftAddressId'),
    ...paper('engagement.png', 'republic-commitment', 'draftCommitmentId'),
    code('Blank code', ' - ', 'ephoto-code-missing'),
    code('Twenty-one characters', '1PMT YE99 1215 1145 15JY 0', 'ephoto-code-malformed'),
    code('Code that nobody registered', '{{unknownCode}}', 'ephoto-code-unknown'),
    code('Code of the deposit before', '{{ephotoCode}}', 'ephoto-code-already-used'),
    register('Register a photo of last year', {
      code: '{{expiredCode}}',
      takenAt: '{{instantDaysAgo220}}',
      activeSince: '{{instantDaysAgo219}}',
    }),
    code('Code older than six months', '{{expiredCode}}', 'ephoto-code-expired'),
    call('registerEphotoCode', {
      name: 'Register a photo not sent yet',
      body: { ...unsent, code: '{{inactiveCode}}', takenAt: '{{instantHourAgo}}' },
    }),
    code('Code of an hour ago', '{{inactiveCode}}', 'ephoto-code-not-yet-active'),
    call('registerEphotoCode', {
      name: 'Photo of tomorrow',
      body: { ...registration, code: '{{unknownCode}}', takenAt: '{{instantTomorrow}}' },
      problem: 'ephoto-date-invalid',
    }),
    call('registerEphotoCode', {
      name: 'The same code with another day',
      body: { ...registration, takenAt: '{{instantDaysAgo2}}' },
      problem: 'ephoto-code-registered',
    }),
  ];
}

/** At least one request for each problem code that a request can provoke. */
export const problemRequests = (fixtures: readonly Fixture[]): Request[] => [
  ...protocol(),
  ...application(),
  ...files(),
  ...ephoto(fixtures),
];
