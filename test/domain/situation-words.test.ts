import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Facts, heldPermitTypes } from '../../lib/domain/facts.ts';
import { relationships, requestTypes, statuses } from '../../lib/domain/lists.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { situationWords } from '../../lib/domain/situation-words.ts';
import { supportingDocumentCodes, supportingDocuments } from '../../lib/domain/supporting-documents.ts';

const on = '2026-11-23';
const words = (facts: Partial<Facts>) => situationWords({ on, ...facts }, defaultSettings);

it.each<[Partial<Facts>, string, string]>([
  [{ status: 'refugee' }, 'Personne réfugiée', 'Refugee'],
  [
    { status: 'refugee', requestType: 'first', birthDate: '2009-11-23' },
    'Personne réfugiée · Première demande · Mineur',
    'Refugee · First request · Minor',
  ],
  [
    { status: 'subsidiary-protection', requestType: 'renewal', birthDate: '2008-11-23' },
    'Bénéficiaire de la protection subsidiaire · Renouvellement · Majeur',
    'Beneficiary of subsidiary protection · Renewal · Adult',
  ],
  [
    { status: 'family-member', relationship: 'child', birthDate: '2008', heldPermit: { type: 'long-stay-visa' } },
    'Enfant d’une personne protégée · Détient un visa de long séjour',
    'Child of a protected person · Holds a long-stay visa',
  ],
])('FAQ 19: %j is told in words', (facts, fr, en) => {
  expect(words(facts)).toEqual({ fr, en });
});

it('FAQ 19: lists for who says the same of themselves are the same', () => {
  const some = <T>(...values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
  const facts = fc.record({
    status: fc.constantFrom(...statuses),
    requestType: some(...requestTypes),
    relationship: some(...relationships),
    birthDate: some('2009-11-23', '1990', '2008'),
    heldPermitType: some(...heldPermitTypes),
  });
  const asked = ({ heldPermitType: type, ...it }: { heldPermitType?: (typeof heldPermitTypes)[number] | undefined }) =>
    ({ on, ...it, ...(type && { heldPermit: { type } }) }) as Partial<Facts>;
  const seen = new Map<string, string>();
  fc.assert(
    fc.property(facts, (it) => {
      const list = supportingDocuments(asked(it), defaultSettings).map(({ code, need }) => `${code} ${need}`);
      const { fr } = words(asked(it));
      const before = seen.get(fr) ?? list.join();
      seen.set(fr, before);
      expect(list.join()).toBe(before);
    }),
    { numRuns: 2_000 },
  );
});

it('FAQ 19: what says why holds for who must give a document and for who must find out alike', () => {
  const whys = supportingDocuments({ status: 'family-member' }, defaultSettings).map(({ why }) => why.fr);
  expect(whys.length).toBeLessThanOrEqual(supportingDocumentCodes.length);
  expect(whys.filter((why) => /^(À joindre )?si vous/i.test(why))).toEqual([
    'Si vous êtes marié et ressortissant d’un pays qui autorise la polygamie.',
  ]);
});
