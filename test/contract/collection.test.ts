import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fixtures } from '../../bin/fixtures.ts';
import { brunoCollection, postmanExport } from '../../lib/contract/collection.ts';
import { operationList, operations } from '../../lib/contract/operations/index.ts';
import { problems } from '../../lib/contract/problems/index.ts';
import { tokenVariable } from '../../lib/contract/scenarios/accounts.ts';
import { faqScenarios } from '../../lib/contract/scenarios/faq/index.ts';
import { folders } from '../../lib/contract/scenarios/index.ts';
import { notProvoked } from '../../lib/contract/scenarios/problems/index.ts';
import { accounts } from '../../lib/contract/scenarios/request.ts';
import { variablesScript } from '../../lib/contract/scenarios/variables.ts';
import { faq } from '../../lib/domain/faq/index.ts';

const all = folders(fixtures());
const requests = all.flatMap((folder) => folder.requests);
const files = brunoCollection(fixtures());

describe('the QA collection', () => {
  test('sends every operation of the table, each example of it', () => {
    const missing = operationList.flatMap(({ id, examples }) =>
      examples
        .filter(({ name }) => !requests.some((it) => it.operation === id && it.example === name))
        .map(({ name }) => `${id} - ${name}`),
    );
    expect(missing).toEqual([]);
    expect(operationList.filter(({ id }) => !requests.some(({ operation }) => operation === id))).toEqual([]);
  });

  test('provokes every problem code, or says why not; then a test of the API does', () => {
    const provoked = new Set(requests.map(({ expects }) => expects.body?.code));
    const missing = Object.keys(problems).filter((code) => !provoked.has(code));
    expect(missing.sort()).toEqual(Object.keys(notProvoked).sort());
    const tests = globSync('test/api/*.test.ts').map((path) => readFileSync(path, 'utf8'));
    expect(missing.filter((code) => !tests.some((it) => it.includes(`'${code}'`)))).toEqual([]);
  });

  test('FAQ 1–40: shows each question, by each operation that answers it', () => {
    const scenarios = faqScenarios(fixtures());
    const numbers = Object.keys(scenarios).map(Number);
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
    const missing = numbers.flatMap((number) => {
      const sent = (scenarios[number] ?? []).flatMap(({ operation: id }) => (id ? [operations[id]] : []));
      const routes = sent.map(({ method, path }) => `${method} ${path}`);
      return (faq[number]?.operations ?? [])
        .filter((route) => !routes.includes(route))
        .map((route) => `FAQ ${number}: ${route}`);
    });
    expect(missing).toEqual([]);
  });

  test('FAQ 1–40: holds each answer to something of its content, not to its status alone', () => {
    const empty = Object.values(faqScenarios(fixtures()))
      .flat()
      .filter(({ expects: { body, among, headers, says, type } }) => {
        const isFile = type !== undefined && !/json|html/.test(type);
        return !isFile && Object.keys({ ...body, ...among, ...headers, ...says }).length === 0;
      })
      .filter(({ expects, keeps }) => expects.status !== 204 && keeps === undefined);
    expect(empty.map(({ name }) => name)).toEqual([]);
  });

  test('uses no variable before something has set it', () => {
    const set = new Set(['baseUrl', ...[...variablesScript.matchAll(/'(\w+)'/g)].map(([, name]) => name ?? '')]);
    for (const days of [2, 3, 219, 220]) set.add(`instantDaysAgo${days}`);
    for (const days of [32, 205, 220]) set.add(`instantAhead${days}`);
    const early: string[] = [];
    for (const request of requests) {
      const text = JSON.stringify([request.url, request.headers, request.body, request.expects]);
      const used = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '');
      if (request.account) used.push(tokenVariable(request.account));
      early.push(...used.filter((name) => !set.has(name)).map((name) => `${request.name}: ${name}`));
      for (const name of Object.keys({ ...request.keeps, ...request.finds })) set.add(name);
    }
    expect(early).toEqual([]);
  });

  test('checks the status of each answer, and its content unless there is none', () => {
    for (const { name, expects } of requests) {
      expect(expects.status, name).toBeGreaterThanOrEqual(200);
      if (expects.status !== 204 && !name.startsWith('Token of')) expect(expects.type, name).toBeDefined();
    }
  });

  test('has a file for each request, of its own name, in a folder for each chapter', () => {
    const drawn = [...files.keys()].filter((path) => /^\d\d-/.test(path) && !path.endsWith('/folder.bru'));
    expect(drawn).toHaveLength(requests.length);
    expect([...files.keys()].filter((path) => path.endsWith('/folder.bru'))).toHaveLength(all.length);
    for (const path of files.keys()) expect(path).toMatch(/^[\w./-]+$/);
  });

  test('writes blocks that close, one a file of each kind', () => {
    for (const [path, content] of files) {
      if (!path.endsWith('.bru')) continue;
      const opened = content.match(/^[a-z][\w:-]* \{$/gm) ?? [];
      expect(content.match(/^\}$/gm)?.length, path).toBe(opened.length);
      expect(new Set(opened).size, path).toBe(opened.length);
    }
  });

  test('keeps no token and no address of a deployed stage in its files', () => {
    const given = JSON.parse(postmanExport(fixtures()).get('postman-stage.json') ?? '') as {
      values: { key: string; value: string; type: string }[];
    };
    expect(given.values.map(({ key }) => key)).toEqual(['stage', 'baseUrl', ...accounts.map(tokenVariable)]);
    for (const { key, value, type } of given.values)
      expect([value, type]).toEqual(['', key.endsWith('Token') ? 'secret' : 'default']);
    const stage = files.get('environments/stage.bru') ?? '';
    expect(
      [...stage.matchAll(/: (.*)$/gm)]
        .map(([, value]) => value)
        .every((value) => /^\{\{process\.env\.QA_\w+\}\}$/.test(value ?? '')),
    ).toBe(true);
  });

  test('is the same for Postman: each folder with each request, its call and its tests', () => {
    const postman = JSON.parse(postmanExport(fixtures()).get('postman.json') ?? '') as {
      item: {
        name: string;
        item: {
          name: string;
          request: { method: string; url: string };
          event: { listen: string; script: { exec: string[] } }[];
        }[];
      }[];
    };
    const calls = postman.item.flatMap((folder) =>
      folder.item.map(({ name, request: { method, url } }) => [name, method, url]),
    );
    expect(calls).toEqual(requests.map(({ name, method, url }) => [name, method, url]));
    for (const { name, event } of postman.item.flatMap(({ item }) => item)) {
      const script = event.find(({ listen }) => listen === 'test')?.script.exec.join('\n');
      expect(script, name).toContain('pm.test("answers ');
      expect(script, name).not.toContain('bru.');
    }
  });

  test('says in its README which token each account needs', () => {
    const readme = readFileSync('collections/README.md', 'utf8');
    for (const account of accounts) expect(readme).toContain(`QA_${account.toUpperCase()}_TOKEN`);
  });

  test('refuses to draw an upload of a file that is not there', () => {
    expect(() => folders([])).toThrow('collections/bruno/files has no decision.pdf');
  });
});
