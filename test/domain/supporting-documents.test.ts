import { describe, expect, it } from 'vitest';
import type { Facts } from '../../lib/domain/facts.ts';
import { defaultSettings as settings, settingsSchema } from '../../lib/domain/settings.ts';
import { supportingDocumentCodes, supportingDocuments } from '../../lib/domain/supporting-documents.ts';

const on = '2026-11-23';
const list = (facts: Partial<Facts>, s = settings) =>
  Object.fromEntries(supportingDocuments(facts, s).map(({ code, need }) => [code, need]));
const adult = { birthDate: '1990-05-14', on };
const minor = { birthDate: '2009-11-23', on };
const held = (type: NonNullable<Facts['heldPermit']>['type']) => ({ heldPermit: { type } });

const always = {
  ephoto: 'required',
  'protection-decision': 'required',
  'proof-of-address': 'required',
  'republic-commitment': 'required',
  'non-polygamy-declaration': 'conditional',
  'integration-contract': 'optional',
};

describe('the list of supporting documents (FAQ 19, rules.md 4)', () => {
  it('of a first request: the acts of OFPRA never block it (FAQ 40)', () => {
    const expected = { ...always, 'ofpra-civil-status': 'optional' };
    for (const status of ['refugee', 'subsidiary-protection'] as const)
      expect(list({ status, requestType: 'first', ...adult })).toEqual(expected);
    expect(list({ status: 'refugee', ...adult })).toEqual(expected);
  });

  it('of a renewal', () => {
    const expected = { ...always, 'ofpra-civil-status': 'required', 'previous-permit': 'required' };
    const renewal = { status: 'refugee', requestType: 'renewal', ...adult } as const;
    expect(list(renewal)).toEqual({ ...expected, 'no-absence-declaration': 'conditional' });
    expect(list({ ...renewal, ...held('resident-card-10y') })).toEqual({
      ...expected,
      'no-absence-declaration': 'required',
    });
    expect(list({ ...renewal, ...held('family-resident-card-10y') })).toHaveProperty(
      'no-absence-declaration',
      'required',
    );
    expect(list({ ...renewal, ...held('multi-year-card-4y') })).toEqual(expected);
  });

  it('of a move to the ten-year card, which for a refugee is a renewal', () => {
    const asked = { requestType: 'ten-year-card', ...adult } as const;
    expect(list({ status: 'subsidiary-protection', ...asked })).toEqual({
      ...always,
      'ofpra-civil-status': 'required',
      'previous-permit': 'required',
    });
    expect(list({ status: 'refugee', ...asked })).toHaveProperty('no-absence-declaration', 'conditional');
  });

  it('of a family member', () => {
    const family = { status: 'family-member', requestType: 'first', ...adult } as const;
    const expected = { ...always, 'ofpra-civil-status': 'optional', 'foreign-civil-status': 'required' };
    expect(list({ ...family, relationship: 'parent' })).toEqual({
      ...expected,
      'previous-permit': 'conditional',
      'long-stay-visa': 'conditional',
    });
    expect(list({ ...family, relationship: 'spouse', ...held('long-stay-visa') })).toEqual({
      ...expected,
      'long-stay-visa': 'required',
      'common-life-proof': 'conditional',
    });
    expect(list({ ...family, ...held('temporary-card') })).toEqual({
      ...expected,
      'previous-permit': 'required',
      'common-life-proof': 'conditional',
    });
    expect(list({ ...family, identifiers: { visaNumber: '1' } })).toHaveProperty('long-stay-visa', 'required');
    expect(list({ ...family, identifiers: { permitNumber: '1' } })).toHaveProperty('previous-permit', 'required');
    expect(list({ ...family, ...held(undefined) })).toMatchObject({
      'previous-permit': 'required',
      'long-stay-visa': 'conditional',
    });
  });

  it('of a family member who renews, whose permit is always asked for', () => {
    for (const requestType of ['renewal', 'ten-year-card'] as const) {
      const family = { status: 'family-member', requestType, ...adult } as const;
      expect(list(family)).toMatchObject({ 'previous-permit': 'required', 'no-absence-declaration': 'conditional' });
      expect(list({ ...family, ...held('long-stay-visa') })).toHaveProperty('previous-permit', 'required');
      expect(list({ ...family, ...held('multi-year-card-4y') })).not.toHaveProperty('no-absence-declaration');
    }
    expect(list({ status: 'family-member', ...adult })).toHaveProperty('no-absence-declaration', 'conditional');
    const unsaid = list({ status: 'family-member', ...adult, ...held('multi-year-card-4y') });
    expect(unsaid).toHaveProperty('no-absence-declaration', 'conditional');
  });

  it('of a minor: a declaration of the wish to work and proof of parental authority (ELI-14)', () => {
    const asked = { 'work-declaration': 'required', 'parental-authority': 'required' };
    expect(list({ status: 'refugee', requestType: 'first', ...minor })).toMatchObject(asked);
    expect(list({ status: 'family-member', relationship: 'child', ...minor })).toMatchObject(asked);
    expect(list({ status: 'refugee', requestType: 'renewal', ...minor })).not.toHaveProperty('work-declaration');
    const open = { 'work-declaration': 'conditional', 'parental-authority': 'conditional' };
    expect(list({ status: 'refugee', birthDate: '2008', on })).toMatchObject(open);
    expect(list({ status: 'refugee', birthDate: '1990-05-14' })).toMatchObject(open);
    expect(list({ status: 'refugee', on })).toMatchObject(open);
    expect(list({ status: 'refugee', birthDate: '2008-11-23', on })).not.toHaveProperty('parental-authority');
    expect(list({ status: 'refugee', birthDate: '2008-11-24', on })).toMatchObject(asked);
  });

  it('says of each document what it is, why it is asked and in which form', () => {
    const documents = supportingDocuments({ status: 'family-member' }, settings);
    for (const { label, why } of documents) expect([label.fr, label.en, why.fr, why.en].every(Boolean)).toBe(true);
    expect(documents.filter(({ given }) => given === 'code').map(({ code }) => code)).toEqual(['ephoto']);
    const order = documents.map(({ code }) => supportingDocumentCodes.indexOf(code));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('can be changed by the deployment, by document and situation', () => {
    const other = settingsSchema.parse({
      supportingDocuments: {
        'integration-contract': { first: 'none', family: 'required' },
        'long-stay-visa': { first: 'conditional' },
      },
    });
    const first = list({ status: 'refugee', requestType: 'first', ...adult }, other);
    expect(first).not.toHaveProperty('integration-contract');
    expect(first).toHaveProperty('long-stay-visa', 'conditional');
    expect(list({ status: 'family-member', ...adult }, other)).toHaveProperty('integration-contract', 'required');
    expect(list({ status: 'refugee', requestType: 'renewal', ...adult }, other)).toHaveProperty(
      'integration-contract',
      'optional',
    );
  });
});
