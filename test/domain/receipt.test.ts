import { describe, expect, it } from 'vitest';
import { decide } from '../../lib/domain/eligibility.ts';
import type { Facts } from '../../lib/domain/facts.ts';
import { isBeneficiaryReceipt } from '../../lib/domain/receipt.ts';
import { defaultSettings as settings } from '../../lib/domain/settings.ts';

type Question = Facts & { on: string };
const base = {
  requestType: 'first',
  identifiers: { foreignerNumber: '7503120521' },
  birthDate: '1990-05-14',
  on: '2026-11-23',
} as const;
const refugee: Question = { ...base, status: 'refugee' };
const protectedPerson: Question = { ...base, status: 'subsidiary-protection' };
const spouse: Question = { ...base, status: 'family-member', relativeStatus: 'refugee', relationship: 'spouse' };
const renewing: Question = {
  ...refugee,
  requestType: 'renewal',
  heldPermit: { type: 'resident-card-10y', number: 'FR1234567', expiresOn: '2027-01-15' },
};
const answer = (facts: Question, more: Partial<Facts> = {}) => decide({ ...facts, ...more } as Question, settings);
const deciding = (facts: Question, more: Partial<Facts> = {}) => answer(facts, more).explanation.at(-1)?.rule;

describe('a receipt (FAQ 15)', () => {
  it.each([
    'reconnu réfugié',
    'RECONNU REFUGIE',
    'Mention : « Reconnue réfugiée »',
    'reconnu  re\u0301fugie\u0301',
    'a obtenu le bénéfice de la protection subsidiaire',
    '“A obtenu le bénéfice de la protection subsidiaire”.',
  ])('with %j is recognised', (mention) => {
    expect(isBeneficiaryReceipt(mention)).toBe(true);
    expect(answer(refugee, { receipt: { mention } })).toMatchObject({ channel: 'nothing-to-do', warnings: [] });
  });

  it.each(['', 'demandeur d’asile', 'reconnu', 'réfugié', 'préreconnu réfugié', 'reconnu réfugiés'])(
    'with %j is not (RTE-06)',
    (mention) => {
      expect(isBeneficiaryReceipt(mention)).toBe(false);
      expect(answer(refugee, { receipt: { mention } }).channel).toBe('online');
    },
  );

  it('means nothing to do for a beneficiary, whatever they ask for (RTE-05, RTE-14)', () => {
    const receipt = { mention: 'reconnu réfugié' };
    expect(deciding(protectedPerson, { receipt })).toBe('RTE-05');
    expect(answer(refugee, { receipt }).explanation[0]?.facts).toEqual(['status', 'receipt.mention']);
    expect(deciding(renewing, { receipt })).toBe('RTE-14');
    expect(answer(renewing, { receipt }).channel).toBe('nothing-to-do');
    expect(answer(refugee, { receipt }).nextSteps[0]?.text.fr).toContain('Gardez votre récépissé');
  });

  it('that has expired is to be renewed at the prefecture: a note, the day after its last (RTE-07)', () => {
    const noted = (expiresOn: string, mention = 'reconnu réfugié') =>
      answer(refugee, { receipt: { mention, expiresOn } }).warnings.map(({ rule }) => rule);
    expect(noted('2026-11-22')).toEqual(['RTE-07']);
    expect(noted('2026-11-23')).toEqual([]);
    expect(noted('2026-11-22', 'autre')).toEqual([]);
  });

  it('does not stop a family member, who is told to ask (C15)', () => {
    const decision = answer(spouse, { receipt: { mention: 'reconnu réfugié' } });
    expect(decision.channel).toBe('online');
    expect(decision.warnings.map(({ rule }) => rule)).toEqual(['RTE-06']);
  });
});
