import type { EphotoRecord } from './ephoto.ts';

/** What a register says of a code; who holds the code is ours alone (EPH-12). */
export type EphotoFacts = Pick<EphotoRecord, 'takenAt' | 'provider' | 'activeSince'>;

/** The record with what its register says now; its holder stays, and so does the very record when nothing is new. */
export function withFacts(record: EphotoRecord, facts: EphotoFacts | undefined): EphotoRecord {
  if (!facts) return record;
  const { takenAt, provider, activeSince } = facts;
  const isKnown =
    record.takenAt === takenAt &&
    record.activeSince === activeSince &&
    record.provider.kind === provider.kind &&
    record.provider.name === provider.name;
  if (isKnown) return record;
  const { activeSince: _, ...rest } = record;
  return { ...rest, takenAt, provider, ...(activeSince !== undefined && { activeSince }) };
}
