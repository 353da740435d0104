import type { AttestationRecord } from './attestation.ts';
import { type AttestationVariant, attestations, omittedMentions } from './attestations/index.ts';
import { addDays, type Day, startOf } from './day.ts';
import { periodOf } from './issuance.ts';
import type { Logo } from './logo.ts';
import type { Identity, PersonName } from './person.ts';
import type { Settings } from './settings.ts';

export type PreviewFacts = {
  variant: AttestationVariant;
  status: 'refugee' | 'subsidiary-protection';
  holder: Identity;
  filedBy?: PersonName | undefined;
  heldPermit?: { number: string; expiresOn: Day } | undefined;
  depositedOn?: Day | undefined;
  rank: number;
};

/** The record of a document that is issued to nobody: what a document of these facts would say (rules.md 9.2, 9.3). */
export function previewRecord(
  facts: PreviewFacts,
  it: { id: string; today: Day; settings: Settings; issuer: string; logo?: Logo | undefined; verificationUrl: string },
): AttestationRecord {
  const { variant, status, holder, filedBy, rank } = facts;
  const { id, today, settings, issuer, logo, verificationUrl } = it;
  const depositedOn = facts.depositedOn ?? today;
  const family = variant.startsWith('family') || variant === 'deposit-confirmation';
  const period = periodOf(variant, depositedOn, settings);
  const omitted = omittedMentions(variant, settings);
  const held = facts.heldPermit ?? { number: 'F4KX72M9A', expiresOn: addDays(depositedOn, -1) };
  return {
    id,
    schema: 1,
    variant,
    applicationId: 'BPI-0000-000000-0',
    owner: 'preview',
    requestType: variant.endsWith('renewal') ? 'renewal' : 'first',
    status: family ? 'family-member' : status,
    ...(family && { relativeStatus: status }),
    rank,
    ...(rank > 1 && { follows: id }),
    issuedAt: startOf(today),
    depositedOn,
    ...(period && { validFrom: period.from, validUntil: period.until }),
    holder,
    ...(filedBy && { filedBy }),
    ...(attestations[variant].rights.onlyWith !== null && { heldPermit: held }),
    ...(omitted.length > 0 && { omitted }),
    issuer,
    ...(logo && { logo }),
    verificationUrl,
  };
}
