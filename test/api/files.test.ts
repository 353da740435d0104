import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badFile, goodFiles } from '../../bin/demo/files.ts';
import { incomingKey } from '../../lib/removal.ts';
import { lyingJpeg, secret } from '../files/metadata.ts';
import { type Api, acceptedFile, expectStatus, type Ready, readyToDeposit, start, tokenOf, until } from './harness.ts';

let server: Awaited<ReturnType<typeof start>>;
let api: Api;
beforeAll(async () => {
  server = await start();
  ({ api } = server);
});
afterAll(() => server.stop());

const check = async (bytes: Uint8Array, headers: Record<string, string> = {}) => {
  const token = await tokenOf(api, 'applicant');
  const response = await fetch(`${server.url}/v1/file-checks`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, ...headers },
    body: Buffer.from(bytes),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

describe('POST /v1/file-checks', () => {
  it('FAQ 19: judges each accepted format by its bytes and keeps nothing', async () => {
    for (const { name, type, bytes } of await goodFiles()) {
      const answer = await check(bytes, { 'Content-Type': type, 'X-File-Name': encodeURIComponent(name) });
      expect(answer).toMatchObject({
        status: 200,
        body: {
          accepted: true,
          code: 'ok',
          size: bytes.length,
          sha256: createHash('sha256').update(bytes).digest('hex'),
        },
      });
    }
  });

  it('refuses in words what a person can mend, in the language asked for', async () => {
    const broken = await badFile();
    const answer = await check(broken.bytes, { 'Content-Type': 'image/jpeg', 'Accept-Language': 'en' });
    expect(answer.body).toMatchObject({ accepted: false, code: 'file-truncated' });
    const [finding] = answer.body.findings as { rule: string; message: string; remedy: string }[];
    expect(finding?.rule).toBe('UPL-08');
    expect(finding?.remedy).toMatch(/\w/);
    const named = await check(broken.bytes, { 'X-File-Name': '%E2%82%AC.exe' });
    expect(JSON.stringify(named.body)).toContain('name-not-accepted');
    expect((await check(new Uint8Array())).body).toMatchObject({ accepted: false, code: 'file-empty' });
  });

  it('names the size and the limit when the request cannot carry the file', async () => {
    const limits = (await api.call('GET', '/v1/limits')).body.upload as { check: { maxBytes: number } };
    const answer = await check(new Uint8Array(limits.check.maxBytes + 1), { 'Content-Type': 'image/jpeg' });
    expect(answer).toMatchObject({ status: 413, body: { code: 'file-check-too-large' } });
    expect(answer.body.detail).toContain(String(limits.check.maxBytes));
    expect((await check(new Uint8Array(limits.check.maxBytes))).status).toBe(200);
  });
});

describe('files of an application', () => {
  const files = async ({ path, token }: Ready) =>
    (await api.call('GET', path, { token })).body as {
      files: { id: string; document: string; findings: { code: string; message: string }[] }[];
      nextStep: string;
      state: string;
    };

  it('UPL-14: warn that the same bytes already stand for another document', async () => {
    const { files: all } = await files(await readyToDeposit(api));
    const warned = all.filter(({ findings }) => findings.some(({ code }) => code === 'duplicate-file'));
    expect(warned).toHaveLength(all.length - 1);
    expect(warned[0]?.findings[0]?.message).toMatch(/^Ce fichier est déjà joint pour « \p{L}{3,}/u);
  });

  it('are removed with their bytes from a draft, whose step 3 is then validated again', async () => {
    const ready = await readyToDeposit(api);
    const [file] = (await files(ready)).files;
    const remove = () => api.call('DELETE', `${ready.path}/files/${file?.id}`, { token: ready.token });
    expectStatus(await remove(), 204);
    const after = await files(ready);
    expect(after.files.map(({ id }) => id)).not.toContain(file?.id);
    expect(after.nextStep).toBe('documents');
    expect((await remove()).body).toMatchObject({ status: 404 });
    expect((await api.call('POST', `${ready.path}/deposit`, { token: ready.token })).status).toBe(422);
  });

  it('have a type in their form even when the browser knows none; one that is no header is refused', async () => {
    const ready = await readyToDeposit(api);
    const body = { document: 'proof-of-address', name: 'scan.tif', size: 3, sha256: 'ab'.repeat(32) };
    const slot = (type: string) =>
      api.call('POST', `${ready.path}/files`, { token: ready.token, body: { ...body, type } });
    expect(expectStatus(await slot(''), 201).body).toMatchObject({
      upload: { fields: { 'Content-Type': 'application/octet-stream' } },
    });
    expect((await slot('image/tiff\r\nX-Other: 1')).body).toMatchObject({
      code: 'validation-failed',
      errors: [{ pointer: '/type', code: 'wrong-format' }],
    });
  });

  it('leave no bytes behind when their form is used again after they were removed', async () => {
    const ready = await readyToDeposit(api);
    const pdf = (await goodFiles())[2] ?? expect.fail('no demo PDF');
    const sha256 = createHash('sha256').update(pdf.bytes).digest('hex');
    const body = { document: 'proof-of-address', name: pdf.name, type: pdf.type, size: pdf.bytes.length, sha256 };
    const slot = expectStatus(await api.call('POST', `${ready.path}/files`, { token: ready.token, body }), 201);
    const { id } = slot.body.file as { id: string };
    expectStatus(await api.call('DELETE', `${ready.path}/files/${id}`, { token: ready.token }), 204);
    expectStatus(await api.upload(slot.body.upload as never, pdf), 204);
    const { ports } = await import('../../lib/wiring.ts');
    const gone = async () => (await ports.uploads.read(incomingKey(ready.id, id))) === undefined || undefined;
    expect(await until(gone, 'bytes that belong to nobody')).toBe(true);
  });

  it('UPL-19, UPL-20: are read by their owner and the prefecture, without what the phone wrote into them', async () => {
    const ready = await readyToDeposit(api);
    const document = 'proof-of-address';
    const page = sharp({ create: { width: 900, height: 640, channels: 3, background: '#eee' } });
    const photo = lyingJpeg(await page.jpeg().toBuffer(), 6);
    const sha256 = createHash('sha256').update(photo).digest('hex');
    const sent = { name: 'Facture de Şükrü Yıldız.pdf', type: 'application/pdf', bytes: photo };
    const body = { document, name: sent.name, type: sent.type, size: photo.length, sha256 };
    const slot = expectStatus(await api.call('POST', `${ready.path}/files`, { token: ready.token, body }), 201);
    const { id } = slot.body.file as { id: string };
    const content = (token: string) => api.call('GET', `${ready.path}/files/${id}/content`, { token });
    expect((await content(ready.token)).body).toMatchObject({ status: 409, code: 'file-not-accepted' });
    expectStatus(await api.upload(slot.body.upload as never, sent), 204);
    expectStatus(await api.call('POST', `${ready.path}/files/${id}/validation`, { token: ready.token }), 200);
    const found = expectStatus(await content(ready.token), 200);
    expect(decodeURIComponent(String(found.body.url))).not.toMatch(/Facture|Yıldız|Yildiz/i);
    const copy = await api.call('GET', String(found.body.url));
    expect(Object.fromEntries(copy.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': expect.stringContaining('filename="proof-of-address.jpg"'),
      'cache-control': 'no-store',
    });
    expect(Buffer.from(copy.bytes).toString('latin1')).not.toContain(secret);
    const { width, height, orientation, exif } = await sharp(Buffer.from(copy.bytes)).metadata();
    expect([width, height, orientation, exif]).toEqual([640, 900, undefined, undefined]);

    const agent = await tokenOf(api, 'agent', 'agent-75', { prefecture: '75' });
    expect((await content(agent)).status).toBe(404);
    expectStatus(await api.call('POST', `${ready.path}/deposit`, { token: ready.token }), 200);
    expect((await content(agent)).status).toBe(200);
    const history = expectStatus(await api.call('GET', `${ready.path}/history`, { token: ready.token }), 200);
    expect(history.body.entries).toContainEqual(
      expect.objectContaining({ what: 'read-by-agent', by: 'agent', facts: { file: id } }),
    );
  });

  it('UPL-17: that come after the deposit get no verdict, and nobody is told to ask again', async () => {
    const ready = await readyToDeposit(api);
    const pdf = (await goodFiles())[2] ?? expect.fail('no demo PDF');
    const sha256 = createHash('sha256').update(pdf.bytes).digest('hex');
    const body = { document: 'proof-of-address', name: pdf.name, type: pdf.type, size: pdf.bytes.length, sha256 };
    const slot = expectStatus(await api.call('POST', `${ready.path}/files`, { token: ready.token, body }), 201);
    expectStatus(await api.call('POST', `${ready.path}/deposit`, { token: ready.token }), 200);
    expectStatus(await api.upload(slot.body.upload as never, pdf), 204);
    const path = `${ready.path}/files/${(slot.body.file as { id: string }).id}`;
    expect((await api.call('POST', `${path}/validation`, { token: ready.token })).body).toMatchObject({
      status: 409,
      code: 'application-deposited',
    });
    const read = expectStatus(await api.call('GET', path, { token: ready.token }), 200);
    expect([read.body.state, read.headers.get('retry-after')]).toEqual(['awaiting-upload', null]);
  });

  it('FAQ 26, 31: stay as they were filed; a complement takes new ones for what it asks', async () => {
    const ready = await readyToDeposit(api);
    expectStatus(await api.call('POST', `${ready.path}/deposit`, { token: ready.token }), 200);
    const filed = (await files(ready)).files.find(({ document }) => document === 'proof-of-address');
    const remove = (id: string | undefined) => api.call('DELETE', `${ready.path}/files/${id}`, { token: ready.token });
    expect((await remove(filed?.id)).body).toMatchObject({ code: 'application-deposited' });

    const agent = await tokenOf(api, 'agent', 'agent-75', { prefecture: '75' });
    const items = [{ document: 'proof-of-address', reason: 'non-compliant' }];
    expectStatus(await api.call('POST', `${ready.path}/complement-requests`, { token: agent, body: { items } }), 201);
    expect((await remove(filed?.id)).body).toMatchObject({ code: 'application-deposited' });
    await expect(acceptedFile(api, ready, 'protection-decision')).rejects.toThrow('document-not-requested');
    const spare = await acceptedFile(api, ready, 'proof-of-address');
    const id = await acceptedFile(api, ready, 'proof-of-address');
    const answer = (fileIds: string[]) =>
      api.call('PUT', `${ready.path}/complement/items/1`, { token: ready.token, body: { choice: 'replace', fileIds } });
    expectStatus(await answer([spare]), 200);
    expectStatus(await remove(spare), 204);
    const send = () => api.call('POST', `${ready.path}/complement/transmission`, { token: ready.token });
    expect((await send()).body).toMatchObject({ code: 'complement-incomplete' });
    expectStatus(await answer([id]), 200);
    expectStatus(await send(), 200);
    expect((await remove(id)).body).toMatchObject({ code: 'application-deposited' });
    expect((await files(ready)).state).toBe('under-examination');
  });
});
