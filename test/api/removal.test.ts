import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  type Api,
  expectStatus,
  freshCode,
  profileNamed,
  type Ready,
  readyToDeposit,
  start,
  tokenOf,
  until,
} from './harness.ts';

let server: Awaited<ReturnType<typeof start>>;
let api: Api;
beforeAll(async () => {
  server = await start();
  ({ api } = server);
});
afterEach(() => api.call('PUT', '/local/clock', { body: { now: null } }));
afterAll(() => server.stop());

const day = 86_400_000;
async function inDays(days: number) {
  const now = new Date(Date.now() + days * day).toISOString();
  await api.call('PUT', '/local/clock', { body: { now } });
  await api.call('POST', '/local/sweep');
}
/** A token of the same person that is good on that day too. */
const again = ({ subject }: Ready) => tokenOf(api, 'applicant', subject);
const state = async (ready: Ready) => (await api.call('GET', ready.path, { token: await again(ready) })).status;
const checkCode = async (code: string) =>
  (await api.call('POST', '/v1/ephoto-code-checks', { token: await tokenOf(api, 'applicant'), body: { code } })).body;
const subjects = async ({ subject }: Ready) => {
  const { mails } = (await api.call('GET', '/local/inbox', { accept: 'application/json' })).body as {
    mails: { to: string; subject: string }[];
  };
  return mails.filter(({ to }) => to.includes(subject)).map((it) => it.subject);
};

/** The tables and folders in which something names an application, a document or an account. */
function traces(name: string): string[] {
  const database = new DatabaseSync(join(server.directory, 'state.sqlite'), { readOnly: true });
  const rowsOf = (table: unknown) => JSON.stringify(database.prepare(`SELECT * FROM ${table}`).all());
  const inTables = database
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`)
    .all()
    .flatMap((table) => (rowsOf(table.name).includes(name) ? [String(table.name)] : []));
  database.close();
  const inFolders = ['uploads', 'documents'].filter((folder) =>
    readdirSync(join(server.directory, folder), { recursive: true, withFileTypes: true }).some(
      (entry) => entry.isFile() && join(entry.parentPath, entry.name).includes(name),
    ),
  );
  return [...inTables, ...inFolders];
}

describe('a draft', () => {
  it('EPH-12: given up goes at once, and gives back its e-photo code and its place', async () => {
    const code = await freshCode(api);
    const ready = await readyToDeposit(api, profileNamed('refugee-first'), code);
    expect((await checkCode(code)).usable).toBe(false);
    const remove = () => api.call('DELETE', ready.path, { token: ready.token });
    expectStatus(await remove(), 204);
    expect((await remove()).status).toBe(404);
    expect(await state(ready)).toBe(404);
    expect((await checkCode(code)).usable).toBe(true);
    const next = await readyToDeposit(api, profileNamed('refugee-first'), code);
    expectStatus(await api.call('POST', `${next.path}/deposit`, { token: next.token }), 200);
    expect((await api.call('DELETE', next.path, { token: next.token })).body).toMatchObject({
      code: 'application-deposited',
    });
  });

  it('can be opened anew by the same person', async () => {
    const ready = await readyToDeposit(api);
    expectStatus(await api.call('DELETE', ready.path, { token: ready.token }), 204);
    const { requestType, identifiers } = profileNamed('refugee-first');
    const body = { requestType, identifiers };
    const opened = expectStatus(await api.call('POST', '/v1/applications', { token: ready.token, body }), 201);
    expect(opened.body.id).not.toBe(ready.id);
  });

  it('DOS-12: untouched for 83 days is announced once, and after 90 it is gone with its files', async () => {
    const ready = await readyToDeposit(api);
    await inDays(82);
    expect(await subjects(ready)).toEqual([]);
    await inDays(84);
    await until(async () => ((await subjects(ready)).length > 0 ? true : undefined), 'the reminder');
    await inDays(86);
    expect(await subjects(ready)).toEqual(['Votre demande n’est pas encore déposée']);
    expect(await state(ready)).toBe(200);
    await inDays(91);
    expect(await state(ready)).toBe(404);
  });
});

describe('a draft that nobody swept for weeks', () => {
  it('DOS-12: goes only after its owner has been warned, as long before as ever', async () => {
    const ready = await readyToDeposit(api);
    await inDays(130);
    await until(async () => ((await subjects(ready)).length > 0 ? true : undefined), 'the warning');
    expect(await state(ready)).toBe(200);
    await inDays(136);
    expect(await state(ready)).toBe(200);
    expect(await subjects(ready)).toEqual(['Votre demande n’est pas encore déposée']);
    await inDays(138);
    expect(await state(ready)).toBe(404);
    await server.settled();
    expect(traces(ready.id)).toEqual([]);
  });
});

describe('an application that has ended', () => {
  it('loses its files after 90 days, and after five years all is gone, its document included', async () => {
    const ready = await readyToDeposit(api);
    const deposited = expectStatus(await api.call('POST', `${ready.path}/deposit`, { token: ready.token }), 200);
    const { id } = deposited.body.attestation as { id: string };
    const agent = await tokenOf(api, 'agent', 'agent-75', { prefecture: '75' });
    const body = { reason: 'withdrawn' };
    expectStatus(await api.call('POST', `${ready.path}/closure`, { token: agent, body }), 200);
    const files = async () =>
      ((await api.call('GET', ready.path, { token: await again(ready) })).body.files as unknown[]).length;
    expect(await files()).toBeGreaterThan(0);
    // Its mails have left: a message that waits names it too.
    await server.settled();
    await inDays(92);
    expect(await files()).toBe(0);
    expect((await api.call('GET', `/v1/verifications/${id}`)).body.known).toBe(true);
    expect(traces(ready.id).length).toBeGreaterThan(2);
    await inDays(1_827);
    expect(await state(ready)).toBe(404);
    expect((await api.call('GET', `/v1/verifications/${id}`)).body.known).toBe(false);
    // The register of e-photos keeps who has used a code up: nobody else may.
    expect(traces(ready.id)).toEqual(['ephotos']);
    expect([...traces(id), ...traces(ready.subject)]).toEqual([]);
  });
});
