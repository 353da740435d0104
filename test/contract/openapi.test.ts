import { describe, expect, test } from 'vitest';
import { answerExamples } from '../../lib/contract/answer-examples/index.ts';
import { descriptions } from '../../lib/contract/openapi/descriptions.ts';
import { openapi } from '../../lib/contract/openapi.ts';
import { operationList } from '../../lib/contract/operations/index.ts';
import { problems } from '../../lib/contract/problems/index.ts';
import { problemsOf } from '../../lib/contract/problems-of.ts';
import { tags } from '../../lib/contract/tags.ts';

// biome-ignore lint/suspicious/noExplicitAny: a document of any shape, read by path as its readers do.
type Json = Record<string, any>;
const document = openapi('https://api.example.org') as unknown as Json;
const named = operationList.map((operation) => [operation.id, operation] as const);
const entry = ({ path, method }: { path: string; method: string }): Json => document.paths[path][method.toLowerCase()];

function each(value: unknown, visit: (node: Json) => void) {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) visit(value as Json);
  for (const child of Object.values(value)) each(child, visit);
}

const references = () => {
  const found: string[] = [];
  each(document, ({ $ref }) => typeof $ref === 'string' && found.push($ref));
  return found;
};
const target = (reference: string) =>
  reference
    .slice(2)
    .split('/')
    .reduce<Json | undefined>((node, name) => node?.[name], document);

describe('the OpenAPI document', () => {
  test('is of version 3.1 and says who answers for it, under which licence and where', () => {
    expect(document).toMatchObject({
      openapi: '3.1.0',
      info: { license: { identifier: 'MIT' }, contact: { url: 'https://api.example.org/docs' } },
      servers: [{ url: 'https://api.example.org' }],
    });
  });

  test('has a target for every reference, and a reference for every component', () => {
    expect(references().filter((reference) => target(reference) === undefined)).toEqual([]);
    const used = new Set(references());
    const unused = Object.entries(document.components as Json)
      .filter(([kind]) => kind !== 'securitySchemes')
      .flatMap(([kind, all]) => Object.keys(all as Json).map((name) => `#/components/${kind}/${name}`))
      .filter((reference) => !used.has(reference));
    // Read from the file inside each PDF, which no schema of an answer can tell.
    expect(unused).toEqual(['#/components/schemas/AttestationData']);
  });

  test('shows the chapters in order, each described', () => {
    expect(document.tags).toEqual(tags);
  });

  test.each(named)('%s: is there with its words, access and parameters', (id, operation) => {
    const it = entry(operation);
    expect(it).toMatchObject({ operationId: id, tags: [operation.tag], summary: operation.summary });
    expect(it.security).toEqual(operation.access === 'public' ? [] : undefined);
    const names = (it.parameters as Json[]).map(
      (parameter) => parameter.name ?? target(parameter.$ref as string)?.name,
    );
    expect(names).toEqual(
      expect.arrayContaining([
        ...Object.keys(operation.params?.shape ?? {}),
        ...Object.keys(operation.query?.shape ?? {}),
      ]),
    );
    expect(names.includes('Idempotency-Key')).toBe(operation.idempotent === true);
    expect(names.includes('If-None-Match')).toBe('304' in it.responses);
    expect(names.includes('If-Match')).toBe(problemsOf(operation).includes('version-conflict'));
  });

  test.each(named)('%s: documents each problem under its status, with an example', (_, operation) => {
    for (const code of problemsOf(operation)) {
      const content = entry(operation).responses[String(problems[code].status)].content['application/problem+json'];
      expect(content.schema.properties.code.enum).toContain(code);
      expect(content.examples[code].$ref).toBe(`#/components/examples/${code}`);
      expect(target(`#/components/examples/${code}`)?.value).toMatchObject({ code, status: problems[code].status });
    }
  });

  test('speaks of every problem code of the API somewhere', () => {
    const text = JSON.stringify(document);
    expect(Object.keys(problems).filter((code) => !text.includes(code))).toEqual([]);
  });

  test.each(named)('%s: shows an answer that its own schema accepts', (id, operation) => {
    for (const [name, answer] of Object.entries(operation.answers)) {
      if (!answer.body) continue;
      const value = answerExamples('https://api.example.org')[id]?.[name];
      expect(answer.body.safeParse(value).error?.issues).toBeUndefined();
      const content = entry(operation).responses[String(answer.status)].content['application/json'];
      expect(Object.values(content.examples as Json)[0].value).toEqual(value);
    }
  });

  test('shows answers of the same status together, each by its media type, with the headers of all (FAQ 19)', () => {
    const { '200': answer } = document.paths['/v1/supporting-documents'].get.responses;
    expect(Object.keys(answer.content)).toEqual(['application/json', 'application/pdf']);
    expect(Object.keys(answer.headers)).toEqual(['X-Request-Id', 'traceparent', 'Content-Disposition']);
    expect(answer.description).toBe('The list, in the order in which to show it. As a PDF where `Accept` prefers it.');
  });

  test('promises a 304 without a body wherever a reading has a tag', () => {
    const tagged = operationList.filter((it) => it.method === 'GET' && entry(it).responses['200'].headers.ETag);
    expect(tagged.map(({ id }) => id)).toEqual(['readApplication', 'downloadAttestation']);
    for (const it of tagged) {
      const { content, headers } = entry(it).responses['304'];
      expect([content, Object.keys(headers)]).toEqual([undefined, ['X-Request-Id', 'traceparent', 'ETag']]);
    }
  });

  test('shows the form of what parsing tidies up, in requests as in answers', () => {
    const { Identity, IdentityOutput } = document.components.schemas;
    for (const { properties } of [Identity, IdentityOutput] as Json[]) {
      expect(properties.foreignerNumber.pattern).toBe('^\\d{10}$');
      expect(properties.birthDate.pattern).toBe('^\\d{4}(-\\d{2}(-\\d{2})?)?$');
    }
  });

  test('describes only properties that exist', () => {
    const lost = Object.entries(descriptions).flatMap(([schema, paths]) =>
      Object.keys(paths)
        .filter((path) => {
          let node: Json | undefined = document.components.schemas[schema];
          for (const name of path.split('.')) {
            const inside: Json | undefined = node?.$ref ? target(node.$ref as string) : node;
            node = inside?.properties?.[name];
          }
          return typeof node?.description !== 'string';
        })
        .map((path) => `${schema}.${path}`),
    );
    expect(lost).toEqual([]);
  });

  test('is the same each time, and knows its own address only', () => {
    expect(JSON.stringify(openapi('https://api.example.org'))).toBe(JSON.stringify(document));
    expect(JSON.stringify(document)).not.toContain('127.0.0.1');
  });
});
