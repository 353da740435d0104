import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../bin/demo/client.ts';
import { operationList } from '../../lib/contract/operations/index.ts';
import { addDays } from '../../lib/domain/day.ts';
import { startApart } from './apart.ts';
import { expectStatus, profileNamed, type Ready, readyToDeposit, today, tokenOf, until } from './harness.ts';
import { watchAnswers } from './watch.ts';

const directory = mkdtempSync(join(tmpdir(), 'bpi-keys-'));
let server: Awaited<ReturnType<typeof startApart>>;
let answers: ReturnType<typeof watchAnswers>;
const start = async () => {
  server = await startApart(directory);
  answers = watchAnswers(server.url);
};
const stop = async () => {
  expect((await answers()).departed).toEqual([]);
  await server[Symbol.asyncDispose]();
};

let [agent, admin] = ['', ''];
let adult: Ready;
let minor: Ready;
let relative: Ready;
beforeAll(async () => {
  await start();
  const { api } = server;
  agent = await tokenOf(api, 'agent', 'agent-75', { prefecture: '75' });
  admin = await tokenOf(api, 'admin');
  [adult, minor] = [await readyToDeposit(api), await filed(profileNamed('refugee-minor'))];
  const family = profileNamed('family-of-refugee');
  const heldPermit = { ...(family.reason.heldPermit as object), expiresOn: addDays(today(), -1) };
  relative = await filed({ ...family, reason: { ...family.reason, heldPermit } });
});
afterAll(async () => {
  await stop();
  rmSync(directory, { recursive: true, force: true });
});

async function filed(profile: Parameters<typeof readyToDeposit>[1]): Promise<Ready> {
  const ready = await readyToDeposit(server.api, profile);
  expectStatus(await server.api.call('POST', `${ready.path}/deposit`, { token: ready.token }), 200);
  return ready;
}

type Wanted = { path: string; token: string; body?: unknown; other: { path?: string; body?: unknown } };
const nowhere = '/v1/applications/BPI-2026-000000-0';
const byAgent = (path: string, of: () => Ready, other: Wanted['other'], body?: unknown) => async () =>
  ({ path: `${of().path}${path}`, token: agent, other, ...(body !== undefined && { body }) }) satisfies Wanted;
const attestationId = async () => {
  const { body } = await server.api.call('GET', adult.path, { token: adult.token });
  return String((body.attestations as { id: string }[])[0]?.id);
};
const photo = (code = randomBytes(11).toString('hex').toUpperCase()) => {
  const takenAt = new Date(Date.now() - 3 * 86_400_000).toISOString();
  return { code, takenAt, activeSince: takenAt, provider: { kind: 'booth' } };
};

/** One call of each operation that creates or sends, in an order in which each succeeds; `other` is what the same key must not be used for. */
const calls: Record<string, () => Promise<Wanted>> = {
  createApplication: async () => {
    const { requestType, identifiers } = profileNamed('refugee-first');
    const token = await tokenOf(server.api, 'applicant');
    const body = { requestType, identifiers };
    return { path: '/v1/applications', token, body, other: { body: { ...body, requestType: 'renewal' } } };
  },
  openFileSlot: async () => {
    const body = { document: 'proof-of-address', name: 'a.pdf', type: 'application/pdf', size: 9 };
    const sha256 = 'ab'.repeat(32);
    return {
      ...{ path: `${adult.path}/files`, token: adult.token, body: { ...body, sha256 } },
      other: { body: { ...body, sha256: 'cd'.repeat(32) } },
    };
  },
  depositApplication: async () => ({
    ...{ path: `${adult.path}/deposit`, token: adult.token },
    other: { path: `${nowhere}/deposit` },
  }),
  emailAttestation: async () => ({
    ...{ path: `/v1/attestations/${await attestationId()}/emails`, token: adult.token },
    other: { path: '/v1/attestations/000000000000/emails' },
  }),
  registerEphotoCode: async () => ({
    ...{ path: '/v1/ephoto-codes', token: admin, body: photo() },
    other: { body: photo() },
  }),
  registerEphotoCodes: async () => {
    const lines = () => `code;takenAt;providerKind\n${photo().code};${photo().takenAt};booth`;
    return { path: '/v1/ephoto-code-batches', token: admin, body: lines(), other: { body: lines() } };
  },
  startExamination: byAgent('/examination', () => adult, { path: `${nowhere}/examination` }),
  requestComplement: byAgent(
    '/complement-requests',
    () => adult,
    { body: { items: [{ document: 'proof-of-address', reason: 'missing' }] } },
    { items: [{ document: 'proof-of-address', reason: 'non-compliant' }] },
  ),
  transmitComplement: async () => {
    const { path, token } = adult;
    const body = { choice: 'keep' };
    expectStatus(await server.api.call('PUT', `${path}/complement/items/1`, { token, body }), 200);
    return { path: `${path}/complement/transmission`, token, other: { path: `${nowhere}/complement/transmission` } };
  },
  revokeAttestation: async () => ({
    ...{ path: `/v1/attestations/${await attestationId()}/revocation`, token: agent },
    body: { reason: 'lost-or-stolen', replace: true },
    other: { body: { reason: 'lost-or-stolen', replace: false } },
  }),
  announcePermit: byAgent(
    '/decision',
    () => adult,
    { body: { outcome: 'permit-available', amount: 225 } },
    { outcome: 'permit-available', amount: 25 },
  ),
  handOverPermit: byAgent(
    '/hand-over',
    () => adult,
    { body: { previousPermit: 'returned' } },
    { previousPermit: 'none' },
  ),
  inviteMinor: async () => {
    expectStatus(await server.api.call('POST', `${minor.path}/examination`, { token: agent }), 200);
    const path = '/minor-account-invitation';
    return { path: `${minor.path}${path}`, token: agent, other: { path: `${nowhere}${path}` } };
  },
  linkMinorAccount: async () => ({
    ...{ path: '/v1/minor-accounts', token: await tokenOf(server.api, 'applicant') },
    ...{ body: { invitation: await invitation() }, other: { body: { invitation: 'BPI-2026-7K3QX9-M.1.0000' } } },
  }),
  closeApplication: byAgent('/closure', () => minor, { body: { reason: 'refused' } }, { reason: 'withdrawn' }),
  issueAttestation: byAgent('/attestations', () => relative, { path: `${nowhere}/attestations` }),
};

const invitation = () =>
  until(async () => {
    const { mails } = (await server.api.call('GET', '/local/inbox', { accept: 'application/json' })).body as {
      mails: { id: string; to: string; subject: string }[];
    };
    const mail = mails.find(({ to, subject }) => to.includes(minor.subject) && subject === 'Création d’un compte');
    if (!mail) return undefined;
    const raw = Buffer.from((await server.api.call('GET', `/local/inbox/${mail.id}/raw`)).bytes).toString();
    return /#invitation=3?D?([\w.-]+)/.exec(raw.replace(/=\r?\n/g, ''))?.[1];
  }, 'the invitation');

const send = ({ path, token, body }: Omit<Wanted, 'other'>, key: string): Promise<Response> =>
  fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${token}`,
      'Idempotency-Key': key,
      ...(body !== undefined && { 'Content-Type': typeof body === 'string' ? 'text/csv' : 'application/json' }),
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
const read = async (response: Response) => ({
  ...{ status: response.status, headers: response.headers },
  body: (await response.json()) as Answer['body'],
});
const names = Object.keys(calls);
const done = new Map<string, { wanted: Wanted; key: string; status: number; body: unknown }>();

it('tries each operation that honours Idempotency-Key', () => {
  expect(names.toSorted()).toEqual(operationList.flatMap(({ id, idempotent }) => (idempotent ? [id] : [])).toSorted());
});

describe('five of the same request at once', () => {
  it.each(names)('%s: do one thing; each is told what, or when to ask again', async (name) => {
    const wanted = await (calls[name] as () => Promise<Wanted>)();
    const key = randomUUID();
    const all = await Promise.all(Array.from({ length: 5 }, async () => read(await send(wanted, key))));
    const [first, ...others] = all.filter(({ status }) => status < 300);
    if (!first) throw new Error(JSON.stringify(all));
    for (const { status, body } of others) expect([status, body]).toEqual([first.status, first.body]);
    const waiting = all.filter(({ status }) => status >= 300);
    for (const { body, headers } of waiting) {
      expect(body).toMatchObject({ status: 409, code: 'request-in-progress' });
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect(all.filter(({ status, headers }) => status < 300 && !headers.has('idempotency-replayed'))).toHaveLength(1);
    done.set(name, { wanted, key, status: first.status, body: first.body });
  });
});

describe('after the server has been killed and started again', () => {
  beforeAll(async () => {
    await stop();
    await start();
  });

  it.each(names)('%s: gives the same answer to the same request, and 422 to another one', async (name) => {
    const { wanted, key, status, body } = done.get(name) ?? {};
    if (!wanted || !key) throw new Error(`${name} was not done`);
    const again = await read(await send(wanted, key));
    expect([again.status, again.body, again.headers.get('idempotency-replayed')]).toEqual([status, body, 'true']);
    const other = await read(await send({ ...wanted, ...wanted.other }, key));
    expect(other.body).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
  });
});

describe('while the first still runs', () => {
  beforeAll(() => {
    // As each key is kept meanwhile: held for some seconds, without an answer.
    const database = new DatabaseSync(join(directory, 'state.sqlite'), { timeout: 5_000 });
    const leaseUntil = new Date(Date.now() + 60_000).toISOString();
    database
      .prepare(`UPDATE answers SET json = json_set(json_remove(json, '$.answer'), '$.leaseUntil', ?)`)
      .run(leaseUntil);
    database.close();
  });

  it.each(names)('%s: says when to ask again to the same request, and 422 to another one', async (name) => {
    const { wanted, key } = done.get(name) ?? {};
    if (!wanted || !key) throw new Error(`${name} was not done`);
    const again = await read(await send(wanted, key));
    expect(again.body).toMatchObject({ status: 409, code: 'request-in-progress' });
    expect(Number(again.headers.get('retry-after'))).toSatisfy((seconds) => seconds > 30 && seconds <= 60);
    const other = await read(await send({ ...wanted, ...wanted.other }, key));
    expect(other.body).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
  });
});

describe('after it was done, but its answer was lost', () => {
  const changes = [
    'emailAttestation',
    'startExamination',
    'requestComplement',
    'transmitComplement',
    'revokeAttestation',
    'announcePermit',
    'handOverPermit',
    'inviteMinor',
    'closeApplication',
    'issueAttestation',
  ];
  beforeAll(() => {
    const database = new DatabaseSync(join(directory, 'state.sqlite'), { timeout: 5_000 });
    database.exec('DELETE FROM answers');
    database.close();
  });

  const told = async () => {
    const lines = [adult, minor, relative].map(async ({ path, token }) => {
      const { body } = expectStatus(await server.api.call('GET', `${path}/history?limit=100`, { token }), 200);
      const asked = (body.entries as { what: string }[]).filter(({ what }) => !/^(message-(?!asked)|read-)/.test(what));
      return [path, asked.map(({ what }) => what)];
    });
    const events = [adult, minor].map(async ({ token }) => {
      const { body } = expectStatus(await server.api.call('GET', '/v1/notifications?limit=100', { token }), 200);
      return (body.notifications as { id: string }[]).map(({ id }) => id);
    });
    return [await Promise.all(lines), await Promise.all(events)];
  };

  it.each(changes)('%s: succeeds again and does nothing twice', async (name) => {
    const { wanted, key, status } = done.get(name) ?? {};
    if (!wanted || !key) throw new Error(`${name} was not done`);
    const before = await told();
    const again = await read(await send(wanted, key));
    expect([again.status, again.headers.has('idempotency-replayed')]).toEqual([status, false]);
    expect(await told()).toEqual(before);
  });
});
