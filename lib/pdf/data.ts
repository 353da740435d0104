import type { AttestationRecord } from '../domain/attestation.ts';
import { legalBasis, rightsOf, sentencesOf } from '../domain/attestations/index.ts';
import { printable } from '../domain/printable.ts';
import { specimenWords } from './specimen.ts';

/** Name of the attached file. */
export const dataName = 'attestation.json';

/**
 * The record as software reads it from the document: what is printed, and nothing else (no account, no e-mail, no relative).
 * Names are composed (NFC), as they are drawn.
 */
export function attestationData(record: AttestationRecord) {
  const { holder, filedBy, heldPermit } = record;
  const rights = rightsOf(record.variant, record.omitted);
  return printed({
    schema: 1,
    specimen: specimenWords,
    document: {
      code: record.id,
      variant: record.variant,
      rank: record.rank,
      follows: record.follows,
      issuedAt: record.issuedAt,
      issuer: record.issuer,
      verificationUrl: record.verificationUrl,
    },
    application: { number: record.applicationId, requestType: record.requestType, depositedOn: record.depositedOn },
    validity: { from: record.validFrom, until: record.validUntil },
    status: record.status,
    holder,
    filedBy,
    heldPermit: rights.onlyWith && heldPermit ? { number: heldPermit.number } : undefined,
    rights,
    mentions: sentencesOf(record).map(({ id, text }) => ({ id, text: text.fr })),
    legalBasis: legalBasis(record).fr,
  });
}

/** Every text as it is drawn; what there is not is left out. */
function printed<T>(value: T): T;
function printed(value: unknown): unknown {
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.map((item) => printed(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.map(([name, part]) => [name, printed(part)]));
}
