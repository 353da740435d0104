import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../bin/demo/client.ts';
import { addDays, addMonths, type Day, startOf } from '../../lib/domain/day.ts';
import {
  type Api,
  expectStatus,
  profileNamed,
  type Ready,
  readyToDeposit,
  start,
  today,
  tokenOf,
  until,
} from './harness.ts';

let server: Awaited<ReturnType<typeof start>>;
let api: Api;
beforeAll(async () => {
  server = await start();
  ({ api } = server);
});
afterAll(() => server.stop());
beforeEach(() => setClock(null));

type Issued = { id: string; variant: string; rank: number; follows?: string; validFrom: Day; validUntil: Day };

const setClock = (now: string | null) => api.call('PUT', '/local/clock', { body: { now } });
const agent = (prefecture = '75') => tokenOf(api, 'agent', `agent-${prefecture}`, { prefecture });
const asAgent = async (path: string, body?: unknown, prefecture?: string): Promise<Answer> =>
  api.call('POST', path, { token: await agent(prefecture), ...(body !== undefined && { body }) });
const checked = async (id: string) => (await api.call('GET', `/v1/verifications/${id}`)).body;

/** The next morning of a day has come, and housekeeping has been there. */
async function morningOf(day: Day) {
  await setClock(`${day}T08:00:00.000Z`);
  expect(expectStatus(await api.call('POST', '/local/sweep'), 200).body).toMatchObject({ failed: 0 });
}

async function deposited(profile = profileNamed('refugee-first')): Promise<Ready & { first: Issued }> {
  const ready = await readyToDeposit(api, profile);
  const { body } = expectStatus(await api.call('POST', `${ready.path}/deposit`, { token: ready.token }), 200);
  return { ...ready, first: body.attestation as Issued };
}

async function documents({ path, subject }: Ready): Promise<Issued[]> {
  const token = await tokenOf(api, 'applicant', subject);
  return expectStatus(await api.call('GET', `${path}/attestations`, { token }), 200).body.attestations as Issued[];
}

async function subjectsTo({ subject }: Ready): Promise<string[]> {
  const { mails } = (await api.call('GET', '/local/inbox', { accept: 'application/json' })).body as {
    mails: { to: string; subject: string }[];
  };
  return mails.filter(({ to }) => to.includes(subject)).map((it) => it.subject);
}

/** The mail that brings a document, once it has left. */
const mailWith = (id: string) =>
  until(async () => {
    const [mail, ...more] = await server.mails(id);
    expect(more).toEqual([]);
    return mail;
  }, `the mail with ${id}`);

async function isPdf({ subject }: Ready, id: string) {
  const token = await tokenOf(api, 'applicant', subject);
  const pdf = expectStatus(await api.call('GET', `/v1/attestations/${id}/pdf`, { token }), 200);
  expect(Buffer.from(pdf.bytes.subarray(0, 5)).toString()).toBe('%PDF-');
  return pdf.bytes;
}

const familyHolding = (expiresOn: Day | undefined) => {
  const profile = profileNamed('family-of-refugee');
  const { heldPermit, ...reason } = profile.reason as { heldPermit: object };
  return { ...profile, reason: expiresOn ? { ...reason, heldPermit: { ...heldPermit, expiresOn } } : reason };
};

describe('while no decision is taken', () => {
  it('DOC-07, MAI-09: a refugee is reminded once, then has the next ADP fifteen days before the end, by mail and in the account', async () => {
    const ready = await deposited();
    const { id, validUntil } = ready.first;
    const reminders = async () =>
      (await subjectsTo(ready)).filter((it) => it === 'Votre attestation arrive à échéance');
    await morningOf(addDays(validUntil, -30));
    await until(async () => ((await reminders()).length > 0 ? true : undefined), 'the reminder');
    await morningOf(addDays(validUntil, -16));
    expect(await documents(ready)).toHaveLength(1);
    await morningOf(addDays(validUntil, -15));
    const [first, next, ...more] = await documents(ready);
    expect([first?.id, more]).toEqual([id, []]);
    expect(next).toMatchObject({ variant: 'adp-first', rank: 2, follows: id, validFrom: addDays(validUntil, 1) });
    expect(await mailWith(next?.id ?? '')).toContain('Subject: Un document est disponible');
    await isPdf(ready, next?.id ?? '');
    expect(await checked(next?.id ?? '')).toMatchObject({ known: true, state: 'not-yet-valid' });
    await morningOf(addDays(validUntil, -7));
    expect(await documents(ready)).toHaveLength(2);
    expect(await reminders()).toHaveLength(1);
  });

  it('DOC-08, FAQ 28: a family member has an ADP from the day after the end of the document held, and not before', async () => {
    const expiresOn = addMonths(today(), 2);
    const ready = await deposited(familyHolding(expiresOn));
    expect(ready.first.variant).toBe('deposit-confirmation');
    const { text = '' } = await simpleParser(await mailWith(ready.first.id));
    expect(text.replaceAll('\n', ' ')).toContain('Votre document de séjour est valable jusqu’au');
    await morningOf(expiresOn);
    expect(await documents(ready)).toHaveLength(1);
    expect((await asAgent(`${ready.path}/attestations`)).body).toMatchObject({
      code: 'document-still-valid',
      status: 409,
      rule: 'DOC-08',
      validUntil: expiresOn,
    });
    await morningOf(addDays(expiresOn, 1));
    const next = (await documents(ready))[1];
    expect(next).toMatchObject({ variant: 'family-adp-first', rank: 2, validFrom: addDays(expiresOn, 1) });
    await mailWith(next?.id ?? '');
    await isPdf(ready, next?.id ?? '');
  });

  it('DOC-09: no ADP comes for a family member who gave no document held', async () => {
    const ready = await deposited(familyHolding(undefined));
    await morningOf(addMonths(today(), 8));
    expect(await documents(ready)).toHaveLength(1);
    expect((await asAgent(`${ready.path}/attestations`)).body).toMatchObject({ code: 'no-document-held', faq: 28 });
  });

  it('CPL-07: the answers to a complement are called for once, a week before', async () => {
    const ready = await deposited();
    const items = [{ document: 'proof-of-address', reason: 'non-compliant' }];
    const dueOn = addDays(today(), 20);
    expectStatus(await asAgent(`${ready.path}/complement-requests`, { items, dueOn }), 201);
    const calls = async () => (await subjectsTo(ready)).filter((it) => it.startsWith('Rappel'));
    for (const days of [-8, -7, -6, 0, 3]) await morningOf(addDays(dueOn, days));
    await until(async () => ((await calls()).length > 0 ? true : undefined), 'the reminder');
    expect(await calls()).toHaveLength(1);
  });
});

describe('an agent', () => {
  it('has the next document issued before its time comes, once', async () => {
    const ready = await deposited();
    expect((await asAgent(`${ready.path}/attestations`)).body).toMatchObject({ code: 'document-still-valid' });
    await setClock(startOf(addDays(ready.first.validUntil, -20)));
    const { body } = expectStatus(await asAgent(`${ready.path}/attestations`, {}), 201);
    expect(body).toMatchObject({ rank: 2, follows: ready.first.id, validFrom: addDays(ready.first.validUntil, 1) });
    await mailWith(String(body.id));
    expect((await asAgent(`${ready.path}/attestations`)).body).toMatchObject({ code: 'document-still-valid' });
    expect(await documents(ready)).toHaveLength(2);
  });

  it('DOC-16: revokes and replaces a document; anybody who checks it is told, and its bytes stay', async () => {
    const ready = await deposited();
    const { id, validUntil } = ready.first;
    const before = await isPdf(ready, id);
    const revocation = `/v1/attestations/${id}/revocation`;
    const { body } = expectStatus(await asAgent(revocation, { reason: 'lost-or-stolen', replace: true }), 200);
    const replacement = body.replacement as Issued;
    expect(replacement).toMatchObject({ rank: 2, follows: id, validFrom: today(), validUntil });
    const told = await checked(id);
    expect(told).toMatchObject({ known: true, state: 'replaced', revokedOn: today() });
    expect(told).not.toHaveProperty('rights');
    expect(JSON.stringify(told)).not.toContain(replacement.id);
    expect(await checked(replacement.id)).toMatchObject({ state: 'valid', rights: { work: 'yes' } });
    expect(await mailWith(replacement.id)).toContain('Subject: Un document est disponible');
    expect(Buffer.compare(await isPdf(ready, id), before)).toBe(0);

    expect((await asAgent(revocation, { reason: 'fraud', replace: true })).body).toEqual(body);
    const last = { reason: 'issued-in-error', replace: false };
    expectStatus(await asAgent(`/v1/attestations/${replacement.id}/revocation`, last), 200);
    expect(await checked(replacement.id)).toMatchObject({ state: 'revoked', revokedOn: today() });
    const mails = await until(async () => {
      const found = await server.mails(replacement.id);
      return found.length === 2 ? Promise.all(found.map((mail) => simpleParser(mail))) : undefined;
    }, 'the mail that nothing takes the place of the document');
    expect(mails.map(({ subject, attachments }) => [subject, attachments.length]).sort()).toEqual([
      ['Un document est disponible', 1],
      ['Votre attestation n’est plus valable', 0],
    ]);
    expect((await asAgent(`${ready.path}/attestations`)).body).toMatchObject({ code: 'attestation-revoked', faq: 26 });
    await morningOf(addDays(validUntil, 1));
    expect(await documents(ready)).toHaveLength(2);
    const history = await api.call('GET', `${ready.path}/history?limit=100`, { token: await agent() });
    expect(history.body.entries).toContainEqual(
      expect.objectContaining({ what: 'attestation-revoked', actor: 'agent-75' }),
    );
  });

  it('DOC-11: replaces no document that is over', async () => {
    const { first } = await deposited();
    await setClock(startOf(addDays(first.validUntil, 1)));
    const revocation = `/v1/attestations/${first.id}/revocation`;
    expect((await asAgent(revocation, { reason: 'fraud', replace: true })).body).toMatchObject({ code: 'period-over' });
  });

  it('DOS-14: of another prefecture finds neither the application nor the document', async () => {
    const ready = await deposited();
    const body = { reason: 'fraud', replace: false };
    for (const path of [`/v1/attestations/${ready.first.id}/revocation`, '/v1/attestations/9H81H53RXG7M/revocation'])
      expect((await asAgent(path, body, '13')).status).toBe(404);
    expect((await asAgent(`${ready.path}/attestations`, undefined, '13')).status).toBe(404);
    expect(await checked(ready.first.id)).toMatchObject({ state: 'valid' });
  });
});

it('DOC-07: nothing is issued once the permit is available; its end is still reminded of', async () => {
  const ready = await deposited();
  const { validUntil } = ready.first;
  expectStatus(await asAgent(`${ready.path}/decision`, { outcome: 'permit-available', amount: 25 }), 200);
  for (const days of [-15, -7, -1, 30]) await morningOf(addDays(validUntil, days));
  expect(await documents(ready)).toHaveLength(1);
  expect((await asAgent(`${ready.path}/attestations`)).body).toMatchObject({ code: 'decision-already-made', faq: 7 });
  const reminders = async () => (await subjectsTo(ready)).filter((it) => it.includes('échéance')).length;
  await until(async () => ((await reminders()) === 2 ? true : undefined), 'both reminders');
  expect((await api.call('POST', '/local/sweep')).body).toEqual({ finished: 0, failed: 0 });
});
