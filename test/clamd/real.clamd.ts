import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clamdScanner } from '../../lib/clamd.ts';
import { expectStatus, profileNamed, start, tokenOf } from '../api/harness.ts';
import { chunk, png, withChunks } from '../files/fixtures.ts';
import { eicar } from './eicar.ts';

const port = Number(process.env.CLAMD_PORT);
const scan = (bytes: Uint8Array) => clamdScanner({ host: '127.0.0.1', port }).scan('k', async () => bytes);
const mebibytes = (count: number) => Buffer.alloc(count * 1024 * 1024, 'harmless ');
const infectedPng = async () => withChunks(await png(), chunk('tEXt', Buffer.from(`Comment\0${eicar}`)));

describe('a real clamd', () => {
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a line', Buffer.from('a line\n')],
    ['binary of every byte, NUL included', Buffer.from(Array.from({ length: 4096 }, (_, n) => n % 256))],
    ['10 MiB', mebibytes(10)],
  ])('finds %s clean', async (_, bytes) => {
    expect(await scan(bytes)).toBe('clean');
  });

  it('finds what its signature names, bare, in a picture and at the end of 10 MiB', async () => {
    expect(await scan(Buffer.from(eicar))).toBe('infected');
    expect(await scan(await infectedPng())).toBe('infected');
    expect(await scan(Buffer.concat([mebibytes(10), Buffer.from(eicar)]))).toBe('infected');
  });

  it('never finds clean what is larger than it takes', async () => {
    for (let n = 0; n < 5; n += 1) expect(await scan(mebibytes(12))).toBe('undone');
  });

  it('answers many at once, each with its own verdict', async () => {
    const bytes = Array.from({ length: 20 }, (_, n) => Buffer.from(n % 2 === 0 ? eicar : `harmless ${n}`));
    expect(await Promise.all(bytes.map(scan))).toEqual(bytes.map((_, n) => (n % 2 === 0 ? 'infected' : 'clean')));
  });
});

describe('UPL-20: the API with a real clamd', () => {
  let server: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.stop());

  it('refuses a good picture that carries malware, and accepts the same without', async () => {
    const { requestType, identifiers, holder, reason } = profileNamed('refugee-first');
    const token = await tokenOf(server.api, 'applicant');
    const call = (method: string, path: string, body?: unknown) =>
      server.api.call(method, path, { token, ...(body !== undefined && { body }) });
    const created = expectStatus(await call('POST', '/v1/applications', { requestType, identifiers }), 201);
    const path = `/v1/applications/${created.body.id}`;
    expectStatus(await call('PUT', `${path}/steps/information`, { holder }), 200);
    expectStatus(await call('PUT', `${path}/steps/reason`, reason), 200);

    const verdictOn = async (bytes: Uint8Array) => {
      const file = { name: 'page.png', type: 'image/png', bytes };
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const body = { document: 'proof-of-address', name: file.name, type: file.type, size: bytes.length, sha256 };
      const slot = expectStatus(await call('POST', `${path}/files`, body), 201);
      expectStatus(await server.api.upload(slot.body.upload as never, file), 204);
      const { id } = slot.body.file as { id: string };
      return expectStatus(await call('POST', `${path}/files/${id}/validation`), 200).body;
    };
    expect(await verdictOn(await infectedPng())).toMatchObject({
      state: 'rejected',
      malwareScan: 'infected',
      findings: expect.arrayContaining([expect.objectContaining({ code: 'malware-found' })]),
    });
    expect(await verdictOn(await png())).toMatchObject({ state: 'accepted', malwareScan: 'clean' });
  });
});
