import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { find, read, textOf } from '../pdf/read.ts';
import { start } from './harness.ts';

let server: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  server = await start();
});
afterAll(() => server.stop());

const situation = 'status=refugee&requestType=first&birthDate=1990';
const ask = (headers: Record<string, string>, query = situation) =>
  fetch(`${server.url}/v1/supporting-documents?${query}`, { headers });

type Listed = { code: string; label: string; need: string; why: string };
const listed = async (language: string, query = situation) => {
  const answer = await ask({ 'Accept-Language': language }, query);
  return ((await answer.json()) as { supportingDocuments: Listed[] }).supportingDocuments;
};

describe('FAQ 19: the list of supporting documents, to show or to print', () => {
  it.each([
    ['no Accept', {}],
    ['anything', { Accept: '*/*' }],
    ['a browser’s page', { Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }],
    ['what is not there', { Accept: 'image/png' }],
    ['JSON rather than PDF', { Accept: 'application/pdf;q=0.5, application/json' }],
  ])('is JSON for %s', async (_, headers) => {
    const answer = await ask(headers as Record<string, string>);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(answer.headers.get('content-disposition')).toBeNull();
    expect(await answer.json()).toMatchObject({ supportingDocuments: expect.any(Array) });
  });

  it.each([
    ['fr', 'fr-FR', 'pieces-a-joindre.pdf', 'Pièces à joindre à la demande de titre de séjour'],
    ['en', 'en-GB', 'supporting-documents.pdf', 'Documents to provide with the residence permit application'],
  ])('is a tagged PDF with the same list where Accept prefers it, in %s', async (language, tag, file, title) => {
    const answer = await ask({ Accept: 'application/pdf', 'Accept-Language': language });
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-language': language,
      'content-disposition': `attachment; filename="${file}"`,
    });
    const doc = await read(new Uint8Array(await answer.arrayBuffer()));
    const roots = doc.pages.map(({ root }) => root);
    const items = roots.flatMap((root) => find(root, 'LBody')).map(textOf);
    expect(roots.flatMap((root) => find(root, 'H1')).map(textOf)).toEqual([title]);
    expect(doc.info.Language).toBe(tag);
    await doc.close();
    const list = await listed(language);
    expect(list.length).toBeGreaterThan(3);
    expect(items.toSorted()).toEqual(list.map(({ label, why }) => `${label} ${why}`).toSorted());
  });

  it('follows the situation', async () => {
    const answer = await ask({ Accept: 'application/pdf' }, 'status=family-member&relationship=spouse');
    const doc = await read(new Uint8Array(await answer.arrayBuffer()));
    const items = doc.pages.flatMap(({ root }) => find(root, 'LBody')).map(textOf);
    await doc.close();
    const spouse = await listed('fr', 'status=family-member&relationship=spouse');
    expect(items.toSorted()).toEqual(spouse.map(({ label, why }) => `${label} ${why}`).toSorted());
    expect(spouse.map(({ code }) => code)).not.toEqual((await listed('fr')).map(({ code }) => code));
  });

  it('tells caches that the answer depends on Accept and on the language', async () => {
    for (const Accept of ['application/pdf', 'application/json']) {
      const vary = (await ask({ Accept })).headers.get('vary')?.split(', ');
      expect(vary).toEqual(expect.arrayContaining(['Accept', 'Accept-Language', 'Origin']));
    }
    const other = await fetch(`${server.url}/v1/limits`);
    expect(other.headers.get('vary')).toBe('Origin, Accept-Language');
  });

  it('refuses an unknown situation as a problem, whatever Accept says', async () => {
    const answer = await ask({ Accept: 'application/pdf' }, 'status=king');
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({ code: 'validation-failed', errors: [{ pointer: '/query/status' }] });
  });
});
