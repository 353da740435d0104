import { call, type Request } from '../request.ts';

const raw = (request: Request, it: Partial<Request>): Request => {
  const { body, ...rest } = request;
  return { ...rest, ...(body && { body }), ...it };
};

/** The request itself, identity, limits. */
export const protocol = (): Request[] => [
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
  raw(
    call('checkEligibility', {
      name: 'Wrong method',
      problem: 'method-not-allowed',
      localOnly: 'API Gateway takes a method that no route has for an address that is not there (`not-found`).',
    }),
    { method: 'DELETE' },
  ),
  call('checkEligibility', {
    name: 'Huge body',
    body: { status: 'refugee', receipt: { mention: '{{filler}}' } },
    problem: 'body-too-large',
  }),
  raw(call('checkEligibility', { name: 'Not JSON', problem: 'media-type-not-supported' }), {
    headers: { 'Content-Type': 'text/plain' },
    body: { text: 'status=refugee' },
  }),
  call('createApplication', {
    name: 'A key for one request',
    account: 'stranger',
    body: { requestType: 'first', identifiers: { foreignerNumber: '{{strangerNumber}}' } },
    headers: { 'Idempotency-Key': 'qa-reused-{{run}}' },
    keeps: { strangerDraftId: 'id' },
  }),
  call('createApplication', {
    name: 'The same key for the same request',
    account: 'stranger',
    body: { requestType: 'first', identifiers: { foreignerNumber: '{{strangerNumber}}' } },
    headers: { 'Idempotency-Key': 'qa-reused-{{run}}' },
    expects: { id: '{{strangerDraftId}}' },
    expectsHeaders: { 'idempotency-replayed': 'true' },
  }),
  call('createApplication', {
    name: 'The same key for another request',
    account: 'stranger',
    body: { requestType: 'first', identifiers: { foreignerNumber: '{{otherNumber}}' } },
    headers: { 'Idempotency-Key': 'qa-reused-{{run}}' },
    problem: 'idempotency-key-reused',
  }),
];
