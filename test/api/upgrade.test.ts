import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { handler } from '../../lambdas/housekeeping/index.ts';
import version1 from '../records/version-1.json' with { type: 'json' };
import { expectStatus, mailsFor, start, tokenOf, until } from './harness.ts';

let server: Awaited<ReturnType<typeof start>>;
let database: DatabaseSync;
let housekeeping: typeof handler;
beforeAll(async () => {
  server = await start();
  // Wired to this server, since it is loaded after it.
  housekeeping = (await import('../../lambdas/housekeeping/index.ts')).handler;
  expectStatus(await server.api.call('PUT', '/local/clock', { body: { now: '2026-11-24T08:00:00.000Z' } }), 200);
  database = new DatabaseSync(join(server.directory, 'state.sqlite'), { timeout: 5_000 });
});
afterAll(async () => {
  database.close();
  await server.stop();
});

const [deposited, drafted] = version1.applications;
if (!deposited || !drafted) throw new Error('no records of version 1');

/** The tables as version 1 left them. */
beforeEach(async () => {
  // Each table is there once it has been asked.
  await server.api.call('GET', `/v1/applications/${drafted.id}/missing`, { token: await ofDraft() });
  await server.api.call('GET', '/v1/verifications/ZBWF9TRMSW1H');
  for (const [table, rows] of Object.entries(version1)) {
    database.exec(`CREATE TABLE IF NOT EXISTS ${table}
      (id TEXT PRIMARY KEY, version INTEGER NOT NULL, json TEXT NOT NULL, ttl INTEGER) WITHOUT ROWID`);
    database.exec(`DELETE FROM ${table}`);
    for (const { id, version, record } of rows) put(table, id, version, record);
  }
});

const put = (table: string, id: string, version: number, record: object) =>
  database.prepare(`INSERT INTO ${table} VALUES (?, ?, ?, NULL)`).run(id, version, JSON.stringify(record));
const ofDraft = () => tokenOf(server.api, 'applicant', 'account-of-draft');
const ofDeposit = () => tokenOf(server.api, 'applicant', 'account-of-deposit');
const stored = (id: string) =>
  JSON.parse(String(database.prepare('SELECT json FROM applications WHERE id = ?').get(id)?.json));

describe('applications that an earlier release has stored', () => {
  it('a draft is read, completed and deposited, with one document, one mail and its whole history', async () => {
    const { api } = server;
    const token = await ofDraft();
    const path = `/v1/applications/${drafted.id}`;
    expect(expectStatus(await api.call('GET', path, { token }), 200).body.state).toBe('draft');
    const body = { declaration: true, observations: 'Bonjour' };
    expectStatus(await api.call('PUT', `${path}/steps/summary`, { token, body }), 200);
    const { body: filed } = expectStatus(await api.call('POST', `${path}/deposit`, { token }), 200);
    const { id } = filed.attestation as { id: string };
    expectStatus(await api.call('GET', `/v1/attestations/${id}/pdf`, { token }), 200);
    await until(async () => ((await mailsFor(api, id)).length === 1 ? true : undefined), 'its mail');
    const history = expectStatus(await api.call('GET', `${path}/history`, { token }), 200);
    const whats = (history.body.entries as { what: string }[]).map(({ what }) => what);
    expect(whats.filter((what) => what === 'step-saved')).toHaveLength(5);
    expect(whats.slice(0, 1)).toEqual(['application-created']);
    expect(whats).toContain('deposited');
    expect(stored(drafted.id)).toMatchObject({ recordVersion: 2, deposit: { prefecture: '75' } });
  });

  it('a deposit keeps its document, to the byte of its record, and goes on with the prefecture', async () => {
    const { api } = server;
    const token = await ofDeposit();
    const agent = await tokenOf(api, 'agent', 'agent-75', { prefecture: '75' });
    const path = `/v1/applications/${deposited.id}`;
    const again = expectStatus(await api.call('POST', `${path}/deposit`, { token }), 200);
    expect(again.body.attestation).toMatchObject({ id: 'ZBWF9TRMSW1H', validUntil: '2027-05-22' });
    expectStatus(await api.call('GET', '/v1/attestations/ZBWF9TRMSW1H/pdf', { token }), 200);
    expectStatus(await api.call('POST', `${path}/examination`, { token: agent }), 200);
    expect(stored(deposited.id)).toMatchObject({ recordVersion: 2, state: 'under-examination' });
  });

  it('DOC-07: once upgraded, housekeeping finds them by what their release did not know', async () => {
    const { api } = server;
    const agent = await tokenOf(api, 'agent', 'agent-75', { prefecture: '75' });
    const listed = async () =>
      (expectStatus(await api.call('GET', '/v1/applications', { token: agent }), 200).body.applications as unknown[])
        .length;
    expect(await listed()).toBe(0);
    expect(await housekeeping({ upgrade: true })).toEqual({ upgraded: 2, failed: 0 });
    expect(await housekeeping({ upgrade: true })).toEqual({ upgraded: 0, failed: 0 });
    expect(await listed()).toBe(1);
    expect(stored(deposited.id).due).toBeDefined();
    expect(stored(drafted.id).due).toBeDefined();
  });
});

describe('a field that a later release has added', () => {
  it('stays where it is through every change of this one', async () => {
    const { api } = server;
    const added = { ...drafted.record, recordVersion: 2, ...lacking, added: { by: ['a', 'later', 'release'] } };
    database.prepare('UPDATE applications SET json = ? WHERE id = ?').run(JSON.stringify(added), drafted.id);
    const token = await ofDraft();
    const path = `/v1/applications/${drafted.id}`;
    expectStatus(await api.call('PUT', `${path}/steps/summary`, { token, body: { declaration: true } }), 200);
    expectStatus(await api.call('POST', `${path}/deposit`, { token }), 200);
    expect(stored(drafted.id)).toMatchObject({ state: 'deposited', added: added.added });
  });
});

/** What version 2 has and version 1 had not. */
const lacking = { complements: [], journal: [], recorded: 0 };

describe('an application that a later release has stored', () => {
  const later = { ...drafted.record, recordVersion: 99, steps: 'whatever' };
  beforeEach(() => {
    database.prepare('UPDATE applications SET json = ? WHERE id = ?').run(JSON.stringify(later), drafted.id);
  });

  it('is answered 503 with when to retry, and stays as it is', async () => {
    const { api } = server;
    const token = await ofDraft();
    const path = `/v1/applications/${drafted.id}`;
    const body = { declaration: true };
    for (const answer of [
      await api.call('GET', path, { token }),
      await api.call('GET', '/v1/applications', { token }),
      await api.call('PUT', `${path}/steps/summary`, { token, body }),
      await api.call('POST', `${path}/deposit`, { token, key: 'a-deposit' }),
      await api.call('DELETE', path, { token }),
    ]) {
      expect(answer.status).toBe(503);
      expect(answer.body).toMatchObject({ code: 'service-busy', detail: expect.stringMatching(/mise à jour/) });
      expect(answer.headers.get('retry-after')).toBe('60');
    }
    expect(stored(drafted.id)).toEqual(later);
  });

  it('holds up no other: housekeeping tells of it and goes on', async () => {
    put('applications', 'BPI-LATER', 1, { ...later, id: 'BPI-LATER', due: '2026-11-23T00:00:00.000Z' });
    const due = { ...deposited.record, due: '2026-11-23T00:00:01.000Z' };
    database.prepare('UPDATE applications SET json = ? WHERE id = ?').run(JSON.stringify(due), deposited.id);
    expect(await housekeeping()).toEqual({ finished: 1, failed: 1 });
    expect(stored('BPI-LATER')).toMatchObject({ recordVersion: 99 });
  });
});
