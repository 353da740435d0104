import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { goodFiles } from '../../bin/demo/files.ts';
import { fakeClamd } from '../ports/fake-clamd.ts';
import { expectStatus, profileNamed, start, tokenOf } from './harness.ts';

type File = { id: string; state: string; malwareScan?: string; findings: { code: string; remedy: string }[] };

let clamd: Awaited<ReturnType<typeof fakeClamd>>;
let server: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  clamd = await fakeClamd();
  Object.assign(process.env, { MALWARE_SCANNER: 'clamd', CLAMD_PORT: String(clamd.port) });
  server = await start();
});
afterAll(async () => {
  await server.stop();
  await clamd.close();
});
beforeEach(async () => {
  clamd.replies({ says: 'stream: OK\0' });
  await setClock(null);
});

const setClock = (now: string | null) => server.api.call('PUT', '/local/clock', { body: { now } });
const later = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();

/** A draft in which files can be sent. */
async function draft() {
  const { api } = server;
  const { requestType, identifiers, holder, reason } = profileNamed('refugee-first');
  const token = await tokenOf(api, 'applicant');
  const created = expectStatus(
    await api.call('POST', '/v1/applications', { token, body: { requestType, identifiers } }),
    201,
  );
  const path = `/v1/applications/${created.body.id}`;
  expectStatus(await api.call('PUT', `${path}/steps/information`, { token, body: { holder } }), 200);
  expectStatus(await api.call('PUT', `${path}/steps/reason`, { token, body: reason }), 200);
  return { path, token };
}

/** Sends the demo PDF, which the inspection finds good; the store then has it judged. */
async function sent(it: { path: string; token: string }) {
  const pdf = (await goodFiles())[2] ?? expect.fail('no demo PDF');
  const sha256 = createHash('sha256').update(pdf.bytes).digest('hex');
  const body = { document: 'proof-of-address', name: pdf.name, type: pdf.type, size: pdf.bytes.length, sha256 };
  const slot = expectStatus(await server.api.call('POST', `${it.path}/files`, { token: it.token, body }), 201);
  expectStatus(await server.api.upload(slot.body.upload as never, pdf), 204);
  const address = `${it.path}/files/${(slot.body.file as File).id}`;
  const ask = (method: string, at: string) => server.api.call(method, at, { token: it.token });
  return {
    bytes: pdf.bytes,
    id: (slot.body.file as File).id,
    validate: () => ask('POST', `${address}/validation`),
    read: () => ask('GET', address),
  };
}

const fileOf = ({ body }: { body: unknown }) => body as File;

describe('UPL-20: a file that the inspection finds good, with a scanner', () => {
  it('is accepted when it is clean, and says so; the scanner was given exactly its bytes', async () => {
    const file = await sent(await draft());
    const answer = expectStatus(await file.validate(), 200);
    expect(fileOf(answer)).toMatchObject({ state: 'accepted', malwareScan: 'clean', findings: [] });
    expect(answer.headers.get('retry-after')).toBeNull();
    expect(clamd.received.at(-1)).toEqual(Buffer.from(file.bytes));
  });

  it('is refused when malware is found, with its remedy, and stays so', async () => {
    clamd.replies({ says: 'stream: Eicar-Test-Signature FOUND\0' });
    const file = await sent(await draft());
    const refused = fileOf(expectStatus(await file.validate(), 200));
    expect(refused).toMatchObject({ state: 'rejected', malwareScan: 'infected' });
    expect(refused.findings.map(({ code }) => code)).toEqual(['malware-found']);
    expect(refused.findings[0]?.remedy).toContain('Numérisez');
    clamd.replies({ says: 'stream: OK\0' });
    expect(fileOf(await file.validate()).state).toBe('rejected');
  });

  it('is refused when the scanner cannot take it', async () => {
    clamd.replies({ says: 'INSTREAM size limit exceeded. ERROR\0' });
    const refused = fileOf(await (await sent(await draft())).validate());
    expect([refused.state, refused.findings[0]?.code]).toEqual(['rejected', 'scan-failed']);
  });

  it.each(['POST', 'GET'] as const)(
    'waits while the scanner is out of reach, until a %s finds it back',
    async (method) => {
      clamd.replies('cut');
      const file = await sent(await draft());
      const waiting = expectStatus(await file.validate(), 200);
      expect(fileOf(waiting)).toMatchObject({ state: 'scanning', malwareScan: 'pending', findings: [] });
      const read = expectStatus(await file.read(), 200);
      expect([fileOf(read).state, read.headers.get('retry-after'), waiting.headers.get('retry-after')]).toEqual([
        'scanning',
        '5',
        '5',
      ]);
      clamd.replies({ says: 'stream: OK\0' });
      expect(fileOf(method === 'GET' ? await file.read() : await file.validate()).state).toBe('accepted');
      expect(fileOf(await file.read()).state).toBe('accepted');
    },
  );

  it('cannot be joined while it waits: the step says to wait', async () => {
    clamd.replies('cut');
    const application = await draft();
    const file = await sent(application);
    expect(fileOf(await file.validate()).state).toBe('scanning');
    const body = {
      ephotoCode: 'A'.repeat(22),
      documents: [{ code: 'proof-of-address', fileIds: [file.id] }],
    };
    const answer = await server.api.call('PUT', `${application.path}/steps/documents`, {
      token: application.token,
      body,
    });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toContainEqual(
      expect.objectContaining({ code: 'file-being-scanned', pointer: '/documents/0/fileIds/0' }),
    );
  });

  it('is refused past the time allowed when somebody asks, and told to be sent again', async () => {
    clamd.replies('cut');
    const file = await sent(await draft());
    expect(fileOf(await file.validate()).state).toBe('scanning');
    await setClock(later(290));
    expect(fileOf(await file.validate()).state).toBe('scanning');
    await setClock(later(310));
    const refused = fileOf(await file.validate());
    expect(refused).toMatchObject({ state: 'rejected', malwareScan: 'undone' });
    expect(refused.findings[0]).toMatchObject({ code: 'scan-timeout', remedy: expect.stringContaining('de nouveau') });
  });

  it('is refused past the time allowed by the sweep, when nobody asks', async () => {
    clamd.replies('cut');
    const application = await draft();
    const file = await sent(application);
    expect(fileOf(await file.validate()).state).toBe('scanning');
    await setClock(later(310));
    await server.api.call('POST', '/local/sweep');
    clamd.replies({ says: 'stream: OK\0' });
    const read = fileOf(await file.read());
    expect([read.state, read.findings[0]?.code]).toEqual(['rejected', 'scan-timeout']);
    const swept = await server.api.call('POST', '/local/sweep');
    expect(swept.body).toMatchObject({ failed: 0 });
    expect(swept.body.finished).toBe(0);
  });
});
