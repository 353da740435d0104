import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { departures } from '../../bin/qa/contract-check.ts';
import { openapi } from '../../lib/contract/openapi.ts';
import { problems } from '../../lib/contract/problems/index.ts';
import { type Ready, readyToDeposit, start, tokenOf } from '../api/harness.ts';
import { exchangeOf } from '../api/watch.ts';

let server: Awaited<ReturnType<typeof start>>;
let tokens: Record<string, string>;
let own: Ready;
beforeAll(async () => {
  server = await start();
  own = await readyToDeposit(server.api);
  tokens = {
    applicant: own.token,
    agent: await tokenOf(server.api, 'agent', 'agent-75', { prefecture: '75' }),
    admin: await tokenOf(server.api, 'admin'),
  };
});
afterAll(() => server.stop());

type Operation = {
  parameters: { name?: string; in?: string }[];
  requestBody?: { content: Record<string, { examples: Record<string, { value: unknown }> }> };
  'x-roles': string[];
};
const document = openapi('https://api.example.org') as unknown as { paths: Record<string, Record<string, Operation>> };
const all = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({
    ...{ name: `${method.toUpperCase()} ${path}`, path, method: method.toUpperCase(), operation },
  })),
);
const runs = Math.ceil(500 / all.length);

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1e308,
    '',
    ' ',
    '\u0000',
    '😀'.repeat(50),
    '../../etc',
    '2026-02-30',
    [],
    {},
    [[[]]],
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.anything({ maxDepth: 2, withNullPrototype: false }).map((value) => JSON.parse(JSON.stringify(value ?? null))),
);

/** A documented body with one of its members, at any depth, put in disorder. */
const disordered = (value: unknown): fc.Arbitrary<unknown> => {
  if (typeof value !== 'object' || value === null) return odd;
  const entries = Object.entries(value);
  const inside = entries.map(([name, member]) => disordered(member).map((changed) => ({ ...value, [name]: changed })));
  return fc.oneof(
    odd,
    odd.map((extra) => ({ ...value, surplus: extra })),
    ...entries.map(([name]) => fc.constant(Object.fromEntries(entries.filter(([other]) => other !== name)))),
    ...inside,
  );
};

/** Not the dots that lead a path elsewhere before it is sent. */
const word = fc
  .oneof(
    fc.constantFrom('unknown', '0', '-1', 'é', 'x'.repeat(300), '%2e%2e', "' OR 1=1"),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  )
  .filter((it) => it !== '.' && it !== '..');

/** Parts of a path: of nothing, or of the caller's own application, so that what comes after them is read too. */
const places = (path: string) =>
  fc
    .tuple(fc.boolean(), fc.array(word, { minLength: 3, maxLength: 3 }))
    .map(([isOwn, words]) =>
      path.replace(/\{(\w+)\}/g, (_, name: string) =>
        encodeURIComponent(isOwn && name === 'applicationId' ? own.id : (words.shift() ?? 'x')),
      ),
    );

const headers = fc.record(
  {
    'If-Match': fc.constantFrom('"v999"', 'x', '*'),
    'Idempotency-Key': fc.string({ minLength: 1, maxLength: 10 }).map(encodeURIComponent),
    'X-Request-Id': fc.constantFrom('x', 'a'.repeat(65), '<script>', 'eight-letters'),
    traceparent: fc.constantFrom('00', '00-0-0-0', `ff-${'0'.repeat(32)}-${'0'.repeat(16)}-01`),
    'X-File-Name': fc.constantFrom('%', '%00', '..%2F..%2Fetc', 'x'.repeat(400)),
    Accept: fc.constantFrom('application/pdf', 'text/html;q=2', ';', 'image/*'),
    Origin: fc.constantFrom('null', 'https://evil.example'),
  },
  { requiredKeys: [] },
);

const bodyOf = ({ requestBody }: Operation) => {
  const types = Object.keys(requestBody?.content ?? {});
  if (types.length === 0) return fc.constant({});
  const example = Object.values(requestBody?.content['application/json']?.examples ?? {})[0]?.value;
  const text = fc.oneof(
    disordered(example ?? {}).map((it) => JSON.stringify(it)),
    fc.string({ maxLength: 40 }),
  );
  return fc.record(
    {
      type: fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...types) },
        {
          weight: 1,
          arbitrary: fc.constantFrom('text/plain', 'application/xml', 'x', 'application/json; charset=utf-16'),
        },
      ),
      body: fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }) }),
    },
    { requiredKeys: [] },
  );
};

const anyRequest = ({ path, operation }: (typeof all)[number]) =>
  fc.record({
    path: places(path),
    query: fc.dictionary(
      fc.oneof(
        fc.constantFrom('surplus', ...operation.parameters.flatMap((it) => (it.in === 'query' ? [it.name ?? ''] : []))),
        fc.string({ minLength: 1, maxLength: 5 }),
      ),
      word,
      { maxKeys: 3 },
    ),
    role: fc.constantFrom('nobody', 'forged', ...Array(4).fill(operation['x-roles']).flat()) as fc.Arbitrary<string>,
    language: fc.constantFrom('fr', 'en', '*', ';q=', 'xx'),
    headers,
    sent: bodyOf(operation) as fc.Arbitrary<{ type?: string; body?: string | Uint8Array<ArrayBuffer> }>,
  });

const seen = new Map<number, number>();

describe('500 malformed requests made from the contract', () => {
  test.each(all)('$name: each answer is one that the contract knows, never 500', async (it) => {
    await fc.assert(
      fc.asyncProperty(anyRequest(it), async ({ path, query, role, language, headers: more, sent }) => {
        const search = new URLSearchParams(query).toString();
        const url = `${server.url}${path}${search && `?${search}`}`;
        const response = await fetch(url, {
          method: it.method,
          headers: {
            ...more,
            'Accept-Language': language,
            ...(sent.type !== undefined && { 'Content-Type': sent.type }),
            ...(role !== 'nobody' && { Authorization: `Bearer ${tokens[role] ?? 'forged'}` }),
          },
          ...(sent.body !== undefined && { body: sent.body }),
        });
        const said = await exchangeOf(it.method, url, response);
        expect(said.status).toBeLessThan(500);
        if (said.status >= 400 && said.type?.startsWith('text/html')) expect(more.Accept).toContain('text/html');
        else if (said.status >= 400) {
          expect(said.type).toBe('application/problem+json');
          expect(Object.keys(problems)).toContain((said.body as { code: string }).code);
        }
        expect(departures(said, server.url)).toEqual([]);
        seen.set(said.status, (seen.get(said.status) ?? 0) + 1);
      }),
      { numRuns: runs },
    );
  });

  test('are that many, and met refusals of each kind', () => {
    const total = [...seen.values()].reduce((sum, n) => sum + n, 0);
    expect(total).toBeGreaterThanOrEqual(500);
    expect([...seen.keys()]).toEqual(expect.arrayContaining([200, 400, 401, 404, 415]));
  });
});
