import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Operation } from '../../lib/contract/operation.ts';
import { operationList, operations } from '../../lib/contract/operations/index.ts';
import { problems } from '../../lib/contract/problems/index.ts';
import { problemsOf } from '../../lib/contract/problems-of.ts';
import { samples, withSamples } from '../../lib/contract/samples.ts';
import { tags } from '../../lib/contract/tags.ts';
import { readCode } from '../../lib/domain/ephoto-code.ts';
import { faq } from '../../lib/domain/faq/index.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { isApplicationNumber, readShortCode } from '../../lib/seal/short-code.ts';

const named = operationList.map((operation) => [operation.id, operation] as const);
const pathParameters = ({ path }: Operation) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

describe('the operations table', () => {
  test('names each operation once, and keeps it under its own id', () => {
    expect(Object.entries(operations).filter(([name, { id }]) => name !== id)).toEqual([]);
  });

  test('gives each method and path to one operation', () => {
    const routes = operationList.map(({ method, path }) => `${method} ${path.replace(/\{\w+\}/g, '{}')}`);
    expect(routes.filter((route, index) => routes.indexOf(route) !== index)).toEqual([]);
  });

  test.each(named)('%s: its parameters are those of its path, its chapter and questions exist', (_, operation) => {
    expect(Object.keys(operation.params?.shape ?? {}).sort()).toEqual(pathParameters(operation).sort());
    expect(tags.map(({ name }) => name)).toContain(operation.tag);
    for (const question of operation.faq) expect(faq).toHaveProperty(String(question));
    expect(new Set(operation.faq).size).toBe(operation.faq.length);
  });

  test.each(named)('%s: its examples are valid requests', (_, { examples, params, query, body }) => {
    expect(examples.length).toBeGreaterThan(0);
    expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length);
    for (const example of examples) {
      for (const [schema, value] of [
        [params, example.params ?? {}],
        [query, example.query ?? {}],
        [body, example.body],
      ] as const) {
        if (schema) expect(schema.safeParse(withSamples(value)).error?.issues).toBeUndefined();
      }
      expect(JSON.stringify(withSamples(example))).not.toContain('{{');
    }
  });

  test.each(named)('%s: refuses what its shape makes refusable', (_, operation) => {
    const codes = problemsOf(operation);
    if (operation.idempotent)
      expect(codes).toEqual(expect.arrayContaining(['idempotency-key-reused', 'request-in-progress']));
    if (/^(PUT|DELETE)$/.test(operation.method) && /applicationId}(\/(steps|complement)|$)/.test(operation.path))
      expect(codes).toContain('version-conflict');
    if (operation.access !== 'public')
      expect(codes).toEqual(expect.arrayContaining(['token-missing', 'role-not-allowed']));
    if (operation.access !== 'public' && operation.params) expect(codes).toContain('not-found');
    expect(codes.includes('malformed-json')).toBe(operation.body !== undefined);
  });

  test('is told in full: one story for each operation, in the function of its job, and no story without one', async () => {
    const jobs = readdirSync('lambdas', { withFileTypes: true }).filter((it) => it.isDirectory());
    const told = await Promise.all(
      jobs.map(async ({ name }) => {
        const { stories = [] } = (await import(`../../lambdas/${name}/index.ts`)) as {
          stories?: { operation: Operation }[];
        };
        return stories.map(({ operation }) => `${name}: ${operation.id}`);
      }),
    );
    expect(told.flat().sort()).toEqual(operationList.map(({ job, id }) => `${job}: ${id}`).sort());
  });

  test('FAQ 1–40: the operations that the questions name exist', () => {
    const routes = operationList.map(({ method, path }) => `${method} ${path}`);
    const missing = Object.values(faq).flatMap(({ operations: named }) => named.filter((it) => !routes.includes(it)));
    expect(missing).toEqual([]);
  });

  test('samples are what a caller could really send: numbers and codes read, their check character included', () => {
    expect(isApplicationNumber(samples.applicationId ?? '')).toBe(true);
    for (const code of [samples.attestationId, samples.replacementId])
      expect(readShortCode(code ?? '')).toMatchObject({ ok: true });
    expect(readCode(samples.ephotoCode ?? '', defaultSettings)).toMatchObject({ ok: true });
    expect(samples.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(problems).toHaveProperty(samples.code ?? '');
  });

  test('samples are filled in wherever they stand, and other words are left', () => {
    expect(withSamples({ a: ['{{fileId}}', '{{nothing}}'] })).toEqual({ a: [samples.fileId, '{{nothing}}'] });
    expect(withSamples(undefined)).toBeUndefined();
  });
});
