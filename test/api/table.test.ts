import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { departures } from '../../bin/qa/contract-check.ts';
import type { Operation } from '../../lib/contract/operation.ts';
import { operationList } from '../../lib/contract/operations/index.ts';
import { type ProblemCode, problems } from '../../lib/contract/problems/index.ts';
import { withSamples } from '../../lib/contract/samples.ts';
import { roles } from '../../lib/domain/lists.ts';
import { nextWindow, start, tokenOf } from './harness.ts';
import { exchangeOf } from './watch.ts';

let server: Awaited<ReturnType<typeof start>>;
const tokens: Record<string, string> = {};
beforeAll(async () => {
  server = await start();
  for (const role of roles) tokens[role] = await tokenOf(server.api, role, randomUUID(), { prefecture: '75' });
});
afterAll(() => server.stop());

const callers = ['nobody', ...roles] as const;
type Called = (typeof callers)[number];

/** An operation as its first example says, by a caller. */
async function send({ method, path, examples, body, bytes }: Operation, caller: Called) {
  const [example] = examples;
  const { params = {}, query = {}, body: sent } = withSamples(example ?? { name: '' }) as NonNullable<typeof example>;
  const url = new URL(
    path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? 'x')),
    server.url,
  );
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const type = body ? 'application/json' : bytes && (bytes.type ?? 'image/png');
  const response = await fetch(url, {
    method,
    headers: {
      ...(type && { 'Content-Type': type }),
      ...(tokens[caller] && { Authorization: `Bearer ${tokens[caller]}` }),
    },
    ...(body && sent !== undefined && { body: JSON.stringify(sent) }),
    ...(bytes && { body: String(sent ?? 'bytes') }),
  });
  const told = await exchangeOf(method, url.href, response);
  const { code } = told.body as { code: ProblemCode };
  return { status: response.status, code, headers: response.headers, told };
}

const table = operationList.flatMap((operation) =>
  callers.map((caller) => [`${operation.id} by ${caller}`, operation, caller] as const),
);

describe('each operation, each caller, each limit', () => {
  it.each(table)('%s: is let in or refused as the table says, and told its limit', async (_, operation, caller) => {
    const { access, limit, id } = operation;
    const { status, code, headers, told } = await send(operation, caller);
    expect(departures(told, server.url)).toEqual([]);
    if (access === 'public' || (access as readonly string[]).includes(caller)) expect([401, 403]).not.toContain(status);
    else if (caller === 'nobody') expect([status, code]).toEqual([401, 'token-missing']);
    else expect([status, code]).toEqual([403, 'role-not-allowed']);
    // Who has no token is turned away at the gateway, before anything is counted.
    const counts = limit && code !== 'token-missing';
    expect(headers.get('ratelimit-policy')).toBe(counts ? `"${id}";q=${limit.requests};w=${limit.seconds}` : null);
    expect(headers.has('ratelimit')).toBe(counts !== undefined && counts !== false);
  });

  const limited = table.filter(
    ([, { limit, access }, caller]) => limit && (access === 'public' || (access as readonly string[]).includes(caller)),
  );
  it.each(limited)(
    '%s: is refused beyond its limit until the window is over, and nothing else is',
    async (_, operation, caller) => {
      const { limit, id } = operation;
      if (!limit) throw new Error('no limit');
      await nextWindow(server.api);
      const within = [];
      for (let n = 0; n < limit.requests; n += 1) within.push((await send(operation, caller)).status);
      expect(within).not.toContain(429);
      const { status, code, headers, told } = await send(operation, caller);
      expect([status, code]).toEqual([429, 'too-many-requests']);
      expect(departures(told, server.url)).toEqual([]);
      const wait = Number(headers.get('retry-after'));
      expect(wait).toBeGreaterThan(0);
      expect(wait).toBeLessThanOrEqual(limit.seconds);
      expect(headers.get('ratelimit')).toMatch(new RegExp(`^"${id}";r=0;t=\\d+$`));
      expect((await server.api.call('GET', '/v1/limits')).status).toBe(200);
      await nextWindow(server.api);
      expect((await send(operation, caller)).status).not.toBe(429);
    },
  );

  it('has limits to try, for every kind of caller that has one', () => {
    expect(limited.length).toBeGreaterThanOrEqual(callers.length);
  });
});

describe('the address that names a problem', () => {
  it.each(Object.keys(problems))('%s: is a page, in French and in English', async (code) => {
    for (const [language, word] of [
      ['fr', 'lang="fr"'],
      ['en', 'lang="en"'],
    ] as const) {
      const headers = { 'Accept-Language': language };
      const page = await fetch(`${server.url}/errors/${code}`, { headers });
      expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      const text = await page.text();
      expect(text).toContain(word);
      expect(text).toContain(code);
    }
  });
});
