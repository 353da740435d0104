import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, expectStatus, profileNamed, type Ready, readyToDeposit, start, tokenOf, until } from './harness.ts';

let server: Awaited<ReturnType<typeof start>>;
let api: Api;
let agent: string;
beforeAll(async () => {
  server = await start();
  ({ api } = server);
  agent = await tokenOf(api, 'agent', 'agent-75', { prefecture: '75' });
});
afterAll(() => server.stop());

async function deposited(profile?: string): Promise<Ready> {
  const ready = await readyToDeposit(api, profile ? profileNamed(profile) : undefined);
  expectStatus(await api.call('POST', `${ready.path}/deposit`, { token: ready.token }), 200);
  return ready;
}
const asAgent = (path: string, body?: unknown) => api.call('POST', path, { token: agent, ...(body ? { body } : {}) });
const subjects = async (to: string) => {
  const { mails } = (await api.call('GET', '/local/inbox', { accept: 'application/json' })).body as {
    mails: { to: string; subject: string }[];
  };
  return mails.filter((it) => it.to.includes(to)).map(({ subject }) => subject);
};

describe('the prefecture', () => {
  it('lists, reads and takes under examination what was filed there, and each reading is told', async () => {
    const ready = await deposited();
    const list = await api.call('GET', '/v1/applications?state=deposited&limit=100', { token: agent });
    expect(list.body.applications).toContainEqual(expect.objectContaining({ id: ready.id, state: 'deposited' }));
    const read = expectStatus(await api.call('GET', ready.path, { token: agent }), 200);
    expect(read.body.actions).toContain('examine');
    const moved = expectStatus(await asAgent(`${ready.path}/examination`), 200);
    expect(moved.body).toMatchObject({ state: 'under-examination' });

    const again = expectStatus(await asAgent(`${ready.path}/examination`), 409);
    expect(again.body).toMatchObject({ code: 'transition-not-allowed', state: 'under-examination' });
    expect(again.body.allowed).toContain('request-complement');

    const entries = await until(async () => {
      const own = expectStatus(await api.call('GET', `${ready.path}/history`, { token: ready.token }), 200);
      const lines = own.body.entries as { what: string; by: string; actor?: string }[];
      return lines.some(({ what }) => what === 'message-handed-over') ? lines : undefined;
    }, 'the line of the message');
    const kinds = entries.map(({ what }) => what).filter((what) => !what.startsWith('file-'));
    expect(kinds.slice(0, 7)).toEqual([
      'application-created',
      ...Array(4).fill('step-saved'),
      'deposited',
      'attestation-issued',
    ]);
    expect(kinds.slice(7).sort()).toEqual(['examination-started', 'message-handed-over', 'read-by-agent']);
    expect(entries.every(({ actor }) => actor === undefined)).toBe(true);
    const seen = await api.call('GET', `${ready.path}/history`, { token: agent });
    expect(seen.body.entries).toContainEqual(expect.objectContaining({ what: 'read-by-agent', actor: 'agent-75' }));

    // The history is read too, and its pages are one reading.
    let next: string | undefined;
    do {
      const after = next ? `&after=${encodeURIComponent(next)}` : '';
      const page = expectStatus(await api.call('GET', `${ready.path}/history?limit=5${after}`, { token: agent }), 200);
      next = page.body.next as string | undefined;
    } while (next);
    const whole = await api.call('GET', `${ready.path}/history?limit=100`, { token: ready.token });
    const readings = (whole.body.entries as { what: string }[]).filter(({ what }) => what === 'read-by-agent');
    expect(readings).toHaveLength(3);
  });

  it('lists page by page what was filed there, oldest first, of one state if asked, and nothing of elsewhere', async () => {
    const profile = profileNamed('refugee-first');
    const address = { ...(profile.holder.address as object), postcode: '33000', city: 'Bordeaux' };
    const there = { ...profile, holder: { ...profile.holder, address } };
    const filed: Ready[] = [];
    for (let n = 0; n < 3; n += 1) {
      const ready = await readyToDeposit(api, there);
      expectStatus(await api.call('POST', `${ready.path}/deposit`, { token: ready.token }), 200);
      filed.push(ready);
    }
    const token = await tokenOf(api, 'agent', 'agent-33', { prefecture: '33' });
    const page = async (query: string, of = token) => {
      const { body } = expectStatus(await api.call('GET', `/v1/applications?${query}`, { token: of }), 200);
      return {
        ids: (body.applications as { id: string }[]).map(({ id }) => id),
        next: body.next as string | undefined,
      };
    };
    const ids = filed.map(({ id }) => id);
    const first = await page('limit=2');
    expect(first.ids).toEqual(ids.slice(0, 2));
    const place = encodeURIComponent(first.next ?? '');
    expect(await page(`limit=2&after=${place}`)).toEqual({ ids: ids.slice(2), next: undefined });
    expectStatus(await api.call('POST', `${filed[1]?.path}/examination`, { token }), 200);
    expect((await page('state=under-examination')).ids).toEqual([ids[1]]);
    expect((await page('state=deposited')).ids).toEqual([ids[0], ids[2]]);
    for (const query of ['limit=100', `limit=100&after=${place}`])
      expect((await page(query, agent)).ids.filter((id) => ids.includes(id))).toEqual([]);
    const nowhere = await api.call('GET', '/v1/applications?after=nowhere', { token });
    expect(nowhere.body).toMatchObject({ code: 'validation-failed', errors: [{ pointer: '/query/after' }] });
  });

  it('CPL-01 … CPL-04: asks for documents; the person is told, answers each and sends', async () => {
    const ready = await deposited();
    expectStatus(await asAgent(`${ready.path}/examination`), 200);
    const items = [{ document: 'proof-of-address', reason: 'non-compliant', comment: 'La date est illisible.' }];
    const asked = expectStatus(await asAgent(`${ready.path}/complement-requests`, { items }), 201);
    expect(asked.body).toMatchObject({ state: 'complement-requested', complements: [{ number: 1, items }] });
    await until(
      async () =>
        (await subjects(ready.subject)).includes('Une action est attendue de votre part') ? true : undefined,
      'the mail of the complement',
    );
    const told = await api.call('GET', '/v1/notifications', { token: ready.token });
    expect(told.body.notifications).toMatchObject([
      { message: 'complement-requested', title: 'Une action est attendue de votre part', open: true },
      { message: 'adp-issued', open: false },
    ]);

    const send = () => api.call('POST', `${ready.path}/complement/transmission`, { token: ready.token });
    expect((await send()).body).toMatchObject({ code: 'complement-incomplete', status: 409 });
    const answer = (n: number) =>
      api.call('PUT', `${ready.path}/complement/items/${n}`, { token: ready.token, body: { choice: 'keep' } });
    expect((await answer(2)).body).toMatchObject({ code: 'document-not-requested' });
    expectStatus(await answer(1), 200);
    expect(expectStatus(await send(), 200).body).toMatchObject({ state: 'under-examination' });
    expect((await send()).body).toMatchObject({ code: 'no-open-complement', status: 409 });
  });

  it('FAQ 33, 39: announces the permit with its tax, hands it over, and the person may then ask again', async () => {
    const ready = await deposited('refugee-renewal');
    expectStatus(await asAgent(`${ready.path}/decision`, { outcome: 'permit-available', amount: 25 }), 200);
    await until(
      async () => ((await subjects(ready.subject)).includes('Votre titre est disponible') ? true : undefined),
      'the mail of the permit',
    );
    expect((await asAgent(`${ready.path}/hand-over`, { previousPermit: 'none' })).body).toMatchObject({
      code: 'previous-permit-not-returned',
    });
    expect((await asAgent(`${ready.path}/hand-over`, { previousPermit: 'returned' })).body).toMatchObject({
      state: 'handed-over',
      actions: [],
    });
    const { requestType, identifiers } = profileNamed('refugee-renewal');
    const next = await api.call('POST', '/v1/applications', { token: ready.token, body: { requestType, identifiers } });
    expect(expectStatus(next, 201).body.id).not.toBe(ready.id);
  });

  it('closes an application with its reason, which the person is told by mail and in the account', async () => {
    const ready = await deposited();
    expect((await asAgent(`${ready.path}/closure`, { reason: 'withdrawn' })).body).toMatchObject({ state: 'closed' });
    const title = 'Votre demande est close';
    await until(
      async () => ((await subjects(ready.subject)).includes(title) ? true : undefined),
      'the mail of the end',
    );
    const told = await api.call('GET', '/v1/notifications', { token: ready.token });
    expect(told.body.notifications).toMatchObject([
      { message: 'application-closed', title },
      { message: 'adp-issued' },
    ]);
  });

  it('DOS-14: sees no draft, no application of another prefecture, and is no applicant', async () => {
    const ready = await readyToDeposit(api);
    expect((await api.call('GET', ready.path, { token: agent })).status).toBe(404);
    expectStatus(await api.call('POST', `${ready.path}/deposit`, { token: ready.token }), 200);
    const elsewhere = await tokenOf(api, 'agent', 'agent-13', { prefecture: '13' });
    for (const [method, path, body] of [
      ['GET', ready.path],
      ['GET', `${ready.path}/history`],
      ['POST', `${ready.path}/examination`],
      ['POST', `${ready.path}/closure`, { reason: 'withdrawn' }],
    ] as const)
      expect((await api.call(method, path, { token: elsewhere, ...(body ? { body } : {}) })).status).toBe(404);
    expect((await api.call('POST', `${ready.path}/examination`, { token: ready.token })).status).toBe(403);
    expect((await api.call('POST', `${ready.path}/deposit`, { token: agent })).status).toBe(403);
    const stranger = await tokenOf(api, 'applicant', randomUUID());
    expect((await api.call('GET', `${ready.path}/history`, { token: stranger })).status).toBe(404);
  });
});

describe('the account of a minor', () => {
  it('FAQ 29: is opened by the link of the mail, once, and sees the application', async () => {
    const ready = await deposited('refugee-minor');
    expectStatus(await asAgent(`${ready.path}/examination`), 200);
    expectStatus(await asAgent(`${ready.path}/minor-account-invitation`), 200);
    const mail = await until(async () => {
      const { mails } = (await api.call('GET', '/local/inbox', { accept: 'application/json' })).body as {
        mails: { id: string; to: string; subject: string }[];
      };
      return mails.find((it) => it.to.includes(ready.subject) && it.subject === 'Création d’un compte');
    }, 'the invitation');
    const raw = Buffer.from((await api.call('GET', `/local/inbox/${mail.id}/raw`)).bytes).toString();
    const invitation = /#invitation=3?D?([\w.-]+)/.exec(raw.replace(/=\r?\n/g, ''))?.[1] ?? '';
    const child = await tokenOf(api, 'applicant', randomUUID());
    const link = (token: string, text = invitation) =>
      api.call('POST', '/v1/minor-accounts', { token, body: { invitation: text } });
    expect((await link(child, `${invitation}0`)).body).toMatchObject({ code: 'invitation-invalid' });
    expect(expectStatus(await link(child), 200).body).toEqual({ applicationId: ready.id });
    expect((await link(await tokenOf(api, 'applicant', randomUUID()))).body).toMatchObject({
      code: 'invitation-invalid',
    });
    expectStatus(await api.call('GET', ready.path, { token: child }), 200);
    const list = await api.call('GET', '/v1/applications', { token: child });
    expect(list.body.applications).toEqual([expect.objectContaining({ id: ready.id })]);
  });
});
