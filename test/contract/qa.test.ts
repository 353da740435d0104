import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { departures } from '../../bin/qa/contract-check.ts';
import { outcomes } from '../../bin/qa/outcome.ts';
import { reportPage } from '../../bin/qa/report-page.ts';
import { answerExamples } from '../../lib/contract/answer-examples/index.ts';
import { problemExample } from '../../lib/contract/problem-examples.ts';

const base = 'http://127.0.0.1:3000';
const said = (method: string, path: string, status: number, body: unknown) =>
  departures({ method, url: `${base}${path}`, status, body }, base);
const health = answerExamples(base).readHealth?.ok as object;

describe('the check of real answers against the contract', () => {
  test('an answer as documented departs in nothing', () => {
    expect(said('GET', '/v1/health', 200, health)).toEqual([]);
    expect(said('GET', '/v1/applications', 401, problemExample('token-missing', 'fr', base))).toEqual([]);
    expect(said('GET', '/v1/nothing', 404, problemExample('not-found', 'fr', base))).toEqual([]);
  });

  test('a field too many, a status or a code that is not documented, and a problem that is none are told', () => {
    expect(said('GET', '/v1/health', 200, { ...health, secret: 1 })).toEqual([
      'readHealth /: Unrecognized key: "secret"',
    ]);
    expect(said('GET', '/v1/health', 204, '')).toEqual(['readHealth does not document 204']);
    expect(said('GET', '/v1/health', 409, problemExample('application-deposited', 'fr', base))).toEqual([
      'readHealth does not document 409',
    ]);
    expect(said('GET', '/v1/applications', 401, problemExample('application-deposited', 'fr', base))).toEqual([
      'application-deposited is not documented for this operation',
    ]);
    expect(said('GET', '/v1/health', 500, 'oops')).toEqual([
      'readHealth /: Invalid input: expected object, received string',
    ]);
    expect(said('GET', '/v1/nothing', 404, 'oops')).toEqual([
      'problem /: Invalid input: expected object, received string',
    ]);
  });

  test('an answer of several media types is held to the one that came', () => {
    const list = { method: 'GET', url: `${base}/v1/supporting-documents?status=refugee`, status: 200 };
    expect(departures({ ...list, type: 'application/pdf', body: '%PDF-1.7' }, base)).toEqual([]);
    expect(departures({ ...list, type: 'application/json', body: '%PDF-1.7' }, base)).toHaveLength(1);
    expect(departures({ ...list, body: '%PDF-1.7' }, base)).toHaveLength(1);
  });

  test('a body where none is documented, a problem as plain JSON and a header that is nowhere promised are told', () => {
    expect(said('DELETE', '/v1/applications/x', 204, '')).toEqual([]);
    expect(said('DELETE', '/v1/applications/x', 204, {})).toEqual(['deleteApplication documents no body here']);
    const missing = {
      ...{ method: 'GET', url: `${base}/v1/applications`, status: 401 },
      body: problemExample('token-missing', 'fr', base),
    };
    const problem = { ...missing, type: 'application/problem+json' };
    expect(departures({ ...missing, type: 'application/json' }, base)).toEqual([
      'listApplications does not document application/json',
    ]);
    expect(departures({ ...problem, headers: { 'retry-after': '1', date: 'now' } }, base)).toEqual([
      'listApplications does not document the header retry-after',
    ]);
    expect(departures({ ...problem, status: 429, headers: { 'retry-after': '1' } }, base)).toEqual([
      'token-missing is not documented for this operation',
    ]);
  });

  test('what is not the API is not judged', () => {
    expect(said('POST', '/local/tokens', 201, {})).toEqual([]);
    expect(departures({ method: 'POST', url: 'https://bucket.example/', status: 204, body: '' }, base)).toEqual([]);
  });
});

describe('the report of a run', () => {
  const result = (name: string, body: unknown, tests: { description: string; status: string; error?: string }[]) => ({
    path: `01-x/${name}`,
    name,
    error: null,
    request: { method: 'GET', url: `${base}/v1/health` },
    response: { status: 200, data: body, responseTime: 3 },
    testResults: tests,
  });

  test('counts checks, and a departure from the contract fails a request whose own tests pass', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'qa-')), 'report.json');
    const passes = { description: 'answers 200', status: 'pass' };
    const fails = { description: 'is json', status: 'fail', error: 'it is not' };
    const results = [
      result('good', health, [passes]),
      result('bad', health, [passes, fails]),
      result('odd', {}, [passes]),
    ];
    writeFileSync(path, JSON.stringify([{ results }]));
    const [good, bad, odd] = outcomes(path, base);
    expect(good).toMatchObject({ folder: '01-x', url: '/v1/health', passed: 1, failed: [] });
    expect(bad).toMatchObject({ passed: 1, failed: [{ what: 'is json', error: 'it is not' }] });
    expect(odd?.failed[0]).toMatchObject({ what: 'contract' });
    const page = reportPage(outcomes(path, base), { baseUrl: base, day: '2026-11-23' });
    expect(page).toContain('3 requests');
    expect(page).toContain('2 requests with failures');
    expect(page).toContain('is json: it is not');
  });
});
