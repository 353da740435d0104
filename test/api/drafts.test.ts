import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { informationOf } from '../../bin/demo/deposit.ts';
import { acceptedFile, expectStatus, freshCode, profileNamed, readyToDeposit, start, tokenOf } from './harness.ts';

let server: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  server = await start();
});
afterAll(() => server.stop());

const refugee = () => profileNamed('refugee-first');
const child = () => profileNamed('refugee-minor');
const open = async (token: string, identifiers: Record<string, string>, status = 201) =>
  expectStatus(
    await server.api.call('POST', '/v1/applications', { token, body: { requestType: 'first', identifiers } }),
    status,
  );
const missingOf = async (path: string, token: string) =>
  expectStatus(await server.api.call('GET', `${path}/missing`, { token }), 200).body as {
    complete: boolean;
    nextStep: string | null;
    missing: { step: string; code: string; message: string; document?: string }[];
  };
const usable = async (code: string) => {
  const token = await tokenOf(server.api, 'applicant');
  return (await server.api.call('POST', '/v1/ephoto-code-checks', { token, body: { code } })).body.usable;
};

describe('a draft', () => {
  it('DOS-09: comes back to the same person for the same procedure, with all that it holds', async () => {
    const token = await tokenOf(server.api, 'applicant');
    const first = await open(token, refugee().identifiers);
    const path = `/v1/applications/${first.body.id}`;
    expectStatus(
      await server.api.call('PUT', `${path}/steps/information`, { token, body: informationOf(refugee()) }),
      200,
    );
    const again = await open(token, { foreignerNumber: '75 03 12 05 21' }, 200);
    expect(again.body).toMatchObject({ id: first.body.id, nextStep: 'reason' });
    const ofOther = await open(await tokenOf(server.api, 'applicant'), refugee().identifiers);
    expect(ofOther.body.id).not.toBe(first.body.id);
  });

  it('DOS-09, FAQ 37: a parent has one open for each child, side by side', async () => {
    const token = await tokenOf(server.api, 'applicant');
    const numbers = ['7712345678', '7787654321', '7711223344'];
    const ids = [];
    for (const foreignerNumber of numbers) {
      const { body } = await open(token, { foreignerNumber });
      ids.push(body.id);
      const profile = child();
      const holder = { ...profile.holder, foreignerNumber };
      const path = `/v1/applications/${body.id}/steps/information`;
      expectStatus(await server.api.call('PUT', path, { token, body: informationOf({ ...profile, holder }) }), 200);
    }
    const { applications } = (await server.api.call('GET', '/v1/applications', { token })).body as {
      applications: { id: string }[];
    };
    expect(applications.map(({ id }) => id).sort()).toEqual(ids.sort());
  });

  it.each([
    ['unknown', { status: 'unknown' }],
    ['deceased', { status: 'deceased' }],
    ['not given', { status: 'not-given' }],
    ['named', { givenNames: ['Petros'] }],
    ['left out', undefined],
  ])('MIN-02, MIN-03, FAQ 36: a child needs one parent; the second may be %s', async (_, second) => {
    const token = await tokenOf(server.api, 'applicant');
    const profile = child();
    const { body } = await open(token, profile.identifiers);
    const save = (parents: object) => {
      const information = informationOf({ ...profile, minor: { ...profile.minor, parents } });
      return server.api.call('PUT', `/v1/applications/${body.id}/steps/information`, { token, body: information });
    };
    expect((await save({ ...(second && { second }) })).body).toMatchObject({
      code: 'step-invalid',
      errors: [{ code: 'first-parent-required', rule: 'MIN-02' }],
    });
    const saved = expectStatus(await save({ first: { givenNames: ['Saba'] }, ...(second && { second }) }), 200);
    expect(saved.body).toMatchObject({ nextStep: 'reason' });
  });

  it('RFC 9110: a step written over another version is refused with 412, and the version to read', async () => {
    const token = await tokenOf(server.api, 'applicant');
    const created = await open(token, refugee().identifiers);
    const path = `/v1/applications/${created.body.id}/steps/information`;
    const seen = created.headers.get('etag') ?? '';
    const save = (ifMatch: string, line: string) => {
      const { holder } = refugee();
      const address = { ...(holder.address as object), line };
      return server.api.call('PUT', path, { token, ifMatch, body: { holder: { ...holder, address } } });
    };
    const [one, other] = await Promise.all([save(seen, '1 rue A'), save(seen, '2 rue B')]);
    expect([one.status, other.status].sort()).toEqual([200, 412]);
    const [won, lost] = one.status === 200 ? [one, other] : [other, one];
    const now = won.headers.get('etag') ?? '';
    expect(lost.body).toMatchObject({ code: 'version-conflict', currentETag: '"v2"' });
    expect(now).toMatch(/^"v2-/);
    expectStatus(await save(now, '3 rue C'), 200);
    expect((await save(now, '4 rue D')).status).toBe(412);
  });
});

describe('GET …/missing', () => {
  it('FAQ 17, 25: names everything at once, from the first minute to the deposit', async () => {
    const token = await tokenOf(server.api, 'applicant', randomUUID());
    const { body } = await open(token, refugee().identifiers);
    const path = `/v1/applications/${body.id}`;
    const before = await missingOf(path, token);
    expect(before).toMatchObject({ complete: false, nextStep: 'information' });
    expect(before.missing.map(({ code }) => code)).toContain('ephoto-code-missing');
    await server.api.call('PUT', `${path}/steps/information`, { token, body: informationOf(refugee()) });
    await server.api.call('PUT', `${path}/steps/reason`, { token, body: refugee().reason });
    await acceptedFile(server.api, { path, token }, 'proof-of-address');
    const { missing } = await missingOf(path, token);
    expect(missing.flatMap(({ document }) => document ?? []).sort()).toEqual([
      'protection-decision',
      'republic-commitment',
    ]);
    expect(missing.every(({ message }) => message.length > 10)).toBe(true);

    const ready = await readyToDeposit(server.api);
    expect(await missingOf(ready.path, ready.token)).toMatchObject({
      complete: true,
      nextStep: 'deposit',
      missing: [],
    });
    const unverified = await tokenOf(server.api, 'applicant', ready.subject, { emailVerified: false });
    expect((await missingOf(ready.path, unverified)).missing).toMatchObject([
      { step: 'account', code: 'email-not-verified' },
    ]);
    const refused = await server.api.call('POST', `${ready.path}/deposit`, { token: unverified });
    expect(refused.body.code).toBe('email-not-verified');
  });
});

describe('EPH-12: the e-photo codes of step 3', () => {
  it('stay with the draft one at a time, whatever it saves at once', async () => {
    const ready = await readyToDeposit(server.api);
    const codes = [ready.code, ...(await Promise.all([1, 2, 3, 4].map(() => freshCode(server.api))))];
    const { steps } = (await server.api.call('GET', ready.path, { token: ready.token })).body as {
      steps: { documents: { data: { documents: unknown } } };
    };
    const { documents } = steps.documents.data;
    await Promise.all(
      codes.map(async (ephotoCode) =>
        expectStatus(
          await server.api.call('PUT', `${ready.path}/steps/documents`, {
            token: ready.token,
            body: { ephotoCode, documents },
          }),
          200,
        ),
      ),
    );
    const free = await Promise.all(codes.map(usable));
    expect(free.filter((it) => it === false)).toHaveLength(1);
  });
});
