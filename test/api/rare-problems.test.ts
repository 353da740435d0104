import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { operationList } from '../../lib/contract/operations/index.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { gateway } from '../../lib/local/server/gateway.ts';
import { type Api, expectStatus, readyToDeposit, start, tokenOf } from './harness.ts';

let server: Awaited<ReturnType<typeof start>>;
let api: Api;
beforeAll(async () => {
  server = await start();
  ({ api } = server);
});
afterAll(() => server.stop());

const announced = { document: 'proof-of-address', name: 'a.pdf', type: 'application/pdf', size: 614 };

describe('problems that no request of the collection provokes', () => {
  it('too-many-files: an application takes so many slots and no more', async () => {
    const { path, token } = await readyToDeposit(api);
    const open = (n: number) => {
      const sha256 = n.toString(16).padStart(64, '0');
      return api.call('POST', `${path}/files`, { token, body: { ...announced, sha256 } });
    };
    const { files } = (await api.call('GET', path, { token })).body as { files: unknown[] };
    const { maxFiles } = defaultSettings.upload;
    for (let n = files.length; n < maxFiles; n += 1) expectStatus(await open(n), 201);
    expect((await open(maxFiles)).body).toMatchObject({ code: 'too-many-files', status: 422 });
  });

  it('document-not-ready: a document that is not made yet says when to ask again', async () => {
    const { path, token } = await readyToDeposit(api);
    const { body } = expectStatus(await api.call('POST', `${path}/deposit`, { token }), 200);
    const { id } = body.attestation as { id: string };
    const made = globSync(join(server.directory, '**', `*${id}*`)).filter((it) => it.endsWith('.pdf'));
    expect(made).toHaveLength(1);
    for (const file of made) rmSync(file);
    const answer = await api.call('GET', `/v1/attestations/${id}/pdf`, { token });
    expect(answer.body).toMatchObject({ code: 'document-not-ready', status: 409 });
    expect(answer.headers.get('retry-after')).toBe('5');
  });

  it('internal-error: a defect says nothing of itself, but the reference to quote', async () => {
    const token = await tokenOf(api, 'applicant');
    const body = { requestType: 'first', identifiers: { foreignerNumber: '7503120521' } };
    const { id } = expectStatus(await api.call('POST', '/v1/applications', { token, body }), 201).body;
    const database = new DatabaseSync(join(server.directory, 'state.sqlite'), { timeout: 5_000 });
    database.prepare(`UPDATE applications SET json = json_remove(json, '$.steps') WHERE id = ?`).run(String(id));
    database.close();
    const answer = await api.call('GET', `/v1/applications/${id}`, { token });
    expect(answer.body).toMatchObject({ code: 'internal-error', status: 500 });
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.body.requestId).toBe(answer.headers.get('x-request-id'));
    expect(JSON.stringify(answer.body)).not.toMatch(/undefined|steps|sqlite|at /i);
  });

  it('internal-error: the gateway says it in place of a function that dies', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    const dies = () => Promise.reject(new Error('secret'));
    const ask = gateway({
      operations: operationList,
      handlers: { jobs: { rules: dies } } as never,
      ...{ publicUrl: server.url, origins: [], functionSeconds: 1 },
    });
    const url = new URL('/v1/health', server.url);
    const answer = await ask({ method: 'GET', url, headers: {}, body: Buffer.alloc(0), requestId: 'a-reference' });
    expect(answer).toMatchObject({ statusCode: 500, headers: { 'Content-Type': 'application/problem+json' } });
    expect(JSON.parse(answer.body)).toMatchObject({ code: 'internal-error', requestId: 'a-reference' });
    expect(answer.body).not.toContain('secret');
    expect(told).toHaveBeenCalledOnce();
    told.mockRestore();
  });
});
