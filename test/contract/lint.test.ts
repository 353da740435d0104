import { createConfig, lintFromString, type RawUniversalConfig } from '@redocly/openapi-core';
import { describe, expect, it } from 'vitest';
import { openapi } from '../../lib/contract/openapi.ts';
import { operationList } from '../../lib/contract/operations/index.ts';

// biome-ignore lint/suspicious/noExplicitAny: a document of any shape, spoilt by path.
type Any = any;
const contract = (): Any => structuredClone(openapi('https://api.example.org'));

/** Redocly's recommended rules, its warnings as errors, and what else a reader of the file needs. */
const rules: RawUniversalConfig = {
  extends: ['recommended-strict'],
  rules: {
    'operation-description': 'error',
    'operation-4xx-problem-details-rfc7807': 'error',
    'operation-singular-tag': 'error',
    'parameter-description': 'error',
    'tag-description': 'error',
    'no-http-verbs-in-paths': 'error',
    'paths-kebab-case': 'error',
    'path-params-defined': 'error',
    'no-schema-type-mismatch': 'error',
    'no-invalid-schema-examples': 'error',
    'no-invalid-parameter-examples': 'error',
    'no-invalid-media-type-examples': 'error',
    'no-duplicated-tag-names': 'error',
    'no-unused-components': 'error',
  },
};

/** No answer of the API has it: it is read from the file inside each PDF. */
const insideDocuments = 'AttestationData';

async function complaints(document: unknown): Promise<string[]> {
  const config = await createConfig(rules);
  const found = await lintFromString({
    source: JSON.stringify(document),
    absoluteRef: 'openapi.json',
    config,
  });
  return found
    .map(({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer}: ${message}`)
    .filter((complaint) => !complaint.startsWith(`no-unused-components #/components/schemas/${insideDocuments}:`));
}

describe('the OpenAPI file, read by Redocly', () => {
  it('has nothing to complain of', async () => {
    expect(await complaints(contract())).toEqual([]);
  });

  it.each<[string, (it: Any) => void]>([
    ['operation-operationId-unique', (it) => Object.assign(it.paths['/v1/health'].get, { operationId: 'readLimits' })],
    ['parameter-description', (it) => delete it.paths['/v1/help'].get.parameters[0].description],
    ['security-defined', (it) => Object.assign(it.paths['/v1/applications'].get, { security: [{ nothing: [] }] })],
    [
      'no-invalid-media-type-examples',
      (it) => {
        const { examples } = it.paths['/v1/eligibility'].post.requestBody.content['application/json'];
        Object.assign(Object.values(examples as Any)[0] as Any, { value: { status: 'nobody' } });
      },
    ],
  ])('is really read: a file spoilt against %s is refused', async (rule, spoil) => {
    const document = contract();
    spoil(document);
    expect((await complaints(document)).join('\n')).toContain(rule);
  });
});

describe('each operation of the file', () => {
  const document = contract();
  const named = operationList.map((operation) => [operation.id, operation] as const);
  const entry = ({ path, method }: { path: string; method: string }) => document.paths[path][method.toLowerCase()];

  it.each(named)('%s: says its limit, in words, in data and in the headers of its answers', (_, operation) => {
    const { description, responses, 'x-rate-limit': limit } = entry(operation);
    expect(limit).toEqual(operation.limit);
    expect(/At most \d+ requests/.test(description)).toBe(operation.limit !== undefined);
    const success = String(Object.values(operation.answers)[0]?.status);
    for (const status of [success, '429']) {
      const { headers } = responses[status];
      expect(['RateLimit' in headers, 'RateLimit-Policy' in headers]).toEqual(Array(2).fill(!!operation.limit));
    }
    expect(responses['429'].headers).toHaveProperty('Retry-After');
  });

  it.each(named)('%s: says who may call it, and shows what goes in and comes out', (_, operation) => {
    const { description, security, requestBody, responses, 'x-roles': roles } = entry(operation);
    const isPublic = operation.access === 'public';
    expect(roles).toEqual(isPublic ? [] : operation.access);
    expect(security ?? document.security).toEqual(isPublic ? [] : [{ token: [] }]);
    expect(description).toContain(isPublic ? 'Public: no token.' : `Role: ${roles.join(' or ')}.`);
    if (operation.id === 'readOpenapi') return; // This very file.
    // Bytes of pictures and PDFs, and pages, have no example to show.
    const shown = (content: Any = {}) =>
      Object.entries<Any>(content)
        .filter(([type]) => /json$/.test(type) || type === 'text/csv')
        .filter(([, { examples }]) => Object.keys(examples ?? {}).length === 0);
    expect(shown(requestBody?.content)).toEqual([]);
    for (const response of Object.values<Any>(responses)) expect(shown(response.content)).toEqual([]);
  });
});
