import type { AttestationRecord } from '../domain/attestation.ts';
import { attestations } from '../domain/attestations/index.ts';
import { longDate } from '../domain/day.ts';
import { fill, type Text } from '../domain/text.ts';

/** What a message reads of an ADP's record: no identity, and of the permit's number only the end (IDN-12, MAI-12). */
export type AdpFacts = Pick<AttestationRecord, 'applicationId' | 'variant' | 'validFrom' | 'validUntil' | 'omitted'> & {
  heldPermit?: { number: string };
  /** Present when the holder is a child for whom someone filed (DOC-14). */
  filedBy?: object;
};

/** The period as a message says it. */
export function periodOf({ validFrom, validUntil }: AdpFacts) {
  if (!validFrom || !validUntil) throw new Error('an ADP has a period of validity');
  return { from: longDate(validFrom), until: longDate(validUntil) };
}

/** The sentences of the paper (rules.md 9.3), but the one that names the status: a mailbox may have other readers. */
export function rightsOf(facts: AdpFacts): Text[] {
  const end = ending(facts.heldPermit?.number ?? '');
  const permitNumber = end
    ? fill({ fr: 'se terminant par {end}', en: 'ending in {end}' }, { end })
    : { fr: 'écrit sur l’attestation', en: 'written on the certificate' };
  const values = { ...periodOf(facts), permitNumber };
  return attestations[facts.variant].mentions
    .filter(({ id }) => id !== 'S8' && !facts.omitted?.includes(id))
    .map(({ text }) => fill(text, values));
}

/** The last four characters of a number, all that a message may show of it (IDN-12). */
export const ending = (number: string): string => number.replace(/[^\p{L}\p{N}]/gu, '').slice(-4);
