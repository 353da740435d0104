import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectStatus, freshCode, profileNamed, readyToDeposit, start, tokenOf, until } from './harness.ts';

let server: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  server = await start();
});
afterAll(() => server.stop());

const deposit = (ready: { path: string; token: string }, key?: string) =>
  server.api.call('POST', `${ready.path}/deposit`, { token: ready.token, ...(key && { key }) });

async function mailOf(attestationId: string) {
  const raw = await until(async () => (await server.mails(attestationId))[0], 'the mail');
  return simpleParser(raw);
}

describe('a deposit', () => {
  it('FAQ 7, 17: gives a refugee the ADP at once, in the answer, by mail and in the account, the same bytes', async () => {
    const ready = await readyToDeposit(server.api);
    const answer = expectStatus(await deposit(ready), 200);
    const attestation = answer.body.attestation as Record<string, string>;
    expect(attestation).toMatchObject({ variant: 'adp-first', kind: 'adp', rank: 1 });
    const pdf = expectStatus(
      await server.api.call('GET', `/v1/attestations/${attestation.id}/pdf`, { token: ready.token }),
      200,
    );
    const mail = await mailOf(attestation.id ?? '');
    expect(mail.attachments.map(({ content }) => content.equals(Buffer.from(pdf.bytes)))).toEqual([true]);
    expect(mail.subject).toBe('Votre demande a été déposée');
    const listed = expectStatus(
      await server.api.call('GET', `${ready.path}/attestations`, { token: ready.token }),
      200,
    );
    expect(listed.body.attestations).toEqual([attestation]);
  });

  it('FAQ 25, 28: gives a family member the confirmation, without validity', async () => {
    const ready = await readyToDeposit(server.api, profileNamed('family-of-refugee'));
    const { attestation } = expectStatus(await deposit(ready), 200).body as { attestation: Record<string, unknown> };
    expect(attestation).toMatchObject({ variant: 'deposit-confirmation', kind: 'deposit-confirmation' });
    expect(attestation).not.toHaveProperty('validUntil');
  });

  it('FAQ 40: a renewal names the card that the ADP must accompany', async () => {
    const ready = await readyToDeposit(server.api, profileNamed('refugee-renewal'));
    const { attestation } = expectStatus(await deposit(ready), 200).body as { attestation: Record<string, string> };
    expect(attestation.variant).toBe('adp-renewal');
    const check = await server.api.call('GET', `/v1/verifications/${attestation.id}`);
    expect(check.body).toMatchObject({
      known: true,
      specimen: true,
      state: 'valid-with-document',
      rights: { work: 'yes', schengen: 'yes', onlyWith: 'previous-permit' },
    });
    expect(JSON.stringify(check.body)).not.toMatch(/Mukendi|F4KX72M9A|6901234567/);
  });

  it('DOS-10: asking again gives the same document and no second mail, with a key or without', async () => {
    const ready = await readyToDeposit(server.api);
    const first = expectStatus(await deposit(ready, 'key-1'), 200);
    const again = [await deposit(ready, 'key-1'), await deposit(ready, 'key-2'), await deposit(ready)];
    expect(again.map(({ body }) => body)).toEqual([first.body, first.body, first.body]);
    expect(again[0]?.headers.get('idempotency-replayed')).toBe('true');
    const { id } = first.body.attestation as { id: string };
    await mailOf(id);
    await server.settled();
    expect(await server.mails(id)).toHaveLength(1);
  });

  it('gives 50 parallel askers one deposit, one document, one mail and the same answer', async () => {
    const ready = await readyToDeposit(server.api);
    const answers = await Promise.all(Array.from({ length: 50 }, () => deposit(ready)));
    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
    const { id } = (answers[0] as (typeof answers)[number]).body.attestation as { id: string };
    await mailOf(id);
    await server.settled();
    expect(await server.mails(id)).toHaveLength(1);
  });

  it('DOS-08, FAQ 26: leaves nothing to change afterwards, on any write route', async () => {
    const ready = await readyToDeposit(server.api);
    expectStatus(await deposit(ready), 200);
    const { holder, reason } = profileNamed('refugee-first');
    const before = (await server.api.call('GET', ready.path, { token: ready.token })).body;
    const writes = [
      ['PUT', 'steps/information', { holder }],
      ['PUT', 'steps/reason', reason],
      ['PUT', 'steps/documents', { ephotoCode: ready.code, documents: [] }],
      ['PUT', 'steps/summary', { declaration: true }],
      [
        'POST',
        'files',
        { document: 'proof-of-address', name: 'a.pdf', type: 'application/pdf', size: 1, sha256: 'a'.repeat(64) },
      ],
    ] as const;
    for (const [method, step, body] of writes) {
      const answer = await server.api.call(method, `${ready.path}/${step}`, { token: ready.token, body });
      expect([step, answer.status, answer.body.code]).toEqual([step, 409, 'application-deposited']);
    }
    const after = (await server.api.call('GET', ready.path, { token: ready.token })).body;
    expect({ ...after, messages: [], updatedAt: '' }).toEqual({ ...before, messages: [], updatedAt: '' });
  });

  it('CPT-02: waits for a confirmed e-mail address', async () => {
    const ready = await readyToDeposit(server.api);
    const token = await tokenOf(server.api, 'applicant', ready.subject, { emailVerified: false });
    const answer = await deposit({ ...ready, token });
    expect([answer.status, answer.body.code]).toEqual([422, 'email-not-verified']);
  });

  it('FAQ 24: an e-photo code kept by one draft is refused to another, and to everybody once used', async () => {
    const code = await freshCode(server.api);
    const ready = await readyToDeposit(server.api, undefined, code);
    await expect(readyToDeposit(server.api, undefined, code)).rejects.toThrow(/ephoto-code-already-used/);
    expectStatus(await deposit(ready), 200);
    const checked = await server.api.call('POST', '/v1/ephoto-code-checks', { token: ready.token, body: { code } });
    expect(checked.body).toMatchObject({ usable: false, code: 'ephoto-code-already-used', faq: 24 });
  });

  it('FAQ 6: a stateless person is sent to the prefecture, at eligibility and at step 2', async () => {
    const token = await tokenOf(server.api, 'applicant');
    const { identifiers, reason } = profileNamed('stateless');
    const created = await server.api.call('POST', '/v1/applications', {
      token,
      body: { requestType: 'first', identifiers },
    });
    const path = `/v1/applications/${created.body.id}`;
    const { holder } = profileNamed('refugee-first');
    const own = { ...holder, foreignerNumber: identifiers.foreignerNumber };
    expectStatus(await server.api.call('PUT', `${path}/steps/information`, { token, body: { holder: own } }), 200);
    const answer = await server.api.call('PUT', `${path}/steps/reason`, { token, body: reason });
    expect([answer.status, answer.body.code, answer.body.channel]).toEqual([422, 'not-online', 'prefecture']);
  });
});
