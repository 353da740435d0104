import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operations } from '../../lib/contract/operations/index.ts';
import { type Api, expectStatus, readyToDeposit, start, tokenOf, until } from './harness.ts';

let server: Awaited<ReturnType<typeof start>>;
let api: Api;
beforeAll(async () => {
  server = await start();
  api = server.api;
});
afterAll(() => server.stop());

async function deposited() {
  const ready = await readyToDeposit(api);
  const receipt = expectStatus(await api.call('POST', `${ready.path}/deposit`, { token: ready.token }), 200);
  const { id } = receipt.body.attestation as { id: string };
  return { ...ready, attestationId: id, emails: `/v1/attestations/${id}/emails` };
}

const attachmentOf = (raw: string) => /filename=[\s\S]*$/.exec(raw)?.[0].split(/\r?\n--/)[0];
const recipientOf = (raw: string) => /^To: (.*)$/m.exec(raw)?.[1]?.trim();

describe('FAQ 27, MAI-13: a document sent again', () => {
  it('goes to the account’s address as a message of its own, with the same document, three times a day', async () => {
    const { emails, token, attestationId, path } = await deposited();
    for (const remaining of [2, 1, 0]) {
      const answer = expectStatus(await api.call('POST', emails, { token }), 202);
      expect(operations.emailAttestation.answers.accepted.body.parse(answer.body)).toMatchObject({ remaining });
    }
    const mails = await until(async () => {
      const all = await server.mails(attestationId);
      return all.length === 4 ? all : undefined;
    }, 'four mails');
    expect(new Set(mails.map(attachmentOf)).size).toBe(1);
    expect(attachmentOf(mails[0] ?? '')).toContain('JVBERi0');
    expect(new Set(mails.map((raw) => /^Message-ID: .*$/im.exec(raw)?.[0])).size).toBe(4);
    expect(new Set(mails.map(recipientOf)).size).toBe(1);

    const refused = expectStatus(await api.call('POST', emails, { token }), 429);
    expect(refused.body).toMatchObject({ code: 'sent-too-often', faq: 27 });
    const wait = Number(refused.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(86_000);
    expect(wait).toBeLessThanOrEqual(86_400);
    const history = await api.call('GET', `${path}/history`, { token });
    const asked = (history.body.entries as { what: string }[]).filter(({ what }) => what === 'message-asked-again');
    expect(asked).toHaveLength(3);
    await api.call('PUT', '/local/clock', { body: { now: new Date(Date.now() + 86_400_000).toISOString() } });
    expectStatus(await api.call('POST', emails, { token: await tokenOf(api, 'applicant', subjectOf(token)) }), 202);
    await api.call('PUT', '/local/clock', { body: { now: null } });
  });

  it('MAI-10: nobody chooses the recipient', async () => {
    const { emails, token, attestationId } = await deposited();
    for (const field of ['to', 'email', 'recipient', 'cc', 'bcc', 'address']) {
      const refused = await api.call('POST', emails, { token, body: { [field]: 'thief@example.org' } });
      expect([refused.status, refused.body.code]).toEqual([400, 'recipient-not-allowed']);
    }
    const other = await api.call('POST', emails, { token, body: { colour: 'blue' } });
    expect([other.status, other.body.code]).toEqual([400, 'validation-failed']);
    const unverified = await tokenOf(api, 'applicant', subjectOf(token), { emailVerified: false });
    expect((await api.call('POST', emails, { token: unverified })).body.code).toBe('email-not-verified');
    await server.settled();
    expect(await server.mails(attestationId)).toHaveLength(1);
  });

  it('follows the account to its corrected address', async () => {
    const { emails, token, attestationId } = await deposited();
    const email = `corrected-${attestationId.toLowerCase()}@example.org`;
    const corrected = await tokenOf(api, 'applicant', subjectOf(token), { email });
    const answer = expectStatus(await api.call('POST', emails, { token: corrected, body: {} }), 202);
    expect(answer.body.emailedTo).toBe('c•••@example.org');
    const mails = await until(async () => {
      const all = await server.mails(attestationId);
      return all.length === 2 ? all : undefined;
    }, 'two mails');
    expect(mails.map(recipientOf)).toContain(email);
  });

  it('is the caller’s own, and asked once for one Idempotency-Key', async () => {
    const { emails, token, attestationId } = await deposited();
    const stranger = await tokenOf(api, 'applicant');
    expect((await api.call('POST', emails, { token: stranger })).status).toBe(404);
    expect((await api.call('POST', '/v1/attestations/nothing/emails', { token })).status).toBe(404);
    const [one, two] = [
      expectStatus(await api.call('POST', emails, { token, key: 'again' }), 202),
      expectStatus(await api.call('POST', emails, { token, key: 'again' }), 202),
    ];
    expect(two.body).toEqual(one.body);
    await server.settled();
    expect(await server.mails(attestationId)).toHaveLength(2);
  });
});

const subjectOf = (token: string): string =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()).sub;
