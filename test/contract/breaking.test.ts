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
      'POST /v1/eligibility body/wishesToWork: type ["boolean",null,[]] became ["string",null,[]]',
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
    ['a new value of a request', (it) => schema(it, 'Facts').properties.status.enum.push('someone')],
    [
      'a looser limit',
      (it) => {
        schema(it, 'NewFile').properties.name.maxLength = 1000;
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
        eligibility(it).responses[418] = {};
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
