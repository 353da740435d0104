import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectStatus, profileNamed, readyToDeposit, start, tokenOf } from './harness.ts';

let server: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  server = await start();
});
afterAll(() => server.stop());

/** A registered code that begins with a zero and has no other character that looks like another. */
async function registered(): Promise<string> {
  const code = `0${randomBytes(11).toString('hex').toUpperCase().replace(/[01]/g, '7').slice(1)}`;
  const takenAt = new Date(Date.now() - 3 * 86_400_000).toISOString();
  const body = { code, takenAt, activeSince: takenAt, provider: { kind: 'booth' } };
  expectStatus(
    await server.api.call('POST', '/v1/ephoto-codes', { token: await tokenOf(server.api, 'admin'), body }),
    201,
  );
  return code;
}
const mistyped = (code: string) => `O${code.slice(1)}`;
const check = async (code: string, token: string, applicationId?: string) =>
  expectStatus(
    await server.api.call('POST', '/v1/ephoto-code-checks', {
      token,
      body: { code, ...(applicationId !== undefined && { applicationId }) },
    }),
    200,
  ).body;

describe('EPH-17: the letter O for the digit 0', () => {
  it('is told with the code that is registered, which is not accepted by itself', async () => {
    const code = await registered();
    expect(await check(mistyped(code), await tokenOf(server.api, 'applicant'))).toMatchObject({
      usable: false,
      code: 'ephoto-code-unknown',
      suggestions: [code],
      message: expect.stringContaining('Vérifiez les caractères O (lettre) et 0 (zéro).'),
    });
  });

  it('brings nobody to a code that is in somebody else’s application', async () => {
    const code = await registered();
    const ready = await readyToDeposit(server.api, profileNamed('refugee-first'), code);
    const stranger = await tokenOf(server.api, 'applicant');
    expect((await check(mistyped(code), stranger)).suggestions).toBeUndefined();
    expect((await check(mistyped(code), ready.token, ready.id)).suggestions).toEqual([code]);
    expectStatus(await server.api.call('POST', `${ready.path}/deposit`, { token: ready.token }), 200);
    expect((await check(mistyped(code), stranger)).suggestions).toBeUndefined();
  });

  it('is no way to go through the register: after some tries an account is told of codes as before, without suggestions', async () => {
    const code = await registered();
    const token = await tokenOf(server.api, 'applicant');
    let suggested = 0;
    for (let n = 0; n < 25; n += 1) {
      const answer = await check(mistyped(code), token);
      expect(answer.code).toBe('ephoto-code-unknown');
      if (answer.suggestions) suggested += 1;
    }
    expect(suggested).toBe(20);
    expect(await check(code, token)).toMatchObject({ usable: true });
    expect((await check(mistyped(code), await tokenOf(server.api, 'applicant'))).suggestions).toEqual([code]);
  });
});
