import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, expectStatus, type Ready, readyToDeposit, start, tokenOf } from './harness.ts';

let server: Awaited<ReturnType<typeof start>>;
let api: Api;
let agent: string;
beforeAll(async () => {
  server = await start();
  ({ api } = server);
  agent = await tokenOf(api, 'agent', 'agent-75', { prefecture: '75' });
});
afterAll(() => server.stop());

async function seen({ path, token }: Pick<Ready, 'path' | 'token'>): Promise<string> {
  return expectStatus(await api.call('GET', path, { token }), 200).headers.get('etag') ?? '';
}
async function filed(): Promise<Ready> {
  const ready = await readyToDeposit(api);
  expectStatus(await api.call('POST', `${ready.path}/deposit`, { token: ready.token }), 200);
  await server.settled();
  return ready;
}

describe('RFC 9110: whoever says which version they have seen changes no other', () => {
  it('of two agents who decide at once, one does and the other is told that the application has changed', async () => {
    const ready = await filed();
    const ifMatch = await seen({ ...ready, token: agent });
    const decide = (path: string, body: unknown) =>
      api.call('POST', ready.path + path, { token: agent, body, ifMatch });
    const all = await Promise.all([
      decide('/decision', { outcome: 'permit-available', amount: 225 }),
      decide('/closure', { reason: 'refused' }),
      decide('/complement-requests', { items: [{ document: 'proof-of-address', reason: 'missing' }] }),
    ]);
    expect(all.filter(({ status }) => status < 300)).toHaveLength(1);
    for (const { body } of all.filter(({ status }) => status >= 300))
      expect(body).toMatchObject({ status: 412, code: 'version-conflict', currentETag: expect.any(String) });
  });

  it('an application is filed as it was reviewed, or not at all; filing again is the same deposit', async () => {
    const ready = await readyToDeposit(api);
    const before = await seen(ready);
    const observations = 'Écrit dans un autre onglet.';
    const body = { declaration: true, observations };
    expectStatus(await api.call('PUT', `${ready.path}/steps/summary`, { token: ready.token, body }), 200);
    const deposit = (ifMatch: string) => api.call('POST', `${ready.path}/deposit`, { token: ready.token, ifMatch });
    expect((await deposit(before)).body).toMatchObject({ status: 412, code: 'version-conflict' });
    expect((await api.call('GET', ready.path, { token: ready.token })).body.state).toBe('draft');
    const now = await seen(ready);
    const done = expectStatus(await deposit(now), 200);
    expect(expectStatus(await deposit(now), 200).body).toEqual(done.body);
  });

  it('a draft that has changed is not given up, nor an answer or its sending over another one', async () => {
    const draft = await readyToDeposit(api);
    const removed = await api.call('DELETE', draft.path, { token: draft.token, ifMatch: '"v1"' });
    expect(removed.body.code).toBe('version-conflict');
    expectStatus(await api.call('DELETE', draft.path, { token: draft.token, ifMatch: await seen(draft) }), 204);

    const { path, token } = await filed();
    const items = [{ document: 'proof-of-address', reason: 'non-compliant' }];
    expectStatus(await api.call('POST', `${path}/complement-requests`, { token: agent, body: { items } }), 201);
    await server.settled();
    const answer = (ifMatch: string) =>
      api.call('PUT', `${path}/complement/items/1`, { token, ifMatch, body: { choice: 'keep' } });
    const ifMatch = await seen({ path, token });
    expectStatus(await answer(ifMatch), 200);
    expect((await answer(ifMatch)).body.code).toBe('version-conflict');
    const send = (version: string) => api.call('POST', `${path}/complement/transmission`, { token, ifMatch: version });
    expect((await send(ifMatch)).body.code).toBe('version-conflict');
    expectStatus(await send(await seen({ path, token })), 200);
  });
});
