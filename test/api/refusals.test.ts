import { type IncomingHttpHeaders, request } from 'node:http';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { departures } from '../../bin/qa/contract-check.ts';
import { operationList } from '../../lib/contract/operations/index.ts';
import { problems } from '../../lib/contract/problems/index.ts';
import { readyToDeposit, start, tokenOf } from './harness.ts';

let server: Awaited<ReturnType<typeof start>>;
let tokens: Record<string, string>;
beforeAll(async () => {
  server = await start();
  tokens = {
    applicant: await tokenOf(server.api, 'applicant'),
    agent: await tokenOf(server.api, 'agent', 'agent-1', { prefecture: '75' }),
    admin: await tokenOf(server.api, 'admin'),
  };
});
afterAll(() => server.stop());

type Raw = { status: number; type: string; headers: Record<string, unknown>; body: Record<string, unknown> };

const asText = (headers: IncomingHttpHeaders) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));

/** Sends exactly what is given: no library puts it right. */
function raw(method: string, path: string, headers: Record<string, string> = {}, body?: string | Buffer): Promise<Raw> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const call = request({ hostname, port, method, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        const type = response.headers['content-type'] ?? '';
        const isJson = /json/.test(type) && text !== '';
        const answer = { status: response.statusCode ?? 0, type, headers: response.headers };
        const said = { ...answer, method, url: `${server.url}${path}`, body: isJson ? JSON.parse(text) : text };
        const departed = departures({ ...said, headers: asText(said.headers) }, server.url);
        if (departed.length > 0) return reject(new Error(departed.join('\n')));
        resolve({ ...answer, body: isJson ? said.body : {} });
      });
    });
    call.on('error', reject);
    call.end(body);
  });
}

const json = { 'content-type': 'application/json' };
const as = (role: string) => ({ authorization: `Bearer ${tokens[role]}` });
const pathOf = (path: string) => path.replaceAll(/\{\w+\}/g, 'unknown');

function expectProblem(answer: Raw, status: number, code: string) {
  expect([answer.status, answer.body.code, answer.type]).toEqual([status, code, 'application/problem+json']);
  expect(answer.body).toMatchObject({
    status,
    title: expect.any(String),
    detail: expect.any(String),
    requestId: expect.any(String),
  });
  expect(answer.body.type).toBe(`${server.url}/errors/${code}`);
}

describe('bad input is told what is wrong', () => {
  it.each([
    ['malformed JSON', () => raw('POST', '/v1/eligibility', json, '{"status":'), 400, 'malformed-json'],
    ['no body', () => raw('POST', '/v1/eligibility', json), 400, 'validation-failed'],
    ['an array for an object', () => raw('POST', '/v1/eligibility', json, '[]'), 400, 'validation-failed'],
    ['null', () => raw('POST', '/v1/eligibility', json, 'null'), 400, 'validation-failed'],
    [
      'an unknown field',
      () => raw('POST', '/v1/eligibility', json, '{"status":"refugee","x":1}'),
      400,
      'validation-failed',
    ],
    [
      'rights given by the caller',
      () => raw('POST', '/v1/eligibility', json, '{"status":"refugee","rights":{}}'),
      400,
      'rights-not-editable',
    ],
    [
      'text in place of JSON',
      () => raw('POST', '/v1/eligibility', { 'content-type': 'text/plain' }, 'hello'),
      415,
      'media-type-not-supported',
    ],
    [
      'a body of 300 kB',
      () => raw('POST', '/v1/eligibility', json, JSON.stringify({ status: 'x'.repeat(300_000) })),
      413,
      'body-too-large',
    ],
    ['a body of 12 MB', () => raw('POST', '/v1/eligibility', json, 'x'.repeat(12_000_000)), 413, 'body-too-large'],
    [
      'bytes of 12 MB to judge',
      () => raw('POST', '/v1/file-checks', as('applicant'), Buffer.alloc(12_000_000)),
      413,
      'body-too-large',
    ],
    [
      'a letter that is not UTF-8',
      () => raw('POST', '/v1/eligibility', json, Buffer.from('{"status":"r\xe9fugi\xe9"}', 'latin1')),
      400,
      'malformed-json',
    ],
    [
      'another charset than UTF-8',
      () => raw('POST', '/v1/eligibility', { 'content-type': 'application/json; charset=iso-8859-1' }, '{}'),
      415,
      'media-type-not-supported',
    ],
    ['an unknown path', () => raw('GET', '/v1/nothing'), 404, 'not-found'],
    ['a path that cannot be decoded', () => raw('GET', '/v1/verifications/%E0%A4%A'), 404, 'not-found'],
    ['nothing but slashes', () => raw('GET', '//'), 404, 'not-found'],
    ['a path of two slashes', () => raw('GET', '//example.org/v1'), 404, 'not-found'],
    ['the wrong method', () => raw('DELETE', '/v1/eligibility'), 405, 'method-not-allowed'],
    ['no token', () => raw('GET', '/v1/applications'), 401, 'token-missing'],
    ['a forged token', () => raw('GET', '/v1/applications', { authorization: 'Bearer a.b.c' }), 401, 'token-invalid'],
    ['another scheme', () => raw('GET', '/v1/applications', { authorization: 'Basic YTpi' }), 401, 'token-invalid'],
    ['a role that may not', () => raw('GET', '/v1/applications', as('admin')), 403, 'role-not-allowed'],
    [
      'an application that is not there',
      () => raw('GET', '/v1/applications/BPI-2026-000000-0', as('applicant')),
      404,
      'not-found',
    ],
  ])('%s', async (_, call, status, code) => expectProblem(await call(), status, code));

  it('names every defect at once, each with its place', async () => {
    const answer = await raw('POST', '/v1/eligibility', json, '{"status":"king","birthDate":12,"a/b":1,"decision":{}}');
    const errors = answer.body.errors as { pointer: string; code: string }[];
    expect(errors.map(({ pointer, code }) => `${pointer} ${code}`).sort()).toEqual([
      '/a~1b unknown-field',
      '/birthDate wrong-type',
      '/decision/authority missing',
      '/decision/date missing',
      '/status not-in-list',
    ]);
  });

  it('refuses a parameter given more than once, of which nobody knows which one was meant', async () => {
    const answer = await raw('GET', '/v1/supporting-documents?status=refugee&status=stateless&requestType=first');
    expectProblem(answer, 400, 'validation-failed');
    expect(answer.body.errors).toMatchObject([{ pointer: '/query/status', code: 'repeated' }]);
  });

  it.each(['application/json', 'Application/JSON; Charset="UTF-8"', 'application/json;charset=utf-8; profile=x'])(
    'reads %s',
    async (type) => {
      expect((await raw('POST', '/v1/eligibility', { 'content-type': type }, '{"status":"refugee"}')).status).toBe(200);
    },
  );

  it('RFC 9110, 11.6.1: who has no token, or a bad one, is told which one is wanted', async () => {
    const challenge = async (headers?: Record<string, string>) =>
      (await raw('GET', '/v1/applications', headers)).headers['www-authenticate'];
    expect(await challenge()).toBe('Bearer');
    expect(await challenge({ authorization: 'Bearer a.b.c' })).toBe('Bearer error="invalid_token"');
    expect(await challenge(as('applicant'))).toBeUndefined();
  });

  it('lets nothing be kept on the way, whoever refuses', async () => {
    for (const path of ['/v1/nothing', '/v1/applications', '/v1/help?faq=x'])
      expect((await raw('GET', path)).headers).toMatchObject({
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      });
  });

  it('a token signed by another key is refused, and one that has expired too', async () => {
    const [head, body, signature] = (tokens.applicant ?? '').split('.');
    const forged = `${head}.${body}.${signature?.split('').reverse().join('')}`;
    expectProblem(await raw('GET', '/v1/applications', { authorization: `Bearer ${forged}` }), 401, 'token-invalid');
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${body}.`;
    expectProblem(await raw('GET', '/v1/applications', { authorization: `Bearer ${unsigned}` }), 401, 'token-invalid');
  });

  it('DOS-14: somebody else’s application looks like none, on every route', async () => {
    const ready = await readyToDeposit(server.api);
    for (const operation of operationList.filter(
      ({ path, access }) => /applicationId/.test(path) && access.includes('applicant'),
    )) {
      const headers = { ...as('applicant'), ...json };
      const example = operation.examples[0];
      const body = operation.body
        ? JSON.stringify(example?.body)
            .replace('{{sha256}}', 'a'.repeat(64))
            .replaceAll(/"\{\{\w+\}\}"/g, '"a"')
        : undefined;
      const other = (id: string) =>
        operation.path.replace('{applicationId}', id).replace('{fileId}', 'f').replace('{item}', '1');
      const [foreign, none] = [
        await raw(operation.method, other(ready.id), headers, body),
        await raw(operation.method, other('BPI-2026-000000-0'), headers, body),
      ];
      expectProblem(foreign, 404, 'not-found');
      expect({ ...foreign.body, requestId: '' }).toEqual({ ...none.body, requestId: '' });
    }
  });

  it('answers in French by default and in English when asked', async () => {
    expect((await raw('GET', '/v1/nothing')).body.title).toBe('Introuvable');
    expect((await raw('GET', '/v1/nothing', { 'accept-language': 'en-GB, fr;q=0.5' })).body.title).toBe('Not found');
  });

  it('gives front-ends CORS headers on answers, refusals and preflights', async () => {
    const origin = { origin: 'https://front.example.org' };
    for (const answer of [
      await raw('GET', '/v1/health', origin),
      await raw('GET', '/v1/nothing', origin),
      await raw('GET', '/v1/applications', origin),
    ]) {
      expect(answer.headers['access-control-allow-origin']).toBe(origin.origin);
      expect(answer.headers['access-control-expose-headers']).toContain('ETag');
    }
    const preflight = await raw('OPTIONS', '/v1/applications', { ...origin, 'access-control-request-method': 'POST' });
    expect([preflight.status, preflight.headers['access-control-allow-headers']]).toEqual([
      204,
      expect.stringContaining('Idempotency-Key'),
    ]);
  });

  it('never answers 500, whatever JSON is sent to whatever operation: always a known problem', async () => {
    const withBody = operationList.filter(({ body }) => body);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...withBody), fc.jsonValue({ maxDepth: 3 }), async (operation, value) => {
        const role = operation.access === 'public' ? 'applicant' : operation.access[0];
        const answer = await raw(
          operation.method,
          pathOf(operation.path),
          { ...as(role ?? ''), ...json },
          JSON.stringify(value),
        );
        expect(answer.status).toBeLessThan(500);
        if (answer.status >= 400) expect(Object.keys(problems)).toContain(answer.body.code);
      }),
      { numRuns: 200 },
    );
  });
});
