import type { IssuedAttestation } from '../../domain/application.ts';
import { samples } from '../samples.ts';
import { issuedView } from '../views.ts';

const first: IssuedAttestation = {
  id: samples.attestationId ?? '',
  variant: 'adp-first',
  rank: 1,
  issuedAt: '2026-11-23T09:10:00.000Z',
  validFrom: '2026-11-23',
  validUntil: '2027-05-22',
};
const second: IssuedAttestation = {
  ...first,
  id: samples.replacementId ?? '',
  rank: 2,
  follows: first.id,
  issuedAt: '2027-05-02T09:00:00.000Z',
};
const lostAt = '2027-01-11T10:00:00.000Z';

/** The documents that an agent has issued, revoked and replaced. */
export function agentAttestationAnswers(publicUrl: string) {
  const seen = (document: IssuedAttestation) => issuedView(document, publicUrl);
  const revocation = { at: lostAt, reason: 'lost-or-stolen', replacedBy: second.id } as const;
  return {
    issueAttestation: { issued: seen({ ...second, validFrom: '2027-05-23', validUntil: '2027-11-22' }) },
    revokeAttestation: {
      revoked: {
        attestation: seen({ ...first, revocation }),
        replacement: seen({ ...second, issuedAt: lostAt, validFrom: '2027-01-11' }),
      },
    },
  };
}
