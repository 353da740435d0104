import { describe, expect, it } from 'vitest';
import type { AttestationRecord } from '../../lib/domain/attestation.ts';
import {
  type AttestationVariant,
  attestations,
  attestationVariants,
  forbiddenIn,
  legalBasis,
  type MentionId,
  mentionIds,
  mentions,
  mentionsFor,
  omittedMentions,
  rightsOf,
  sentencesOf,
  statusLabel,
} from '../../lib/domain/attestations/index.ts';
import { defaultSettings, settingsSchema } from '../../lib/domain/settings.ts';

const record = (variant: AttestationVariant, more: Partial<AttestationRecord> = {}): AttestationRecord => ({
  id: '7K3QX9M2T4B5',
  schema: 1,
  variant,
  applicationId: 'BPI-2026-7K3QX9-M',
  owner: 'account',
  requestType: 'first',
  status: variant.startsWith('adp') ? 'refugee' : 'family-member',
  rank: 1,
  issuedAt: '2026-12-31T23:30:00.000Z',
  depositedOn: '2027-01-01',
  holder: {
    familyName: 'Yıldız',
    givenNames: ['Şükrü'],
    sex: 'M',
    birthDate: '1990-05-14',
    birthPlace: 'Diyarbakır',
    birthCountry: 'TR',
    nationality: 'TR',
    address: { line: '14 rue des Lilas', postcode: '75006', city: 'Paris' },
  },
  heldPermit: { number: 'FR1234567', expiresOn: '2026-11-30' },
  issuer: 'Service',
  verificationUrl: 'https://example.org/v',
  ...(variant !== 'deposit-confirmation' && { validFrom: '2027-01-01', validUntil: '2027-06-30' }),
  ...more,
});

/** The sentences of rules.md 9.3, as they stand on the paper of this record. */
const french: Record<MentionId, string> = {
  S1: 'Cette attestation permet à son titulaire de justifier de la régularité de son séjour du 1er janvier 2027 au 30 juin 2027.',
  S2: 'Elle autorise son titulaire à exercer une activité professionnelle.',
  S3: 'Elle ne permet pas de franchir les frontières de l’espace Schengen.',
  S4: 'Elle n’est valable qu’accompagnée du titre de séjour précédemment détenu (n° FR1234567), même si celui-ci est arrivé à expiration.',
  S5: 'Accompagnée de ce titre, elle permet de franchir les frontières de l’espace Schengen en dispense de visa.',
  S6: 'Elle justifie le maintien de l’ensemble des droits ouverts en raison du titre de séjour précédemment détenu.',
  S7: 'Elle n’est valable qu’accompagnée du document de séjour expiré (n° FR1234567).',
  S8: 'Mention : reconnu réfugié.',
  K1: 'Cette attestation confirme que la demande a été transmise aux services préfectoraux compétents et qu’elle a bien été reçue par l’administration le 1er janvier 2027.',
  K2: 'Elle ne fait pas office de titre de séjour.',
  K3: 'Elle ne justifie pas de la régularité du séjour de son titulaire.',
  K4: 'Si l’instruction se poursuit au-delà de la validité du document de séjour détenu, une attestation de prolongation d’instruction sera délivrée.',
};

const sets: [AttestationVariant, MentionId[]][] = [
  ['adp-first', ['S8', 'S1', 'S2', 'S3']],
  ['adp-renewal', ['S8', 'S1', 'S2', 'S4', 'S5', 'S6']],
  ['family-adp-first', ['S1', 'S2', 'S3', 'S7']],
  ['family-adp-renewal', ['S1', 'S2', 'S4', 'S5', 'S6']],
  ['deposit-confirmation', ['K1', 'K2', 'K3', 'K4']],
];

describe('the sentences of each document (FAQ 18, 25, 40; MEN-01 … MEN-07)', () => {
  it.each(sets)('%s carries exactly %j, word for word', (variant, ids) => {
    const sentences = sentencesOf(record(variant));
    expect(sentences.map(({ id }) => id)).toEqual(ids);
    expect(sentences.map(({ text }) => text.fr)).toEqual(ids.map((id) => french[id]));
    for (const { text } of sentences) expect(`${text.fr}${text.en}`).not.toMatch(/[{}']/);
  });

  it.each(sets)('%s forbids every other sentence', (variant, ids) => {
    expect(forbiddenIn(variant)).toEqual(mentionIds.filter((id) => !ids.includes(id)));
  });

  it('never mixes the sentences of a first request and of a renewal, nor gives a right on a confirmation', () => {
    for (const variant of ['adp-first', 'family-adp-first'] as const)
      expect(forbiddenIn(variant)).toEqual(expect.arrayContaining(['S4', 'S5', 'S6']));
    for (const variant of ['adp-renewal', 'family-adp-renewal'] as const) expect(forbiddenIn(variant)).toContain('S3');
    expect(forbiddenIn('deposit-confirmation')).toEqual(expect.arrayContaining(['S1', 'S2', 'S3', 'S5', 'S6']));
    const confirmation = sentencesOf(
      record('deposit-confirmation', { validFrom: '2027-02-02', validUntil: '2027-03-03' }),
    );
    expect(JSON.stringify(confirmation)).not.toMatch(/février|mars|February|March/);
  });

  it('says the protection of the holder (S8)', () => {
    expect(sentencesOf(record('adp-first', { status: 'subsidiary-protection' }))[0]?.text).toEqual({
      fr: 'Mention : a obtenu le bénéfice de la protection subsidiaire.',
      en: 'Status: has been granted subsidiary protection.',
    });
    expect(mentionsFor('refugee').fr).toBe('Mention : reconnu réfugié.');
    expect(mentionsFor('subsidiary-protection').fr).toBe(
      'Mention : a obtenu le bénéfice de la protection subsidiaire.',
    );
    expect(statusLabel('refugee').fr).toBe('Reconnu réfugié');
    expect(statusLabel('subsidiary-protection').fr).toBe('A obtenu le bénéfice de la protection subsidiaire');
    expect(statusLabel('family-member').fr).toBe('Membre de famille d’un bénéficiaire d’une protection internationale');
  });

  it('each name their source: a question of the FAQ or an article', () => {
    for (const id of mentionIds) {
      const source: { faq?: number; article?: string } = mentions[id].source;
      expect(source.faq ?? source.article).toBeTruthy();
      expect(mentions[id].id).toBe(id);
    }
    expect(sentencesOf(record('family-adp-first')).at(-1)?.source).toEqual({ article: 'R. 431-15-1' });
  });
});

describe('the rights of each document (rules.md 9.2; MEN-08, MEN-10)', () => {
  it.each([
    ['adp-first', 'yes', 'yes', 'no', null, false, 'not-mentioned'],
    ['adp-renewal', 'yes', 'yes', 'yes', 'previous-permit', true, 'not-mentioned'],
    ['family-adp-first', 'yes', 'yes', 'no', 'held-document', false, 'not-mentioned'],
    ['family-adp-renewal', 'yes', 'yes', 'yes', 'previous-permit', true, 'not-mentioned'],
    ['deposit-confirmation', 'no', 'not-mentioned', 'not-mentioned', null, false, 'no'],
  ] as const)(
    '%s: stay %s, work %s, borders %s, only with %s',
    (variant, regularStay, work, schengen, onlyWith, formerRightsKept, permitLike) => {
      expect(rightsOf(variant)).toEqual({ regularStay, work, schengen, onlyWith, formerRightsKept, permitLike });
    },
  );

  it.each(attestationVariants)('of %s are those that its sentences say, whatever is left out', (variant) => {
    for (const omitted of [[], ['S3'], ['S8', 'K3']] as MentionId[][]) {
      const said = sentencesOf(record(variant, { omitted })).map(({ id }) => id);
      const rights = rightsOf(variant, omitted);
      expect(rights.regularStay).toBe(said.includes('S1') ? 'yes' : said.includes('K3') ? 'no' : 'not-mentioned');
      expect(rights.work).toBe(said.includes('S2') ? 'yes' : 'not-mentioned');
      expect(rights.schengen).toBe(said.includes('S5') ? 'yes' : said.includes('S3') ? 'no' : 'not-mentioned');
      expect(rights.onlyWith !== null).toBe(said.includes('S4') || said.includes('S7'));
      expect(rights.formerRightsKept).toBe(said.includes('S6'));
      expect(rights.permitLike).toBe(said.includes('K2') ? 'no' : 'not-mentioned');
    }
  });

  it('leave out what the settings leave out, and nothing else (MEN-06, C7)', () => {
    const plain = settingsSchema.parse({ mentions: { additional: false, familyBorders: false } });
    expect(attestationVariants.map((variant) => omittedMentions(variant, defaultSettings))).toEqual(Array(5).fill([]));
    expect(
      Object.fromEntries(attestationVariants.map((variant) => [variant, omittedMentions(variant, plain)])),
    ).toEqual({
      'adp-first': ['S8'],
      'adp-renewal': ['S8'],
      'family-adp-first': ['S3'],
      'family-adp-renewal': [],
      'deposit-confirmation': ['K3'],
    });
  });
});

describe('the frame of each document', () => {
  it('has its title, kind and length (DOC-06, DOC-10; T1, T2)', () => {
    const extension = 'ATTESTATION DE PROLONGATION D’INSTRUCTION D’UNE DEMANDE DE TITRE DE SÉJOUR';
    const confirmation = 'ATTESTATION DE CONFIRMATION DE DÉPÔT D’UNE DEMANDE DE TITRE DE SÉJOUR';
    const frames = attestationVariants.map((variant) => {
      const { kind, title, months } = attestations[variant];
      return [variant, kind, title.fr, months(defaultSettings)];
    });
    expect(frames).toEqual([
      ['adp-first', 'adp', extension, 6],
      ['adp-renewal', 'adp', extension, 6],
      ['family-adp-first', 'adp', extension, 3],
      ['family-adp-renewal', 'adp', extension, 3],
      ['deposit-confirmation', 'deposit-confirmation', confirmation, null],
    ]);
  });

  it('follows the configured lengths, each its own (C4)', () => {
    const other = settingsSchema.parse({ adp: { months: { first: 1, renewal: 2, family: 4 } } });
    expect(attestationVariants.map((variant) => attestations[variant].months(other))).toEqual([1, 2, 4, 4, null]);
  });

  it.each([
    ['adp-first', 'refugee', 'art. R. 431-15-3 du CESEDA'],
    ['adp-first', 'subsidiary-protection', 'art. R. 431-15-4 du CESEDA'],
    ['adp-renewal', 'refugee', 'art. R. 431-15-1 et R. 431-15-2 du CESEDA'],
    ['adp-renewal', 'subsidiary-protection', 'art. R. 431-15-1 et R. 431-15-2 du CESEDA'],
    ['family-adp-first', 'family-member', 'art. R. 431-15-1 et R. 431-15-2 du CESEDA'],
    ['deposit-confirmation', 'family-member', 'art. R. 431-15-1 du CESEDA'],
  ] as const)('%s of a %s stands on %s', (variant, status, basis) => {
    expect(legalBasis({ variant, status }).fr).toBe(basis);
  });
});
