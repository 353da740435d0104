import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { situationWords } from '../../lib/domain/situation-words.ts';
import { supportingDocuments as listOf } from '../../lib/domain/supporting-documents.ts';
import { renderSupportingDocuments } from '../../lib/pdf/supporting-documents.ts';
import { find, read, textOf } from './read.ts';
import { situation, supportingDocuments } from './supporting-list.ts';

const at = '2026-11-23T08:00:00.000Z';

async function drawn(documents: typeof supportingDocuments, language: 'fr' | 'en' = 'fr') {
  const bytes = await renderSupportingDocuments(documents, { at, situation, language });
  const doc = await read(bytes);
  const roots = doc.pages.map(({ root }) => root);
  const items = roots.flatMap((root) => find(root, 'LBody')).map(textOf);
  const headings = roots.flatMap((root) => find(root, 'H2')).map(textOf);
  const title = roots.flatMap((root) => find(root, 'H1')).map(textOf);
  await doc.close();
  const [forWhom] = roots.flatMap((root) => find(root, 'P')).map(textOf);
  return { bytes, items, headings, title, forWhom, roots, info: doc.info };
}

describe('FAQ 19: the list of supporting documents as a PDF', () => {
  test.each(['fr', 'en'] as const)('says each document and why, by need, in %s', async (language) => {
    const { items, title, forWhom, info, headings } = await drawn(supportingDocuments, language);
    const order = ['required', 'conditional', 'optional'];
    const sorted = supportingDocuments.toSorted((one, other) => order.indexOf(one.need) - order.indexOf(other.need));
    expect(items).toEqual(sorted.map(({ label, why }) => `${label[language]} ${why[language]}`));
    expect(title).toHaveLength(1);
    expect(forWhom).toBe(situation[language]);
    expect(headings).toHaveLength(3);
    expect(info.Title).toBe(title[0]);
    expect(info.Language).toBe(language === 'fr' ? 'fr-FR' : 'en-GB');
  });

  test('stands on one page for whoever asks, with the words of their situation parted before none of its dots', async () => {
    const facts = { status: 'family-member', relationship: 'spouse', requestType: 'ten-year-card' } as const;
    const asked = { ...facts, birthDate: '2010', on: '2026-11-23' };
    for (const language of ['fr', 'en'] as const) {
      const bytes = await renderSupportingDocuments(listOf(asked, defaultSettings), {
        ...{ at, language },
        situation: situationWords(asked, defaultSettings),
      });
      const doc = await read(bytes);
      const [forWhom] = doc.pages.flatMap(({ root }) => find(root, 'P'));
      const lines = forWhom?.pieces.map(({ text }) => text) ?? [];
      expect([doc.pages.length, lines.filter((it) => it.startsWith('·'))]).toEqual([1, []]);
      await doc.close();
    }
  });

  test('leaves out a group that is empty', async () => {
    const required = listOf({ status: 'refugee', requestType: 'first' }, defaultSettings).filter(
      ({ need }) => need === 'required',
    );
    const { headings, items } = await drawn(required);
    expect(headings).toEqual(['À joindre obligatoirement']);
    expect(items).toHaveLength(required.length);
  });

  test('goes on to another page rather than out of the first, and begins none with a heading left behind', async () => {
    const many = [...supportingDocuments, ...supportingDocuments, ...supportingDocuments];
    const { roots, items } = await drawn(many);
    expect(roots.length).toBeGreaterThan(1);
    expect(items).toHaveLength(many.length);
    for (const root of roots) {
      const lowest = Math.min(...find(root, 'P').flatMap(({ pieces }) => pieces.map(({ y }) => y)));
      expect(lowest).toBeGreaterThan(28);
      const last = find(root, 'H2').at(-1);
      const below = last
        ? find(root, 'P').filter(({ pieces }) => (pieces[0]?.y ?? 0) < (last.pieces[0]?.y ?? 0))
        : ['any'];
      expect(below.length).toBeGreaterThan(0);
    }
  });

  test('is the same for the same list on the same day', async () => {
    const [one, other] = await Promise.all([drawn(supportingDocuments), drawn(supportingDocuments)]);
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
  });
});
