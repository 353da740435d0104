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

  it('IDN-05, FAQ 40: the number of the permit held can be printed, since the document names it', async () => {
    const { reason, identifiers, requestType, holder } = profileNamed('refugee-first');
    const token = await tokenOf(server.api, 'applicant');
    const opened = await server.api.call('POST', '/v1/applications', { token, body: { requestType, identifiers } });
    const path = expectStatus(opened, 201).headers.get('location');
    expectStatus(await server.api.call('PUT', `${path}/steps/information`, { token, body: { holder } }), 200);
    const save = (number: string) =>
      server.api.call('PUT', `${path}/steps/reason`, { token, body: { ...reason, heldPermit: { number } } });
    for (const number of ['٩٩١٢٣٤٥٦٧٨', 'Ж12345', 'A\ud8001', '😀'])
      expect(expectStatus(await save(number), 422).body).toMatchObject({
        code: 'step-invalid',
        errors: [{ pointer: '/heldPermit/number', code: 'permit-number-invalid' }],
      });
    expectStatus(await save('FR 99-123/456 a'), 200);
  });

  it('DOC-18: a name is kept as it is printed, and refused at once where it cannot be', async () => {
    const { identifiers, requestType, holder } = profileNamed('refugee-first');
    const token = await tokenOf(server.api, 'applicant');
    const opened = await server.api.call('POST', '/v1/applications', { token, body: { requestType, identifiers } });
    const path = `${expectStatus(opened, 201).headers.get('location')}/steps/information`;
    const save = (familyName: string) =>
      server.api.call('PUT', path, { token, body: { holder: { ...holder, familyName } } });
    for (const [name, characters] of [
      ['محمد', 'م ح د'],
      ['李', '李'],
      ['Ali😀', '😀'],
      ['A\u06dd', '\u06dd'],
      ['A\ud800', '\ud800'],
      ['\u0301Ali', '\u25cc\u0301'],
    ] as const) {
      const { body } = expectStatus(await save(name), 422);
      expect(body).toMatchObject({
        code: 'glyph-missing',
        detail: expect.stringContaining(`: ${characters}. Écrivez`),
        errors: [{ pointer: '/holder/familyName', code: 'glyph-missing' }],
      });
    }
    expectStatus(await save('\u200b\u202e'), 400);
    const kept = expectStatus(await save('\u202eO\u00ad\u0308zge\u00a0\tı'), 200);
    expect(kept.body).toMatchObject({ steps: { information: { data: { holder: { familyName: 'Özge ı' } } } } });
  });

  it('each text that no document can print is named at once, with how to write it; what none prints is kept', async () => {
    const { identifiers, requestType, holder, minor } = profileNamed('refugee-minor');
    const token = await tokenOf(server.api, 'applicant');
    const opened = await server.api.call('POST', '/v1/applications', { token, body: { requestType, identifiers } });
    const path = `${expectStatus(opened, 201).headers.get('location')}/steps/information`;
    const save = (body: object) => server.api.call('PUT', path, { token, body });
    const address = { ...(holder.address as object), careOf: 'አበበ' };
    const filedBy = { givenNames: ['Sara', '李'] };
    const refused = await save({ holder: { ...holder, birthPlace: 'አስመራ', address }, minor: { ...minor, filedBy } });
    expect(expectStatus(refused, 422).body.errors).toEqual([
      {
        pointer: '/holder/birthPlace',
        code: 'glyph-missing',
        message:
          'Ce texte ne peut pas être imprimé tel quel : አ ስ መ ራ. Écrivez-le en lettres latines, comme sur le document de l’OFPRA.',
      },
      {
        pointer: '/holder/address/careOf',
        code: 'glyph-missing',
        message:
          'Ce texte ne peut pas être imprimé tel quel : አ በ. Écrivez-le en lettres latines, comme sur une enveloppe.',
      },
      expect.objectContaining({ pointer: '/minor/filedBy/givenNames/1', code: 'glyph-missing' }),
    ]);
    const parents = { first: { familyName: 'አበበ', givenNames: [] } };
    expectStatus(await save({ holder, minor: { ...minor, parents } }), 200);
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
