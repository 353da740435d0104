import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeptAttestation } from '../../lib/domain/attestation.ts';
import {
  attestationVariants,
  legalBasis,
  omittedMentions,
  rightsOf,
  statementsOf,
} from '../../lib/domain/attestations/index.ts';
import { identity } from '../../lib/domain/person.ts';
import { previewRecord } from '../../lib/domain/preview.ts';
import { defaultSettings as settings, settingsSchema } from '../../lib/domain/settings.ts';
import { initialsFor, publicView, stateOn } from '../../lib/domain/verification.ts';
import { holder } from './an-application.ts';

const person = identity.parse(holder);
const about = { id: '000000000000', today: '2026-11-23', settings, issuer: 'Service', verificationUrl: 'https://v' };
const facts = { variant: 'adp-first', status: 'refugee', holder: person, rank: 1 } as const;
const adp: KeptAttestation = previewRecord(facts, about);

describe('the state of a document', () => {
  it('rules.md 5: counts both ends of its period', () => {
    expect([adp.validFrom, adp.validUntil]).toEqual(['2026-11-23', '2027-05-22']);
    expect(stateOn(adp, '2026-11-22')).toBe('not-yet-valid');
    expect(stateOn(adp, '2026-11-23')).toBe('valid');
    expect(stateOn(adp, '2027-05-22')).toBe('valid');
    expect(stateOn(adp, '2027-05-23')).toBe('expired');
  });

  it('FAQ 40: of one that accompanies another is valid with that one only', () => {
    for (const variant of ['adp-renewal', 'family-adp-first', 'family-adp-renewal'] as const) {
      const record = previewRecord({ ...facts, variant }, about);
      expect(stateOn(record, record.validFrom ?? '')).toBe('valid-with-document');
    }
  });

  it('FAQ 25: of a confirmation has no duration, nor has one that lacks an end', () => {
    const confirmation = previewRecord({ ...facts, variant: 'deposit-confirmation' }, about);
    expect(stateOn(confirmation, '2026-11-23')).toBe('no-duration');
    const { validUntil: _, ...endless } = adp;
    expect(stateOn(endless, '2026-11-23')).toBe('no-duration');
    const { validFrom: __, ...beginless } = adp;
    expect(stateOn(beginless, '2026-11-23')).toBe('no-duration');
  });

  it('DOC-16: is revoked or replaced from the revocation on, whatever its period', () => {
    const at = '2026-12-01T09:00:00.000Z';
    for (const day of ['2026-11-01', '2026-12-02', '2028-01-01']) {
      expect(stateOn({ ...adp, revocation: { at } }, day)).toBe('revoked');
      expect(stateOn({ ...adp, revocation: { at, replacedBy: 'X' } }, day)).toBe('replaced');
    }
  });
});

describe('what anybody may know of a document', () => {
  it('FAQ 18: is its worth, its period, its rights and its articles, in full dates', () => {
    expect(publicView(adp, '2026-12-01')).toEqual({
      kind: 'adp',
      title: expect.objectContaining({ fr: expect.stringContaining('PROLONGATION') }),
      state: 'valid',
      sentence: {
        fr: 'Ce document est valable du 23 novembre 2026 au 22 mai 2027.',
        en: 'This document is valid from 23 November 2026 to 22 May 2027.',
      },
      legalBasis: legalBasis(adp),
      rights: rightsOf('adp-first', undefined),
      statements: statementsOf(adp),
      validFrom: '2026-11-23',
      validUntil: '2027-05-22',
    });
    const later = publicView(adp, '2027-06-01');
    for (const view of [later, publicView(adp, '2026-11-22')]) {
      expect(view).not.toHaveProperty('rights');
      expect(view).not.toHaveProperty('statements');
    }
    expect(later.sentence.fr).toBe('Ce document n’est plus valable : il l’était jusqu’au 22 mai 2027.');
    const confirmation = publicView(previewRecord({ ...facts, variant: 'deposit-confirmation' }, about), '2026-12-01');
    expect(confirmation.sentence.fr).toContain('reçue le 23 novembre 2026');
    expect(confirmation).not.toHaveProperty('validFrom');
    expect(confirmation).not.toHaveProperty('validUntil');
  });

  it('DOC-16: of a revoked one is its day in Paris, no right, and not the code of the next', () => {
    const revocation = { at: '2026-11-30T23:30:00.000Z', replacedBy: 'SECRETCODE12' };
    const view = publicView({ ...adp, revocation }, '2026-12-05');
    expect(view).toMatchObject({ state: 'replaced', revokedOn: '2026-12-01' });
    expect(view.sentence.fr).toContain('annulé le 1er décembre 2026');
    expect(view).not.toHaveProperty('rights');
    expect(JSON.stringify(view)).not.toContain('SECRETCODE12');
  });

  it('FAQ 40: says in words what must be shown with it, without the number', () => {
    const { statements } = publicView(previewRecord({ ...facts, variant: 'adp-renewal' }, about), '2026-12-01');
    expect(statements?.at(-1)).toEqual({
      sign: 'with',
      about: { fr: 'À présenter avec', en: 'To be shown with' },
      answer: { fr: 'L’ancien titre', en: 'The former permit' },
      note: { fr: 'même expiré', en: 'even expired' },
    });
  });

  it('never holds a word of its holder', () => {
    for (const variant of attestationVariants)
      expect(JSON.stringify(publicView(previewRecord({ ...facts, variant }, about), '2026-12-01'))).not.toMatch(
        /Y[ıi]ld|Şükrü|1990|Diyarbak|7503120521|Lilas|F4KX72M9A/,
      );
  });
});

describe('the initials of a holder', () => {
  const named = (givenNames: string[], familyName?: string, usageName?: string) => ({
    holder: { ...person, givenNames, familyName, usageName } as typeof person,
  });

  it('are given for the birth date as it is printed, and for no other', () => {
    expect(initialsFor(adp, '1990-05-14')).toBe('Ş. Y.');
    for (const wrong of ['1990-05-15', '1990-05', '1990', '', ' 1990-05-14'])
      expect(initialsFor(adp, wrong)).toBeUndefined();
    const partial = { holder: { ...person, birthDate: '1979-11' } };
    expect(initialsFor(partial, '1979-11')).toBe('Ş. Y.');
    expect(initialsFor(partial, '1979-11-01')).toBeUndefined();
  });

  it('are those of the first given name and the family name, one where there is one', () => {
    const of = (...names: Parameters<typeof named>) => initialsFor(named(...names), '1990-05-14');
    expect(of(['Nyota', 'Aïcha'], 'Mukendi', 'Lefèvre')).toBe('N. M.');
    expect(of(['Nyota'], undefined, 'Lefèvre')).toBe('N. L.');
    expect(of([], 'Mukendi')).toBe('M.');
    expect(of(['Nyota'])).toBe('N.');
    expect(of([' E\u0301lie'], '𝔘lm')).toBe('É. 𝔘.');
    expect(of(['\u200bx\u0323\u0304al'], 'Ọ\u0300la')).toBe('x\u0323\u0304. Ọ\u0300.');
  });
});

describe('a preview', () => {
  const preview = (more: object) => previewRecord({ ...facts, ...more }, about);

  it('says what a document of its facts would say, at the start of its day in Paris', () => {
    expect(adp).toEqual({
      id: '000000000000',
      schema: 1,
      variant: 'adp-first',
      applicationId: 'BPI-0000-000000-0',
      owner: 'preview',
      requestType: 'first',
      status: 'refugee',
      rank: 1,
      issuedAt: '2026-11-22T23:00:00.000Z',
      depositedOn: '2026-11-23',
      validFrom: '2026-11-23',
      validUntil: '2027-05-22',
      holder: person,
      issuer: 'Service',
      verificationUrl: 'https://v',
    });
    expect(preview({ depositedOn: '2026-01-31' })).toMatchObject({ validFrom: '2026-01-31', validUntil: '2026-07-30' });
  });

  it('of a successor follows another, and of a family member names the protection of the relative', () => {
    expect(preview({ rank: 2 })).toMatchObject({ rank: 2, follows: '000000000000' });
    for (const variant of ['family-adp-first', 'family-adp-renewal', 'deposit-confirmation'])
      expect(preview({ variant, status: 'subsidiary-protection' })).toMatchObject({
        status: 'family-member',
        relativeStatus: 'subsidiary-protection',
      });
    expect(adp).not.toHaveProperty('relativeStatus');
  });

  it('FAQ 40: names the document that it accompanies, invented unless given, and only where there is one', () => {
    expect(preview({ variant: 'adp-renewal' })).toMatchObject({
      requestType: 'renewal',
      heldPermit: { number: 'F4KX72M9A', expiresOn: '2026-11-22' },
    });
    const heldPermit = { number: '123456789', expiresOn: '2026-10-01' };
    expect(preview({ variant: 'family-adp-first', heldPermit }).heldPermit).toEqual(heldPermit);
    expect(preview({ heldPermit })).not.toHaveProperty('heldPermit');
  });

  it('keeps who filed, and the sentences that the settings leave out', () => {
    const filedBy = { familyName: 'Tesfay', givenNames: ['Saba'] };
    expect(preview({ filedBy }).filedBy).toEqual(filedBy);
    const plain = settingsSchema.parse({ mentions: { additional: false } });
    const record = previewRecord(facts, { ...about, settings: plain });
    expect(record.omitted).toEqual(omittedMentions('adp-first', plain));
    expect(record.omitted).not.toEqual([]);
  });

  it('is the same for the same facts on the same day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...attestationVariants), fc.integer({ min: 1, max: 20 }), (variant, rank) => {
        expect(preview({ variant, rank })).toEqual(preview({ variant, rank }));
      }),
    );
  });
});
