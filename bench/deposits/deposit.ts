import { createHash, randomBytes, randomInt } from 'node:crypto';
import type { Answer, client } from '../../bin/demo/client.ts';
import type { DemoFile } from '../../bin/demo/files.ts';
import { profiles } from '../../bin/demo/profiles.ts';
import { dayOf } from '../../lib/domain/day.ts';

type Timed = {
  api: ReturnType<typeof client>;
  note(name: string, act: () => Promise<Answer>): Promise<Answer>;
};

const codes = ['protection-decision', 'proof-of-address', 'republic-commitment'];

/** One person's whole way, each request noted under its name. */
export async function oneDeposit({ api, note }: Timed, files: readonly DemoFile[], subject: string) {
  const profile = profiles['refugee-first']?.(dayOf(new Date().toISOString()));
  if (!profile) throw new Error('no profile');
  const tokenOf = async (role: string, id: string) => {
    const body = { role, subject: id, email: `${id}@example.org`, emailVerified: true };
    return String((await api.call('POST', '/local/tokens', { body })).body.token);
  };
  const [token, admin] = [await tokenOf('applicant', subject), await tokenOf('admin', 'admin')];
  const number = `75${randomInt(10_000_000, 99_999_999)}`;
  const ephotoCode = randomBytes(11).toString('hex').toUpperCase();
  const takenAt = new Date(Date.now() - 3 * 86_400_000).toISOString();
  const code = { code: ephotoCode, takenAt, activeSince: takenAt, provider: { kind: 'booth' } };
  await note('register e-photo', () => api.call('POST', '/v1/ephoto-codes', { token: admin, body: code }));
  await note('check e-photo', () => api.call('POST', '/v1/ephoto-code-checks', { token, body: { code: ephotoCode } }));
  const opened = { requestType: 'first', identifiers: { foreignerNumber: number } };
  const created = await note('create', () => api.call('POST', '/v1/applications', { token, body: opened }));
  const path = `/v1/applications/${created.body.id}`;
  const holder = { ...profile.holder, foreignerNumber: number };
  const save = (step: string, body: unknown) =>
    note(`step ${step}`, () => api.call('PUT', `${path}/steps/${step}`, { token, body }));
  await save('information', { holder });
  await save('reason', profile.reason);
  const sent: { code: string; fileIds: string[] }[] = codes.map((it) => ({ code: it, fileIds: [] }));
  for (const [n, file] of files.entries()) {
    const document = sent[n % sent.length];
    if (!document) continue;
    const sha256 = createHash('sha256').update(file.bytes).digest('hex');
    const body = { document: document.code, name: file.name, type: file.type, size: file.bytes.length, sha256 };
    const slot = await note('file slot', () => api.call('POST', `${path}/files`, { token, body }));
    await note('file upload', () => api.upload(slot.body.upload as never, file));
    const { id } = slot.body.file as { id: string };
    await note('file validation', () => api.call('POST', `${path}/files/${id}/validation`, { token }));
    document.fileIds.push(id);
  }
  await save('documents', { ephotoCode, documents: sent });
  await save('summary', { declaration: true });
  const deposited = await note('deposit', () => api.call('POST', `${path}/deposit`, { token }));
  const { id } = deposited.body.attestation as { id: string };
  await note('download', () => api.call('GET', `/v1/attestations/${id}/pdf`, { token }));
  await note('deposit to mail', async () => {
    for (;;) {
      const seen = await api.call('GET', path, { token });
      const messages = seen.body.messages as { state: string }[];
      if (messages.every(({ state }) => state === 'handed-over')) return seen;
      await new Promise((go) => setTimeout(go, 20));
    }
  });
}
