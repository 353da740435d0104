import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { previewAttestation } from '../../lib/contract/operations/preview.ts';
import { readVerification, verifyHolder } from '../../lib/contract/operations/verification.ts';
import { attestationVariants } from '../../lib/domain/attestations/index.ts';
import { formatShortCode, previewCode } from '../../lib/seal/short-code.ts';
import { read } from '../pdf/read.ts';
import { type Api, expectStatus, nextWindow, readyToDeposit, start } from './harness.ts';

let server: Awaited<ReturnType<typeof start>>;
let api: Api;
let code = '';
beforeAll(async () => {
  server = await start();
  ({ api } = server);
  const ready = await readyToDeposit(api);
  const deposited = expectStatus(await api.call('POST', `${ready.path}/deposit`, { token: ready.token }), 200);
  code = (deposited.body.attestation as { id: string }).id;
});
afterAll(() => server.stop());

const holder = (birthDate: string, of = code) =>
  api.call('POST', '/v1/verifications', { body: { code: of, birthDate } });

describe('the check of a document with its holder', () => {
  it('FAQ 18: adds initials for whoever knows the birth date, and nothing personal otherwise', async () => {
    const same = expectStatus(await holder('1990-05-14'), 200);
    expect(same.body).toMatchObject({ known: true, state: 'valid', holder: { matches: true, initials: 'Ş. Y.' } });
    expect(same.body.legalBasis).toBe('art. R. 431-15-3 du CESEDA');
    for (const wrong of ['1990-05-15', '1990-05', '1990']) {
      const { body } = expectStatus(await holder(wrong), 200);
      expect(body.holder).toEqual({ matches: false, message: expect.any(String) });
    }
    const { body } = await api.call('GET', `/v1/verifications/${code}`);
    expect(JSON.stringify(body)).not.toMatch(/Y[ıi]ld|Şükrü|1990/);
    expect(body).not.toHaveProperty('holder');
  });

  it('FAQ 18: is a page in both languages for whoever scans the code with a browser', async () => {
    const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
    const answer = await api.call('GET', `/v1/verifications/${code}`, { accept: browser });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('vary')).toContain('Accept');
    const text = new TextDecoder().decode(answer.bytes);
    for (const words of ['<h1>Valable</h1>', 'Autorisé', 'Voyage non permis', '<h2>Valid</h2>', 'Allowed'])
      expect(text).toContain(words);
    const [head = ''] = text.split('<h1>');
    expect(head).toContain('>SPÉCIMEN – sans valeur juridique</p>');
    expect(text).toContain('>SPECIMEN – no legal value</p>');
    expect(text).toContain(`Code vérifié\u00a0: ${formatShortCode(code)}`);
    expect(text).not.toMatch(/Y[ıi]ld|Şükrü|1990/);
    const strange = await api.call('GET', '/v1/verifications/%3Cscript%3Ealert(1)', { accept: browser });
    const escaped = new TextDecoder().decode(strange.bytes);
    expect(escaped).toContain('Document inconnu');
    expect(escaped).not.toContain('SPÉCIMEN');
    expect(escaped).not.toContain('<script');
  });

  it('tells a miscopied code from one that no document has', async () => {
    const said = async (typed: string) => (await api.call('GET', `/v1/verifications/${typed}`)).body.message;
    const [last = ''] = code.slice(-1);
    const wrong = `${code.slice(0, -1)}${last === '7' ? '8' : '7'}`;
    expect(await said(wrong)).toContain('mal recopié');
    expect(await said(code.slice(1))).toContain('mal recopié');
    expect(await said(`${code.slice(0, 4).toLowerCase()} ${code.slice(4)}`)).toContain('valable du');
  });

  it('says the same of every unknown code', async () => {
    expect((await holder('1990-05-14', '000000000000')).body).not.toHaveProperty('holder');
  });

  it('is refused to a client that guesses, by the headers of its answers, until the window is over', async () => {
    await nextWindow(api);
    const { requests } = verifyHolder.limit;
    let last = await holder('1990-05-14');
    for (let n = 0; n < requests && last.status === 200; n += 1) last = await holder('1990-05-14');
    expect(last.body).toMatchObject({ status: 429, code: 'too-many-requests' });
    const wait = Number(last.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(verifyHolder.limit.seconds);
    expect(last.headers.get('ratelimit-policy')).toBe(`"verifyHolder";q=${requests};w=60`);
    expect(last.headers.get('ratelimit')).toMatch(/^"verifyHolder";r=0;t=\d+$/);
    expect((await api.call('GET', `/v1/verifications/${code}`)).status).toBe(200);

    await nextWindow(api);
    expect((await holder('1990-05-14')).status).toBe(200);
    await api.call('PUT', '/local/clock', { body: { now: null } });
    expect(readVerification.limit.requests).toBeGreaterThan(requests);
  });
});

describe('a browser that asks too often', () => {
  it('gets the refusal as a page in both languages, and software as a problem', async () => {
    const now = String((await api.call('GET', '/local/clock')).body.now);
    const minute = Math.ceil(Date.parse(now) / 60_000 + 60) * 60_000;
    await api.call('PUT', '/local/clock', { body: { now: new Date(minute).toISOString() } });
    const ask = (accept: string) => api.call('GET', `/v1/verifications/${code}`, { accept });
    for (let n = 0; n < readVerification.limit.requests; n += 1) await ask('text/html');
    const refused = await ask('text/html,application/xhtml+xml,*/*;q=0.8');
    expect(refused.status).toBe(429);
    expect(refused.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(refused.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    const text = new TextDecoder().decode(refused.bytes);
    for (const words of ['<h1>Trop de requêtes</h1>', '<h2>Too many requests</h2>']) expect(text).toContain(words);
    expect((await ask('*/*')).body).toMatchObject({ status: 429, code: 'too-many-requests' });
    await api.call('PUT', '/local/clock', { body: { now: null } });
  });
});

describe('POST /v1/attestations/preview', () => {
  const [{ body: facts }] = previewAttestation.examples;
  const draw = (body: object) => api.call('POST', '/v1/attestations/preview', { body });

  it.each(attestationVariants)('draws %s as a specimen, the same bytes each time', async (variant) => {
    const [one, other] = [await draw({ ...facts, variant }), await draw({ ...facts, variant })];
    expect(one.status).toBe(200);
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
    const { pages, close } = await read(one.bytes);
    expect(pages.flatMap(({ decoration }) => decoration.map(({ text }) => text)).join(' ')).toContain('SPÉCIMEN');
    await close();
  });

  it('names the characters that cannot be printed', async () => {
    const answer = await draw({ ...facts, holder: { ...facts.holder, familyName: 'አበበ' } });
    expect(answer.body).toMatchObject({
      status: 422,
      code: 'glyph-missing',
      errors: [{ pointer: '/holder/familyName', code: 'glyph-missing' }],
    });
  });

  it('carries a code that the online check tells from a document', async () => {
    const { body } = await api.call('GET', `/v1/verifications/${previewCode}`);
    expect(body).toMatchObject({ known: false });
    expect(body.message).toContain('aperçu');
  });
});
