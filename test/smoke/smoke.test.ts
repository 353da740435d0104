import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { strict } from '../../bin/demo/strict.ts';
import type { Access } from '../../bin/smoke/access.ts';
import { smoke } from '../../bin/smoke/story.ts';
import { freshCode, start, tokenOf } from '../api/harness.ts';

const server = await start();
const { api } = server;
afterAll(() => server.stop());

const options = { deposit: false, mailSeconds: 20 };
let access: Access & { admin: string; agent: string };
beforeAll(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
beforeEach(async () => {
  access = {
    applicant: await tokenOf(api, 'applicant', randomUUID(), { email: 'ok@simulator.local' }),
    admin: await tokenOf(api, 'admin'),
    agent: await tokenOf(api, 'agent', randomUUID(), { prefecture: '75' }),
  };
});

const applicationsOf = async (token: string) =>
  (await api.call('GET', '/v1/applications', { token })).body.applications as { id: string; state: string }[];
const run = (it: Access, more: object = {}) => smoke(strict(api), it, { ...options, ...more });

describe('the smoke test of a stage', () => {
  it('goes to the end of step 4 and gives the draft up', async () => {
    expect(await run(access)).toEqual({
      failures: [],
      remains: ['an invented e-photo code, which expires by itself'],
    });
    expect(await applicationsOf(access.applicant)).toEqual([]);
  });

  it('leaves a code that was given to it usable, and nothing else behind', async () => {
    const ephotoCode = await freshCode(api);
    const given = { applicant: access.applicant, ephotoCode };
    expect(await run(given)).toEqual({ failures: [], remains: [] });
    expect(await run(given)).toEqual({ failures: [], remains: [] });
  });

  it('files it, reads document and mail, then has it revoked and closed', async () => {
    const { failures, remains } = await run(access, { deposit: true });
    expect(failures).toEqual([]);
    const [application] = await applicationsOf(access.applicant);
    expect(application?.state).toBe('closed');
    expect(remains[1]).toMatch(`the closed application /v1/applications/${application?.id} and its revoked document `);
    const verified = await api.call('GET', `/v1/verifications/${remains[1]?.split(' ').at(-1)}`);
    expect(verified.body.state).toBe('revoked');
    expect((await run(access, { deposit: true })).failures).toEqual([]);
  });

  it('says what remains when no agent can close it', async () => {
    const { applicant, admin } = access;
    const { failures, remains } = await run({ applicant, admin }, { deposit: true });
    expect(failures).toEqual([]);
    expect(remains[1]).toMatch(/^the open application \/v1\/applications\/\S+ and its document \S+$/);
  });
});

describe('a stage that does not work', () => {
  it('a token that is not good: says to get another', async () => {
    const { failures, remains } = await run({ ...access, applicant: 'not.a.token' });
    expect(failures).toEqual([
      { phase: 'e-photo', message: expect.stringContaining('401'), remedy: expect.stringContaining('fresh one') },
    ]);
    expect(remains).toEqual(['an invented e-photo code, which expires by itself']);
  });

  it('a token of another role: names the claim', async () => {
    const { failures } = await run({ ...access, admin: access.applicant });
    expect(failures).toMatchObject([{ phase: 'e-photo', remedy: expect.stringContaining('oidc.roleClaim') }]);
  });

  it('a code that is not usable: says what a code must be', async () => {
    const { failures } = await run({ applicant: access.applicant, ephotoCode: 'ABCDEF0123456789ABCDEF' });
    expect(failures).toMatchObject([{ phase: 'e-photo', remedy: expect.stringContaining('BPI_EPHOTO_CODE') }]);
  });

  it('a mail that does not arrive: says where to look, and still cleans up', async () => {
    const applicant = await tokenOf(api, 'applicant', randomUUID(), { email: 'bounce@simulator.local' });
    // The first mail may be seen as handed over before its bounce is told; after that none is handed over.
    await run({ ...access, applicant }, { deposit: true });
    const { failures, remains } = await run({ ...access, applicant }, { deposit: true });
    expect(failures).toMatchObject([{ phase: 'mail', remedy: expect.stringContaining('SES') }]);
    expect(remains[1]).toMatch(/^the closed application/);
  });

  it('an account without a verified address: says so at the deposit, and gives the draft up', async () => {
    const applicant = await tokenOf(api, 'applicant', randomUUID(), { emailVerified: false });
    const { failures, remains } = await run({ ...access, applicant }, { deposit: true });
    expect(failures).toMatchObject([{ phase: 'deposit', remedy: expect.stringContaining('email_verified') }]);
    expect(remains).toHaveLength(1);
    expect(await applicationsOf(applicant)).toEqual([]);
  });

  it('an application that cannot be closed: both failures are told, and what remains', async () => {
    const agent = await tokenOf(api, 'agent', randomUUID(), { prefecture: '13' });
    const { failures, remains } = await run({ ...access, agent }, { deposit: true });
    expect(failures).toMatchObject([{ phase: 'clean-up', remedy: expect.stringContaining('BPI_AGENT_TOKEN') }]);
    expect(remains[1]).toMatch(/^the application \/v1\/applications\//);
  });

  it('no stage at all: says that nothing was reached', async () => {
    const nowhere = { call: () => fetch('http://127.0.0.1:9') as never, upload: () => undefined as never };
    const { failures, remains } = await smoke(nowhere, access, options);
    expect(failures).toMatchObject([{ phase: 'health', remedy: expect.stringContaining('Nothing could be reached') }]);
    expect(remains).toEqual([]);
  });
});
