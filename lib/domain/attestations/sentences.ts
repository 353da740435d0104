import type { AttestationRecord } from '../attestation.ts';
import { longDate } from '../day.ts';
import type { Settings } from '../settings.ts';
import { fill, type Text } from '../text.ts';
import type { Attestation, Rights } from './attestation.ts';
import { type AttestationVariant, attestations } from './catalogue.ts';
import { type Mention, type MentionId, mentionIds, mentions } from './mentions.ts';

type Beneficiary = 'refugee' | 'subsidiary-protection';

const statusMentions: Record<Beneficiary, Text> = {
  refugee: { fr: 'reconnu réfugié', en: 'recognised refugee' },
  'subsidiary-protection': {
    fr: 'a obtenu le bénéfice de la protection subsidiaire',
    en: 'has been granted subsidiary protection',
  },
};

/** S8: the words that the law wants on a beneficiary's attestation (FAQ 15; R. 431-15-3, R. 431-15-4). */
export function mentionsFor(status: Beneficiary): Text {
  return fill(mentions.S8.text, { status: statusMentions[status] });
}

/** The status of the holder as a field of the document (rules.md 9.2, last rows). */
export function statusLabel(status: AttestationRecord['status']): Text {
  if (status === 'refugee') return { fr: 'Reconnu réfugié', en: 'Recognised refugee' };
  if (status === 'subsidiary-protection')
    return { fr: 'A obtenu le bénéfice de la protection subsidiaire', en: 'Has been granted subsidiary protection' };
  return {
    fr: 'Membre de famille d’un bénéficiaire d’une protection internationale',
    en: 'Family member of a beneficiary of international protection',
  };
}

/** The mentions that this deployment leaves out of a document (MEN-06, C7); they are kept in its record. */
export function omittedMentions(variant: AttestationVariant, settings: Settings): MentionId[] {
  const omitted: MentionId[] = [];
  if (!settings.mentions.additional) omitted.push('S8', 'K3');
  if (!settings.mentions.familyBorders && variant === 'family-adp-first') omitted.push('S3');
  return omitted.filter((id) => mentionsOf(variant).some((mention) => mention.id === id));
}

/** A sentence as it stands on a document. */
export type Sentence = { id: MentionId; text: Text; source: Mention['source'] };

/** What the sentences of a document need of its record. */
type SentenceFacts = Pick<
  AttestationRecord,
  'variant' | 'status' | 'depositedOn' | 'validFrom' | 'validUntil' | 'heldPermit' | 'omitted'
>;

/** Every sentence of a document, filled from its record, in the order of the paper (MEN-01 … MEN-07, FAQ 40). */
export function sentencesOf(record: SentenceFacts): Sentence[] {
  const places: Record<string, string | Text> = { date: longDate(record.depositedOn) };
  if (record.validFrom !== undefined) places.from = longDate(record.validFrom);
  if (record.validUntil !== undefined) places.until = longDate(record.validUntil);
  if (record.heldPermit !== undefined) places.permitNumber = record.heldPermit.number;
  if (record.status !== 'family-member') places.status = statusMentions[record.status];
  return mentionsOf(record.variant)
    .filter((mention) => !record.omitted?.includes(mention.id))
    .map(({ id, text, source }) => ({ id, text: fill(text, places), source }));
}

/** The sentences that must not stand on a document: all but its own (rules.md 9.3, MEN-02, MEN-03, MEN-05). */
export function forbiddenIn(variant: AttestationVariant): MentionId[] {
  const own = mentionsOf(variant).map((mention) => mention.id);
  return mentionIds.filter((id) => !own.includes(id));
}

/** The rights that a document gives, as its sentences say them (MEN-08, MEN-10). */
export function rightsOf(variant: AttestationVariant, omitted: readonly MentionId[] = []): Rights {
  const { rights } = attestation(variant);
  const schengen = rights.schengen === 'no' && omitted.includes('S3') ? 'not-mentioned' : rights.schengen;
  const regularStay = rights.regularStay === 'no' && omitted.includes('K3') ? 'not-mentioned' : rights.regularStay;
  return { ...rights, schengen, regularStay };
}

/** The articles on which a document stands (rules.md 9.3, last line). */
export function legalBasis(record: Pick<AttestationRecord, 'variant' | 'status'>): Text {
  if (record.variant === 'deposit-confirmation') return articles('R. 431-15-1');
  if (record.variant === 'adp-first' && record.status === 'refugee') return articles('R. 431-15-3');
  if (record.variant === 'adp-first') return articles('R. 431-15-4');
  return articles('R. 431-15-1', 'R. 431-15-2');
}

function articles(...numbers: string[]): Text {
  return { fr: `art. ${numbers.join(' et ')} du CESEDA`, en: `CESEDA, art. ${numbers.join(' and ')}` };
}

function attestation(variant: AttestationVariant): Attestation {
  return attestations[variant];
}

function mentionsOf(variant: AttestationVariant): readonly Mention[] {
  return attestation(variant).mentions;
}
