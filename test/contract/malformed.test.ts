import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { departures } from '../../bin/qa/contract-check.ts';
import { openapi } from '../../lib/contract/openapi.ts';
import { start, tokenOf } from '../api/harness.ts';

let server: Awaited<ReturnType<typeof start>>;
let tokens: Record<string, string>;
beforeAll(async () => {
  server = await start();
  const roles = await Promise.all(
    ['applicant', 'agent', 'admin'].map(async (role) => [role, await tokenOf(server.api, role)]),
  );
  tokens = Object.fromEntries(roles);
});
afterAll(() => server.stop());

type Operation = {
  parameters: { name?: string; in?: string }[];
  requestBody?: { content: Record<string, { examples: Record<string, { value: unknown }> }> };
  'x-roles': string[];
};
const document = openapi('https://api.example.org') as unknown as { paths: Record<string, Record<string, Operation>> };
const all = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
);

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

const word = fc.oneof(
  fc.constantFrom('unknown', '0', '-1', 'é', 'x'.repeat(300), '%2e%2e', "' OR 1=1"),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
);

const anyRequest = fc.constantFrom(...all).chain(({ path, method, operation }) => {
  const names = operation.parameters.filter((it) => it.in === 'query').map(({ name }) => name ?? '');
  const example = Object.values(operation.requestBody?.content['application/json']?.examples ?? {})[0]?.value;
  return fc.record({
    method: fc.constant(method),
    path: fc
      .array(word, { minLength: 3, maxLength: 3 })
      .map((words) => path.replace(/\{\w+\}/g, () => encodeURIComponent(words.shift() ?? 'x'))),
    query: fc.dictionary(
      fc.oneof(fc.constantFrom('surplus', ...names), fc.string({ minLength: 1, maxLength: 5 })),
      word,
      { maxKeys: 3 },
    ),
    role: fc.constantFrom('nobody', 'forged', ...operation['x-roles'], ...operation['x-roles']),
    language: fc.constantFrom('fr', 'en', '*', ';q=', 'xx'),
    headers: fc.record(
      {
        'If-Match': fc.constantFrom('"v999"', 'x'),
        'Idempotency-Key': fc.string({ minLength: 1, maxLength: 10 }).map(encodeURIComponent),
      },
      { requiredKeys: [] },
    ),
    body:
      example === undefined
        ? fc.constant(undefined)
        : fc.oneof(
            disordered(example).map((it) => JSON.stringify(it)),
            fc.string({ maxLength: 40 }),
          ),
  });
});

test('500 malformed requests made from the contract: each answer is one that the contract knows, never 500', async () => {
  const seen = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(anyRequest, async ({ method, path, query, role, language, headers, body }) => {
      const search = new URLSearchParams(query).toString();
      const url = `${server.url}${path}${search && `?${search}`}`;
      const response = await fetch(url, {
        method,
        headers: {
          ...headers,
          'Accept-Language': language,
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
          ...(role !== 'nobody' && { Authorization: `Bearer ${tokens[role] ?? 'forged'}` }),
        },
        ...(body !== undefined && method !== 'GET' && { body }),
      });
      const text = await response.text();
      const isJson = /json/.test(response.headers.get('content-type') ?? '');
      expect(response.status).toBeLessThan(500);
      const said = { method, url, status: response.status, body: isJson ? JSON.parse(text) : text };
      expect(departures(said, server.url)).toEqual([]);
      seen.set(response.status, (seen.get(response.status) ?? 0) + 1);
    }),
    { numRuns: 500 },
  );
  expect([...seen.keys()]).toEqual(expect.arrayContaining([200, 400, 401, 404]));
}, 120_000);
