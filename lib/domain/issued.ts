import type { Application, IssuedAttestation } from './application.ts';
import { attestations } from './attestations/index.ts';
import type { Instant } from './day.ts';
import { type Actor, recorded } from './history.ts';
import { owe } from './outbox.ts';

/** The application with one more document, its line of history and the message that brings it, in one change (DOC-01, DOC-02, DOC-07, DOC-08; MAI-01 … MAI-03). */
export function issued(
  application: Application,
  attestation: Omit<IssuedAttestation, 'issuedAt'>,
  by: Actor,
  at: Instant,
): Application {
  const { id, variant, rank } = attestation;
  const kept = { ...application, attestations: [...application.attestations, { ...attestation, issuedAt: at }] };
  const told = recorded(kept, { ...by, what: 'attestation-issued', facts: { id, variant, rank } }, at);
  const message = messageFor(attestation, application);
  return application.email === undefined
    ? told
    : owe(told, { id: `${message}-${id}`, message, to: application.email, attestationId: id }, at);
}

function messageFor({ variant }: Pick<IssuedAttestation, 'variant'>, { attestations: before }: Application) {
  if (attestations[variant].kind !== 'adp') return 'deposit-confirmed';
  if (before.some(({ variant: other }) => attestations[other].kind === 'adp')) return 'successor-adp-issued';
  return before.length > 0 ? 'family-adp-issued' : 'adp-issued';
}
