import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { informationOf } from '../../bin/demo/deposit.ts';
import { badFile, goodFiles } from '../../bin/demo/files.ts';
import { type ApiClient, createClient, uploadFile } from '../../client/index.ts';
import { sendForm } from '../../client/send-form.ts';
import { expectStatus, profileNamed, start, tokenOf } from '../api/harness.ts';

let server: Awaited<ReturnType<typeof start>>;
let pdf: File;
beforeAll(async () => {
  server = await start();
  const file = (await goodFiles())[2];
  pdf = new File([Buffer.from(file?.bytes ?? [])], 'engagement.pdf', { type: 'application/pdf' });
});
afterAll(() => server.stop());

let token: string;
let applicationId: string;
let api: ApiClient;
beforeEach(async () => {
  const profile = profileNamed('refugee-first');
  token = await tokenOf(server.api, 'applicant', randomUUID());
  const body = { requestType: profile.requestType, identifiers: profile.identifiers };
  applicationId = String(expectStatus(await server.api.call('POST', '/v1/applications', { token, body }), 201).body.id);
  const steps = `/v1/applications/${applicationId}/steps`;
  await server.api.call('PUT', `${steps}/information`, { token, body: informationOf(profile) });
  expectStatus(await server.api.call('PUT', `${steps}/reason`, { token, body: profile.reason }), 200);
  api = createClient({ baseUrl: server.url, token, language: 'en' });
});

const document = 'proof-of-address';
const filesOf = async () => (await server.api.call('GET', `/v1/applications/${applicationId}`, { token })).body.files;

describe('uploadFile', () => {
  it('FAQ 19: sends the bytes with progress and gives the verdict', async () => {
    const told: [number, number][] = [];
    const judged = await uploadFile(api, {
      applicationId,
      document,
      file: pdf,
      onProgress: (sent, total) => told.push([sent, total]),
    });
    expect(judged).toMatchObject({
      state: 'accepted',
      name: 'engagement.pdf',
      size: pdf.size,
      type: 'pdf',
    });
    expect(told.length).toBeGreaterThan(1);
    expect(told.map(([sent]) => sent)).toEqual(told.map(([sent]) => sent).toSorted((a, b) => a - b));
    expect(told.at(-1)).toEqual([pdf.size, pdf.size]);
  });

  it('FAQ 19: gives a file that is refused by its bytes as a result, with what to do', async () => {
    const { bytes, name } = await badFile();
    const judged = await uploadFile(api, { applicationId, document, file: new Blob([Buffer.from(bytes)]), name });
    expect(judged).toMatchObject({ state: 'rejected', name, findings: [{ severity: 'refusal' }] });
    expect(judged.findings[0]?.remedy).toMatch(/\w/);
  });

  it('throws the refusal of a file that is too large, before a byte has left', async () => {
    const onProgress = vi.fn();
    const file = new Blob([new Uint8Array(30 * 1024 * 1024)], { type: 'application/pdf' });
    await expect(uploadFile(api, { applicationId, document, file, name: 'a.pdf', onProgress })).rejects.toMatchObject({
      name: 'ProblemError',
      problem: { code: 'file-refused', errors: [{ code: expect.stringContaining('too-large') }] },
    });
    expect(onProgress).not.toHaveBeenCalled();
  });

  it('stops when it is aborted, and leaves no file behind', async () => {
    const stop = new AbortController();
    const upload = uploadFile(api, {
      applicationId,
      document,
      file: pdf,
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('the person left')),
    });
    await expect(upload).rejects.toThrow('the person left');
    expect(await filesOf()).toEqual([]);
  });

  it('says what the store answers when it does not take the bytes, and leaves no file behind', async () => {
    const spoilt = createClient({
      baseUrl: server.url,
      token,
      fetch: async (request) => {
        const response = await fetch(request);
        if (!request.url.endsWith('/files')) return response;
        const slot = (await response.json()) as { upload: object };
        return Response.json({ ...slot, upload: { ...slot.upload, fields: {} } }, { status: 201 });
      },
    });
    await expect(uploadFile(spoilt, { applicationId, document, file: pdf })).rejects.toMatchObject({
      name: 'UploadError',
      status: expect.any(Number),
    });
    expect(await filesOf()).toEqual([]);
  });

  it('asks again after Retry-After while the file is scanned, and gives up waiting when its patience is over', async () => {
    let scans = 0;
    const scanning = (times: number) =>
      createClient({
        baseUrl: server.url,
        token,
        fetch: async (request) => {
          const response = await fetch(request);
          if (!request.url.endsWith('/validation') || scans >= times) return response;
          scans += 1;
          const file = (await response.json()) as object;
          return Response.json({ ...file, state: 'scanning' }, { headers: { 'Retry-After': '1' } });
        },
      });
    const begun = Date.now();
    expect(await uploadFile(scanning(2), { applicationId, document, file: pdf })).toMatchObject({ state: 'accepted' });
    expect(scans).toBe(2);
    expect(Date.now() - begun).toBeGreaterThanOrEqual(2_000);
    scans = 0;
    const hasty = { applicationId, document, file: pdf, patienceSeconds: 0.5 };
    expect(await uploadFile(scanning(9), hasty)).toMatchObject({ state: 'scanning' });
    expect(scans).toBe(1);
  });
});

describe('the form on its way from Node', () => {
  it('says its length, as S3 asks, and is the form that a browser would send', async () => {
    const received = Promise.withResolvers<{ headers: Record<string, unknown>; form: FormData }>();
    const store = createServer(async (request, response) => {
      const chunks = await Array.fromAsync(request as AsyncIterable<Buffer>);
      const headers = { 'Content-Type': request.headers['content-type'] ?? '' };
      received.resolve({
        headers: request.headers,
        form: (await new Response(Buffer.concat(chunks), { headers }).formData()) as FormData,
      });
      response.writeHead(204).end();
    });
    await new Promise<void>((resolve) => store.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      store.close();
    });
    const form = new FormData();
    form.append('key', 'incoming/é');
    form.append('file', new Blob([Buffer.alloc(300_000, 7)]), 'décision.png');
    const fractions: number[] = [];
    const { port } = store.address() as AddressInfo;
    await sendForm(`http://127.0.0.1:${port}/`, form, { onSent: (fraction) => fractions.push(fraction) });
    const { headers, form: got } = await received.promise;
    expect(Number(headers['content-length'])).toBeGreaterThan(300_000);
    expect(headers['transfer-encoding']).toBeUndefined();
    expect([got.get('key'), (got.get('file') as File).name, (got.get('file') as File).size]).toEqual([
      'incoming/é',
      'décision.png',
      300_000,
    ]);
    expect(fractions.length).toBeGreaterThan(4);
    expect(fractions.at(-1)).toBe(1);
  });
});
