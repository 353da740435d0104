import type { Application, IssuedAttestation } from './application.ts';
import { byApplicant, bySystem, recorded } from './history.ts';
import { prefectureOf } from './prefecture.ts';

/** An application as version 1 kept it: no history, no complements, one document at most, and no prefecture. */
type ApplicationOf1 = Omit<Application, 'complements' | 'journal' | 'recorded' | 'deposit' | 'attestations'> & {
  schema: 1;
  deposit?: { at: string; day: string; prefecture?: string };
  attestations: (Omit<IssuedAttestation, 'issuedAt'> & { issuedAt?: string })[];
} & Partial<Pick<Application, 'complements' | 'journal' | 'recorded'>>;

/** An application of version 1 as version 2 keeps it; its history tells what the record itself tells (DOS-11). */
export function applicationFrom1({ schema: _, deposit, ...old }: ApplicationOf1): Application {
  const { attestations, events, depositRequest, steps } = old;
  const email = old.email ?? depositRequest?.email ?? events[0]?.to;
  const postcode = steps.information?.data.holder.address.postcode ?? '';
  const upgraded: Application = {
    ...old,
    ...(email !== undefined && { email }),
    ...(deposit && { deposit: { ...deposit, prefecture: deposit.prefecture ?? prefectureOf(postcode) } }),
    attestations: attestations.map((it) => ({ ...it, issuedAt: it.issuedAt ?? deposit?.at ?? old.updatedAt })),
    complements: old.complements ?? [],
    journal: old.journal ?? [],
    recorded: old.recorded ?? 0,
  };
  return old.journal ? upgraded : withHistory(upgraded);
}

function withHistory(application: Application): Application {
  const { createdAt, steps, deposit, attestations } = application;
  const lines = [
    { at: createdAt, ...byApplicant, what: 'application-created' as const },
    ...Object.entries(steps).flatMap(([step, { validatedAt }]) =>
      validatedAt ? [{ at: validatedAt, ...byApplicant, what: 'step-saved' as const, facts: { step } }] : [],
    ),
    ...(deposit ? [{ at: deposit.at, ...byApplicant, what: 'deposited' as const }] : []),
    ...attestations.map(({ id, variant, rank, issuedAt }) => ({
      at: issuedAt,
      ...bySystem,
      what: 'attestation-issued' as const,
      facts: { id, variant, rank },
    })),
  ];
  return lines
    .toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
    .reduce((it, { at, ...line }) => recorded(it, line, at), application);
}
