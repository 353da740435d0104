import { describe, expect, test } from 'vitest';
import { breakingChanges, type Contract } from '../../lib/contract/breaking.ts';
import { openapi } from '../../lib/contract/openapi.ts';

// biome-ignore lint/suspicious/noExplicitAny: a document that each test spoils in its own way.
type Any = any;
const contract = () => structuredClone(openapi('https://api.example.org')) as unknown as Contract;
const changed = (spoil: (document: Any) => void) => {
  const after = contract();
  spoil(after);
  return breakingChanges(contract(), after);
};
const eligibility = (document: Any) => document.paths['/v1/eligibility'].post;
const codes = (operation: Any, status: string): string[] =>
  operation.responses[status].content['application/problem+json'].schema.properties.code.enum;
const take = (list: string[], code: string): string => {
  list.splice(list.indexOf(code), 1);
  return code;
};
const schema = (document: Any, name: string) => document.components.schemas[name];

describe('changes that break callers', () => {
  test('the same contract breaks nothing', () => {
    expect(changed(() => {})).toEqual([]);
  });

  test.each<[string, (document: Any) => void, string]>([
    ['an operation is gone', (it) => delete it.paths['/v1/health'], 'GET /v1/health: not there any more'],
    [
      'a public operation wants a token',
      (it) => {
        eligibility(it)['x-roles'] = ['applicant'];
      },
      'POST /v1/eligibility: a token is asked now',
    ],
    [
      'a role is shut out',
      (it) => {
        it.paths['/v1/applications'].get['x-roles'] = ['agent'];
      },
      'GET /v1/applications: applicant may not call it any more',
    ],
    [
      'a member of a request becomes required',
      (it) => schema(it, 'Facts').required.push('birthDate'),
      'POST /v1/eligibility body/birthDate: required now',
    ],
    [
      'a member of a request is unknown',
      (it) => delete schema(it, 'Facts').properties.wishesToWork,
      'POST /v1/eligibility body/wishesToWork: not there any more',
    ],
    [
      'a value of a request is refused',
      (it) => schema(it, 'Facts').properties.status.enum.pop(),
      'POST /v1/eligibility body/status: value "other" is refused now',
    ],
    [
      'a limit is tighter',
      (it) => {
        schema(it, 'NewFile').properties.name.maxLength = 10;
      },
      'POST /v1/applications/{applicationId}/files body/name: maxLength is tighter',
    ],
    [
      'a pattern is another',
      (it) => {
        schema(it, 'Address').properties.postcode.pattern = '^75';
      },
      'PUT /v1/applications/{applicationId}/steps/information body/holder/address/postcode: another pattern is asked',
    ],
    [
      'a type is another',
      (it) => {
        schema(it, 'Facts').properties.wishesToWork.type = 'string';
      },
      'POST /v1/eligibility body/wishesToWork: ["boolean"] became ["string"]',
    ],
    [
      'a query parameter is required',
      (it) => {
        it.paths['/v1/help'].get.parameters.find((p: Any) => p.name === 'faq').required = true;
      },
      'GET /v1/help faq: required now',
    ],
    [
      'a query parameter is gone',
      (it) => {
        it.paths['/v1/help'].get.parameters = [];
      },
      'GET /v1/help faq: not there any more',
    ],
    [
      'a header is asked for',
      (it) => eligibility(it).parameters.push({ name: 'X-Tenant', in: 'header', required: true }),
      'POST /v1/eligibility X-Tenant: required now',
    ],
    [
      'a header that is kept under a name is asked for',
      (it) => {
        it.components.parameters.IfMatch.required = true;
      },
      'PUT /v1/applications/{applicationId}/steps/reason If-Match: required now',
    ],
    [
      'a header is not heeded any more',
      (it) => {
        it.paths['/v1/applications'].post.parameters.shift();
      },
      'POST /v1/applications Idempotency-Key: not there any more',
    ],
    [
      'a header of an answer is gone',
      (it) => delete it.paths['/v1/applications'].post.responses[201].headers.Location,
      'POST /v1/applications 201: the header Location is not given any more',
    ],
    [
      'a refusal does not say when to retry any more',
      (it) => delete it.paths['/v1/applications'].post.responses[409].headers['Retry-After'],
      'POST /v1/applications 409: the header Retry-After is not given any more',
    ],
    [
      'a least value is higher',
      (it) => {
        schema(it, 'NewFile').properties.size.minimum = 5;
      },
      'POST /v1/applications/{applicationId}/files body/size: minimum is tighter',
    ],
    [
      'a form is asked of a text',
      (it) => {
        schema(it, 'NewFile').properties.name.format = 'uri';
      },
      'POST /v1/applications/{applicationId}/files body/name: ["string"] became ["string","uri"]',
    ],
    [
      'an answer may be nothing',
      (it) => {
        schema(it, 'FileContent').properties.url.type = ['string', 'null'];
      },
      'GET /v1/applications/{applicationId}/files/{fileId}/content 200/url: ["string"] became ["string","null"]',
    ],
    [
      'an answer is gone',
      (it) => {
        eligibility(it).responses = { 201: eligibility(it).responses[200] };
      },
      'POST /v1/eligibility 200: not answered any more',
    ],
    [
      'a media type is gone',
      (it) => {
        eligibility(it).responses[200].content = {};
      },
      'POST /v1/eligibility 200: application/json is not given any more',
    ],
    [
      'a member of an answer is gone',
      (it) => delete schema(it, 'Explanation').properties.faq,
      'POST /v1/eligibility 200/explanation/*/faq: not there any more',
    ],
    [
      'a member of an answer is not sure any more',
      (it) => {
        schema(it, 'Decision').required = ['on'];
      },
      'POST /v1/eligibility 200/channel: not always there any more',
    ],
    [
      'a member of an answer has another name',
      (it) => {
        const { properties } = schema(it, 'FileSlot');
        properties.form = properties.upload;
        delete properties.upload;
      },
      'POST /v1/applications/{applicationId}/files 201/upload: not there any more',
    ],
    [
      'a body is required',
      (it) => {
        it.paths['/v1/attestations/{attestationId}/emails'].post.requestBody.required = true;
      },
      'POST /v1/attestations/{attestationId}/emails: a body is asked now',
    ],
    [
      'a media type of a request is gone',
      (it) => delete it.paths['/v1/file-checks'].post.requestBody.content['image/bmp'],
      'POST /v1/file-checks: image/bmp is not taken any more',
    ],
    [
      'a value of one choice of a request is another',
      (it) => {
        schema(it, 'ComplementAnswer').oneOf[0].properties.choice.const = 'leave';
      },
      'PUT /v1/applications/{applicationId}/complement/items/{item} body/1/choice: value "keep" is refused now',
    ],
    [
      'a choice of a request is gone',
      (it) => schema(it, 'ComplementAnswer').oneOf.pop(),
      'PUT /v1/applications/{applicationId}/complement/items/{item} body: choices ["object","object"] became ["object"]',
    ],
    [
      'a problem is gone',
      (it) => take(codes(it.paths['/v1/ephoto-codes'].post, '422'), 'ephoto-date-invalid'),
      'POST /v1/ephoto-codes: problem ephoto-date-invalid is not given any more',
    ],
    [
      'a problem has another status',
      (it) => {
        const { post } = it.paths['/v1/ephoto-codes'];
        codes(post, '409').push(take(codes(post, '422'), 'ephoto-date-invalid'));
      },
      'POST /v1/ephoto-codes: problem ephoto-date-invalid answers 409 instead of 422',
    ],
  ])('%s', (_, spoil, told) => {
    expect(changed(spoil)).toContain(told);
  });

  test.each<[string, (document: Any) => void]>([
    [
      'a new operation',
      (it) => {
        it.paths['/v1/new'] = { get: {} };
      },
    ],
    [
      'a new optional member of a request',
      (it) => {
        schema(it, 'Facts').properties.extra = { type: 'string' };
      },
    ],
    [
      'a new member of an answer',
      (it) => {
        schema(it, 'Decision').properties.extra = { type: 'string' };
        schema(it, 'Decision').required.push('extra');
      },
    ],
    [
      'a new choice of a request',
      (it) => schema(it, 'ComplementAnswer').oneOf.push({ type: 'object', properties: {} }),
    ],
    ['a new value of a request', (it) => schema(it, 'Facts').properties.status.enum.push('someone')],
    [
      'a looser limit',
      (it) => {
        schema(it, 'NewFile').properties.name.maxLength = 1000;
      },
    ],
    ['a header that may be sent', (it) => eligibility(it).parameters.push({ name: 'X-Tenant', in: 'header' })],
    [
      'a request that takes more types, an answer that says more of its form',
      (it) => {
        schema(it, 'NewFile').properties.name.type = ['string', 'null'];
        schema(it, 'NewFile').properties.size.type = 'number';
        schema(it, 'FileContent').properties.url.format = 'uri';
      },
    ],
    [
      'an operation that becomes public',
      (it) => {
        it.paths['/v1/applications'].get['x-roles'] = [];
      },
    ],
    [
      'a new problem',
      (it) => {
        it.paths['/v1/eligibility'].post.responses[418] = {};
        codes(eligibility(it), '400').push('teapot');
      },
    ],
    [
      'a new word in a description',
      (it) => {
        eligibility(it).description = 'x';
        schema(it, 'Facts').properties.status.description = 'y';
      },
    ],
  ])('%s breaks nothing', (_, spoil) => {
    expect(changed(spoil)).toEqual([]);
  });
});
