import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import { goodFiles } from '../../bin/demo/files.ts';
import { createClient, ifMatch, isProblem, ProblemError, unwrap, uploadFile } from '../../client/index.ts';
import { addMonths } from '../../lib/domain/day.ts';
import { freshCode, start, today, tokenOf } from '../api/harness.ts';

let server: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  server = await start();
});
afterAll(() => server.stop());

const clientOf = async (role = 'applicant') => {
  const token = await tokenOf(server.api, role, randomUUID(), { prefecture: '75' });
  return createClient({ baseUrl: server.url, language: 'en', token: async () => token });
};
const identifiers = { foreignerNumber: '7503120521' };
const situation = {
  status: 'refugee' as const,
  decision: { authority: 'OFPRA' as const, date: addMonths(today(), -1) },
};
const holder = {
  familyName: 'Yıldız',
  givenNames: ['Şükrü'],
  sex: 'M' as const,
  birthDate: '1990-05-14',
  birthPlace: 'Diyarbakır',
  birthCountry: 'TR',
  nationality: 'TR',
  ...identifiers,
  address: { line: '14 rue des Lilas', postcode: '75006', city: 'Paris' },
};

describe('the typed client', () => {
  it('FAQ 7, 17, 19: goes the whole way of a first request, from eligibility to the PDF', async () => {
    const api = await clientOf();
    const decision = await unwrap(
      api.POST('/v1/eligibility', {
        body: { ...situation, requestType: 'first', identifiers, birthDate: '1990-05-14' },
      }),
    );
    expect(decision.channel).toBe('online');
    const { id: applicationId } = await unwrap(
      api.POST('/v1/applications', { body: { requestType: 'first', identifiers } }),
    );
    const params = { path: { applicationId } };
    await unwrap(api.PUT('/v1/applications/{applicationId}/steps/information', { params, body: { holder } }));
    await unwrap(api.PUT('/v1/applications/{applicationId}/steps/reason', { params, body: situation }));

    const [file] = await goodFiles();
    if (!file) throw new Error('no file');
    const documents = [];
    for (const { code } of decision.supportingDocuments.filter(
      (it) => it.need === 'required' && it.code !== 'ephoto',
    )) {
      const upload = { applicationId, document: code, file: new File([Buffer.from(file.bytes)], file.name) };
      const judged = await uploadFile(api, upload);
      expect(judged).toMatchObject({ state: 'accepted', type: 'jpg', document: code });
      documents.push({ code, fileIds: [judged.id] });
    }
    const ephotoCode = await freshCode(server.api);
    await unwrap(
      api.PUT('/v1/applications/{applicationId}/steps/documents', { params, body: { ephotoCode, documents } }),
    );
    await unwrap(api.PUT('/v1/applications/{applicationId}/steps/summary', { params, body: { declaration: true } }));
    const { attestation } = await unwrap(api.POST('/v1/applications/{applicationId}/deposit', { params }));
    expect(attestation).toMatchObject({ kind: 'adp', variant: 'adp-first', rank: 1 });
    const pdf = await unwrap(
      api.GET('/v1/attestations/{attestationId}/pdf', {
        params: { path: { attestationId: attestation.id } },
        parseAs: 'arrayBuffer',
      }),
    );
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('gives each refusal its type: the codes of this operation, the defects, the sentence in the language asked', async () => {
    const api = await clientOf();
    const body = { requestType: 'never' as 'first', identifiers };
    const { error, data, response } = await api.POST('/v1/applications', { body });
    if (!error) throw new Error('accepted');
    expectTypeOf(data).toEqualTypeOf<undefined>();
    expectTypeOf<'validation-failed'>().toExtend<typeof error.code>();
    expectTypeOf<'no-open-complement'>().not.toExtend<typeof error.code>();
    expect([response.status, error.code, error.errors?.[0]?.pointer]).toEqual([
      400,
      'validation-failed',
      '/requestType',
    ]);
    expect(response.headers.get('content-language')).toBe('en');
    expect(isProblem(error)).toBe(true);
    const thrown = await unwrap(api.POST('/v1/applications', { body })).catch((it: unknown) => it);
    expect(thrown).toBeInstanceOf(ProblemError);
    expect(thrown).toMatchObject({ status: 400, problem: { code: 'validation-failed' } });
  });

  it('says that a refusal is not of the API where something else answers', async () => {
    const page = async () => new Response('<h1>Bad gateway</h1>', { status: 502 });
    const api = createClient({ baseUrl: server.url, fetch: page });
    const thrown = await unwrap(api.GET('/v1/health')).catch((it: unknown) => it);
    expect(thrown).toMatchObject({ status: 502, problem: undefined, message: 'The API answered 502' });
  });

  it('takes no token for public operations, and refuses the others as the API does', async () => {
    const api = createClient({ baseUrl: server.url });
    expect(await unwrap(api.GET('/v1/health'))).toMatchObject({ status: 'ok' });
    const { error } = await api.GET('/v1/applications');
    expect(error).toMatchObject({ status: 401, code: 'token-missing', title: 'Connexion nécessaire' });
  });

  it('refuses a write over a version that it has not seen, with the ETag of an answer', async () => {
    const api = await clientOf();
    const created = await api.POST('/v1/applications', { body: { requestType: 'first', identifiers } });
    const path = { applicationId: created.data?.id ?? '' };
    const save = () =>
      api.PUT('/v1/applications/{applicationId}/steps/information', {
        params: { path, header: ifMatch(created.response) },
        body: { holder },
      });
    expect((await save()).response.status).toBe(200);
    const late = await save();
    expect(late.error?.code).toBe('version-conflict');
    expect(ifMatch(new Response())).toEqual({});
  });
});
