import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectStatus, profileNamed, readyToDeposit, start, tokenOf } from './harness.ts';

let server: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  server = await start();
});
afterAll(() => server.stop());

describe('a step says what is wrong before it is kept', () => {
  it('DOS-09, FAQ 37: the foreigner number is the one with which the application was opened', async () => {
    const { holder, identifiers, requestType } = profileNamed('refugee-first');
    const token = await tokenOf(server.api, 'applicant');
    const opened = await server.api.call('POST', '/v1/applications', { token, body: { requestType, identifiers } });
    const path = `${expectStatus(opened, 201).headers.get('location')}/steps/information`;
    const other = { ...holder, foreignerNumber: '6912345678', birthDate: '2999' };
    const refused = expectStatus(await server.api.call('PUT', path, { token, body: { holder: other } }), 422);
    expect(refused.body).toMatchObject({
      code: 'step-invalid',
      errors: [
        { pointer: '/holder/birthDate', code: 'birth-date-invalid' },
        {
          pointer: '/holder/foreignerNumber',
          code: 'foreigner-number-differs',
          message: expect.stringMatching(/se termine par 0521\. Corrigez le numéro/),
        },
      ],
    });
    expectStatus(await server.api.call('PUT', path, { token, body: { holder } }), 200);
  });

  it('DOS-06, FAQ 19: observations are as long as /v1/limits says, and too long ones are counted', async () => {
    const { path, token } = await readyToDeposit(server.api);
    const { maxLength } = (await server.api.call('GET', '/v1/limits')).body.observations as { maxLength: number };
    const save = (observations: string) =>
      server.api.call('PUT', `${path}/steps/summary`, { token, body: { observations, declaration: true } });
    const refused = expectStatus(await save('é'.repeat(maxLength + 1)), 422);
    expect(refused.body).toMatchObject({
      code: 'step-invalid',
      errors: [
        {
          pointer: '/observations',
          code: 'observations-too-long',
          message: expect.stringContaining(`comptent ${maxLength + 1} caractères ; ${maxLength} au plus`),
        },
      ],
    });
    const kept = expectStatus(await save(` ${'é'.repeat(maxLength)} `), 200);
    expect(kept.body).toMatchObject({ steps: { summary: { data: { observations: 'é'.repeat(maxLength) } } } });
  });
});
