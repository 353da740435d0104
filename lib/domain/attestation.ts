import type { AttestationVariant } from './attestations/catalogue.ts';
import type { MentionId } from './attestations/mentions.ts';
import type { Day, Instant } from './day.ts';
import type { RequestType } from './lists.ts';
import type { Logo } from './logo.ts';
import type { Identity, PersonName } from './person.ts';

/**
 * The record of an issued attestation: all that its document says, and nothing that changes afterwards.
 * The PDF is a pure function of it (same record, same bytes); `id` is also the short code printed on the paper.
 */
export type AttestationRecord = {
  /** Twelve Crockford characters, the last one a check character (lib/seal/short-code). */
  id: string;
  schema: 1;
  variant: AttestationVariant;
  applicationId: string;
  /** Account that owns the application. */
  owner: string;
  requestType: RequestType;
  status: 'refugee' | 'subsidiary-protection' | 'family-member';
  relativeStatus?: 'refugee' | 'subsidiary-protection';
  /** 1 for the first attestation of an application, 2, 3 … for its successors, which name the one they follow. */
  rank: number;
  follows?: string;
  issuedAt: Instant;
  depositedOn: Day;
  /** First and last day of validity, both included; absent on a confirmation, which has no duration. */
  validFrom?: Day;
  validUntil?: Day;
  holder: Identity;
  /** The adult who filed, when the holder is a minor (DOC-14). */
  filedBy?: PersonName;
  /** The document of stay held before, which some attestations must accompany (FAQ 40). */
  heldPermit?: { number: string; expiresOn: Day };
  /** Sentences of the catalogue that the deployment's settings left out when it was issued (MEN-06). */
  omitted?: MentionId[];
  /** Name of the authority or service that issues, and the address where the document can be checked. */
  issuer: string;
  logo?: Logo;
  verificationUrl: string;
};

/** A record as it is kept: beside what is drawn, since when its document is revoked, and by which other it is replaced (DOC-16). */
export type KeptAttestation = AttestationRecord & { revocation?: { at: Instant; replacedBy?: string } };
