import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Answer, client } from '../../bin/demo/client.ts';
import { informationOf } from '../../bin/demo/deposit.ts';
import { goodFiles } from '../../bin/demo/files.ts';
import { type Profile, profiles } from '../../bin/demo/profiles.ts';
import { freePort } from '../../bin/free-port.ts';
import { startLocal } from '../../bin/server.ts';
import { dayOf } from '../../lib/domain/day.ts';
import { startOnAws } from '../aws/server.ts';
import { watchAnswers } from './watch.ts';

export type Api = ReturnType<typeof client>;

/**
 * The whole API in this process, with a state of its own; one per test file.
 * Each answer that a test fetches is held against the OpenAPI document; what departs from it fails at the end.
 * Over the local adapters, or over those of AWS where the environment names an endpoint (`npm run test:aws`).
 */
export async function start() {
  const directory = mkdtempSync(join(tmpdir(), 'bpi-test-'));
  const port = await freePort();
  const server =
    process.env.BPI_ADAPTERS === 'aws' ? await startOnAws({ port, directory }) : await startLocal({ port, directory });
  const api = client(server.url);
  const answers = watchAnswers(server.url);
  return {
    /** Every message that has left for a document, whole. */
    async mails(attestationId: string): Promise<string[]> {
      const list = await mailsFor(api, attestationId);
      const raws = await Promise.all(list.map(({ id }) => api.call('GET', `/local/inbox/${id}/raw`)));
      return raws.map(({ bytes }) => Buffer.from(bytes).toString());
    },
    ...server,
    directory,
    api,
    async stop() {
      await server.close();
      rmSync(directory, { recursive: true, force: true });
      const { departed } = await answers();
      if (departed.length > 0) throw new Error(`not as the contract says:\n${departed.join('\n')}`);
    },
  };
}

export async function tokenOf(
  api: Api,
  role: string,
  subject: string = randomUUID(),
  claims: Record<string, unknown> = {},
) {
  const body = { role, subject, email: `${subject}@example.org`, emailVerified: true, ...claims };
  return String((await api.call('POST', '/local/tokens', { body })).body.token);
}

export const today = () => dayOf(new Date().toISOString());

export const profileNamed = (name: string): Profile => {
  const make = profiles[name];
  if (!make) throw new Error(`no profile ${name}`);
  return make(today());
};

/** A registered, active e-photo code. */
export async function freshCode(api: Api): Promise<string> {
  const code = randomBytes(11).toString('hex').toUpperCase();
  const takenAt = new Date(Date.now() - 3 * 86_400_000).toISOString();
  const token = await tokenOf(api, 'admin');
  const body = { code, takenAt, activeSince: takenAt, provider: { kind: 'booth' } };
  expectStatus(await api.call('POST', '/v1/ephoto-codes', { token, body }), 201);
  return code;
}

export type Ready = { path: string; id: string; token: string; subject: string; code: string };

/** An application with its four steps validated, ready for deposit. */
export async function readyToDeposit(api: Api, profile = profileNamed('refugee-first'), code?: string): Promise<Ready> {
  const subject = randomUUID();
  const token = await tokenOf(api, 'applicant', subject);
  const body = { requestType: profile.requestType, identifiers: profile.identifiers };
  const created = expectStatus(await api.call('POST', '/v1/applications', { token, body }), 201);
  const id = String(created.body.id);
  const path = `/v1/applications/${id}`;
  expectStatus(await api.call('PUT', `${path}/steps/information`, { token, body: informationOf(profile) }), 200);
  expectStatus(await api.call('PUT', `${path}/steps/reason`, { token, body: profile.reason }), 200);
  const documents = [];
  for (const document of await requiredDocuments(api, profile)) {
    documents.push({ code: document, fileIds: [await acceptedFile(api, { path, token }, document)] });
  }
  const ephotoCode = code ?? (await freshCode(api));
  expectStatus(await api.call('PUT', `${path}/steps/documents`, { token, body: { ephotoCode, documents } }), 200);
  expectStatus(await api.call('PUT', `${path}/steps/summary`, { token, body: { declaration: true } }), 200);
  return { path, id, token, subject, code: ephotoCode };
}

export async function requiredDocuments(api: Api, profile: Profile): Promise<string[]> {
  const body = {
    ...profile.reason,
    requestType: profile.requestType,
    identifiers: profile.identifiers,
    birthDate: profile.holder.birthDate,
  };
  const decision = expectStatus(await api.call('POST', '/v1/eligibility', { body }), 200);
  const list = decision.body.supportingDocuments as { code: string; need: string }[];
  return list.filter(({ code, need }) => need === 'required' && code !== 'ephoto').map(({ code }) => code);
}

let pdf: Awaited<ReturnType<typeof goodFiles>>[number] | undefined;

/** Sends a small PDF for a document and has it judged. */
export async function acceptedFile(api: Api, { path, token }: { path: string; token: string }, document: string) {
  pdf ??= (await goodFiles())[2];
  if (!pdf) throw new Error('no demo PDF');
  const sha256 = createHash('sha256').update(pdf.bytes).digest('hex');
  const body = { document, name: pdf.name, type: pdf.type, size: pdf.bytes.length, sha256 };
  const slot = expectStatus(await api.call('POST', `${path}/files`, { token, body }), 201);
  expectStatus(await api.upload(slot.body.upload as never, pdf), 204);
  const { id } = slot.body.file as { id: string };
  const judged = expectStatus(await api.call('POST', `${path}/files/${id}/validation`, { token }), 200);
  if (judged.body.state !== 'accepted') throw new Error(JSON.stringify(judged.body));
  return id;
}

export function expectStatus(answer: Answer, status: number): Answer {
  if (answer.status !== status)
    throw new Error(`${answer.status} instead of ${status}: ${JSON.stringify(answer.body)}`);
  return answer;
}

/** The mails of the local outbox for one document. */
export async function mailsFor(
  api: Api,
  attestationId: string,
): Promise<{ id: string; to: string; subject: string }[]> {
  const inbox = await api.call('GET', '/local/inbox', { accept: 'application/json' });
  return (inbox.body.mails as { id: string; to: string; subject: string }[]).filter(({ id }) =>
    id.includes(attestationId),
  );
}

/** The next window of every limit begins: the clock of the server goes on by some minutes. */
export async function nextWindow(api: Api) {
  const { now } = (await api.call('GET', '/local/clock')).body;
  const later = new Date(Math.ceil(Date.parse(String(now)) / 120_000) * 120_000 + 1_000).toISOString();
  expectStatus(await api.call('PUT', '/local/clock', { body: { now: later } }), 200);
}

export async function until<T>(read: () => Promise<T | undefined>, what: string, tries = 300): Promise<T> {
  for (let n = 0; n < tries; n += 1) {
    const value = await read();
    if (value !== undefined) return value;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`waited in vain: ${what}`);
}
