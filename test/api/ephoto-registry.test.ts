import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fakeRegistry } from '../ports/fake-registry.ts';
import { expectStatus, freshCode, profileNamed, readyToDeposit, start, tokenOf } from './harness.ts';

let registry: Awaited<ReturnType<typeof fakeRegistry>>;
let server: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  registry = await fakeRegistry();
  Object.assign(process.env, { EPHOTO_REGISTRY_URL: registry.url });
  server = await start();
});
afterAll(async () => {
  await server.stop();
  await registry.close();
});
beforeEach(() => registry.answers('well'));

const down = { status: 500 } as const;
const newCode = () => randomBytes(11).toString('hex').toUpperCase();
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();
function known(code = newCode(), over: { takenAt?: string; activeSince?: string } = { activeSince: daysAgo(3) }) {
  registry.entries.set(code, { takenAt: daysAgo(3), provider: { kind: 'booth' }, ...over });
  return code;
}
const check = async (code: string) => {
  const token = await tokenOf(server.api, 'applicant');
  return server.api.call('POST', '/v1/ephoto-code-checks', { token, body: { code } });
};
const ready = (code?: string) => readyToDeposit(server.api, profileNamed('refugee-first'), code ?? known());
type Ready = Awaited<ReturnType<typeof ready>>;
/** Step 3 once more with another code, its documents as they are. */
async function withCode({ path, token }: Ready, ephotoCode: string) {
  const { steps } = (await server.api.call('GET', path, { token })).body as {
    steps: { documents: { data: { documents: unknown } } };
  };
  const body = { ephotoCode, documents: steps.documents.data.documents };
  return server.api.call('PUT', `${path}/steps/documents`, { token, body });
}

describe('an external register of e-photos', () => {
  it('FAQ 24: says what a code is worth, and a look-alike that it knows', async () => {
    expect((await check(known())).body).toMatchObject({ usable: true });
    expect((await check(newCode())).body).toMatchObject({ usable: false, code: 'ephoto-code-unknown' });
    expect((await check(known(undefined, { takenAt: daysAgo(220) }))).body.code).toBe('ephoto-code-expired');
    expect((await check(known(undefined, { takenAt: daysAgo(1) }))).body.code).toBe('ephoto-code-not-yet-active');
    const twin = known(`0${newCode().slice(1)}`);
    expect((await check(`O${twin.slice(1)}`)).body).toMatchObject({
      usable: false,
      suggestions: expect.arrayContaining([twin]),
    });
    for (const { url, headers } of registry.asked) expect(`${url}${JSON.stringify(headers)}`).not.toContain(twin);
  });

  it('EPH-11, EPH-12: a code that it knows serves once, from the draft to the deposit', async () => {
    const code = known();
    const first = await ready(code);
    const second = await ready();
    expect((await withCode(second, code)).body.code).toBe('ephoto-code-already-used');
    expectStatus(await server.api.call('DELETE', first.path, { token: first.token }), 204);
    expectStatus(await withCode(second, code), 200);
    await server.api.call('PUT', `${second.path}/steps/summary`, { token: second.token, body: { declaration: true } });
    expectStatus(await server.api.call('POST', `${second.path}/deposit`, { token: second.token }), 200);
    expect((await check(code)).body.code).toBe('ephoto-code-already-used');
  });

  it('may learn of a code later: what it says now counts', async () => {
    const code = known(undefined, { takenAt: daysAgo(1) });
    const draft = await ready();
    expect((await withCode(draft, code)).body.code).toBe('ephoto-code-not-yet-active');
    known(code, { takenAt: daysAgo(1), activeSince: daysAgo(0.5) });
    expectStatus(await withCode(draft, code), 200);
  });

  it('does not take away the codes that were registered here by hand', async () => {
    expect((await check(await freshCode(server.api))).body.usable).toBe(true);
  });

  it('that cannot be asked: told with 503 and when to retry, and nothing is lost or burnt', async () => {
    const [code, next] = [known(), known()];
    const draft = await ready(code);
    const before = await server.api.call('GET', draft.path, { token: draft.token });
    registry.answers(down);
    for (const refused of [await check(next), await withCode(draft, next)]) {
      expect([refused.status, refused.body.code]).toEqual([503, 'ephoto-registry-unavailable']);
      expect(refused.headers.get('retry-after')).toBe('30');
      expect(refused.body.detail).toContain('Rien n’est perdu');
    }
    const after = await server.api.call('GET', draft.path, { token: draft.token });
    expect([after.headers.get('etag'), after.body]).toEqual([before.headers.get('etag'), before.body]);
    registry.answers('well');
    expect((await check(next)).body.usable).toBe(true);
    expectStatus(await withCode(draft, next), 200);
    expect((await check(code)).body.usable).toBe(true);
  });

  it('that cannot be asked keeps nobody from the deposit, nor from saving step 3 with the code that they have', async () => {
    const draft = await ready();
    registry.answers(down);
    expectStatus(await withCode(draft, draft.code), 200);
    await server.api.call('PUT', `${draft.path}/steps/summary`, { token: draft.token, body: { declaration: true } });
    const missing = await server.api.call('GET', `${draft.path}/missing`, { token: draft.token });
    expect(missing.body).toMatchObject({ complete: true });
    expectStatus(await server.api.call('POST', `${draft.path}/deposit`, { token: draft.token }), 200);
  });

  it('that is slow is waited for within the time of a function, and then told', async () => {
    registry.answers({ afterMs: 30_000 });
    const began = performance.now();
    expect((await check(newCode())).body.code).toBe('ephoto-registry-unavailable');
    expect(performance.now() - began).toBeLessThan(15_000);
  });
});
