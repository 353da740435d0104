import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectStatus, type Ready, readyToDeposit, start, tokenOf } from './harness.ts';

let server: Awaited<ReturnType<typeof start>>;
let ready: Ready;
let pdf: string;
beforeAll(async () => {
  server = await start();
  ready = await readyToDeposit(server.api);
  const { body } = expectStatus(await server.api.call('POST', `${ready.path}/deposit`, { token: ready.token }), 200);
  pdf = `/v1/attestations/${(body.attestation as { id: string }).id}/pdf`;
});
afterAll(() => server.stop());

const get = (path: string, more: Record<string, string> = {}, token = ready.token) =>
  fetch(`${server.url}${path}`, { headers: { Authorization: `Bearer ${token}`, ...more } });
const tagOf = async (path: string, more?: Record<string, string>) => (await get(path, more)).headers.get('etag') ?? '';

describe('RFC 9110: who has an answer already is told that it has not changed', () => {
  it('a document is not sent again, and may still be kept for its holder alone', async () => {
    const tag = await tagOf(pdf);
    const again = await get(pdf, { 'If-None-Match': `"other", W/${tag}`, Origin: 'https://front.example.org' });
    expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0]);
    expect(Object.fromEntries(again.headers)).toMatchObject({
      etag: tag,
      'cache-control': 'private, no-cache',
      vary: 'Origin, Accept-Language',
      'access-control-allow-origin': 'https://front.example.org',
    });
    for (const gone of ['content-type', 'content-disposition']) expect(again.headers.has(gone)).toBe(false);
    expect((await get(pdf, { 'If-None-Match': '"other"' })).status).toBe(200);
  });

  it('whoever else has its tag, or asks for anything, finds nothing there', async () => {
    const stranger = await tokenOf(server.api, 'applicant');
    for (const path of [pdf, ready.path]) {
      for (const tag of [await tagOf(path), '*'])
        expect((await get(path, { 'If-None-Match': tag }, stranger)).status).toBe(404);
    }
  });

  it('an application is sent again in another language, and once it has changed', async () => {
    const { path, token } = await readyToDeposit(server.api);
    const read = (tag: string, language: string) =>
      get(path, { 'If-None-Match': tag, 'Accept-Language': language }, token);
    const first = await read('', 'fr');
    const tag = first.headers.get('etag') ?? '';
    expect((await read(tag, 'fr')).status).toBe(304);
    expect((await read(tag, 'en')).status).toBe(200);
    const body = { declaration: true, observations: 'Autre chose.' };
    const saved = await server.api.call('PUT', `${path}/steps/summary`, { token, ifMatch: tag, body });
    expect(expectStatus(saved, 200).headers.get('etag')).toBe((await read(tag, 'fr')).headers.get('etag'));
  });

  it('an agent who has it already has still read it (DOS-11)', async () => {
    const agent = await tokenOf(server.api, 'agent', 'agent-75', { prefecture: '75' });
    const tag = (await get(ready.path, {}, agent)).headers.get('etag') ?? '';
    expect((await get(ready.path, { 'If-None-Match': tag }, agent)).status).toBe(304);
    const { body } = await server.api.call('GET', `${ready.path}/history?limit=100`, { token: ready.token });
    const readings = (body.entries as { what: string }[]).filter(({ what }) => what === 'read-by-agent');
    expect(readings).toHaveLength(2);
  });
});
