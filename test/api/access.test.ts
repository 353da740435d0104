import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Operation } from '../../lib/contract/operation.ts';
import { operationList } from '../../lib/contract/operations/index.ts';
import { roles } from '../../lib/domain/lists.ts';
import { expectStatus, type Ready, readyToDeposit, start, tokenOf } from './harness.ts';

let server: Awaited<ReturnType<typeof start>>;
let ready: Ready;
const tokens: Record<string, string> = {};
beforeAll(async () => {
  server = await start();
  ready = await readyToDeposit(server.api);
  expectStatus(await server.api.call('POST', `${ready.path}/deposit`, { token: ready.token }), 200);
  for (const role of roles) tokens[role] = await tokenOf(server.api, role, randomUUID(), { prefecture: '13' });
});
afterAll(() => server.stop());

const closed = operationList.filter(({ access }) => access !== 'public');
const names = (list: readonly Operation[]) => list.map((it) => [it.id, it] as const);

/** An operation as its first example sends it, on the application of somebody else. */
function send({ method, path, examples, body }: Operation, token?: string) {
  const values: Record<string, string> = { fileId: 'f-1', item: '1', ...examples[0]?.params, applicationId: ready.id };
  const url = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? 'x'));
  const sent = JSON.parse(JSON.stringify(examples[0]?.body ?? {}).replaceAll('{{sha256}}', '0'.repeat(64)));
  return server.api.call(method, url, { ...(token && { token }), ...(body && { body: sent }) });
}

describe('operations that are not public', () => {
  it('are most of the table', () => {
    expect(closed.length).toBeGreaterThan(20);
  });

  it.each(names(closed))('%s asks who calls', async (_, operation) => {
    expect((await send(operation)).body).toMatchObject({ status: 401, code: 'token-missing' });
  });

  it.each(names(closed))('%s is refused to every role that it does not name', async (_, operation) => {
    for (const role of roles.filter((it) => !operation.access.includes(it)))
      expect((await send(operation, tokens[role])).body).toMatchObject({ status: 403, code: 'role-not-allowed' });
  });

  const ofOne = closed.filter(({ path }) => path.includes('{applicationId}'));
  it.each(names(ofOne))('DOS-14: %s shows nothing of an application of somebody else', async (_, operation) => {
    for (const role of operation.access as readonly string[])
      expect((await send(operation, tokens[role])).body).toMatchObject({ status: 404, code: 'not-found' });
  });

  it('leave that application as it was', async () => {
    const after = await server.api.call('GET', ready.path, { token: ready.token });
    expect(after.body).toMatchObject({ state: 'deposited', complements: [] });
    const { entries } = (await server.api.call('GET', `${ready.path}/history?limit=100`, { token: ready.token }))
      .body as {
      entries: { by: string }[];
    };
    expect(entries.filter(({ by }) => by === 'agent')).toEqual([]);
  });
});
