import type { Application, IssuedAttestation } from './application.ts';
import { attestations } from './attestations/index.ts';

type Issued = Pick<Application, 'attestations'>;

export const isAdp = ({ variant }: Pick<IssuedAttestation, 'variant'>) => attestations[variant].kind === 'adp';

/** The document that counts: of those in force the ADP that ends last, or the confirmation as long as no ADP has followed it (DOC-07, DOC-08). */
export function lastDocument({ attestations: all }: Issued): IssuedAttestation | undefined {
  const adps = all.filter(isAdp);
  return (adps.length > 0 ? adps : all)
    .filter(({ revocation }) => revocation === undefined)
    .toSorted((one, other) => (one.validUntil ?? '').localeCompare(other.validUntil ?? ''))
    .at(-1);
}

/** The rank of the next document of an application: no two have the same. */
export const nextRank = ({ attestations: all }: Issued) => Math.max(0, ...all.map(({ rank }) => rank)) + 1;
