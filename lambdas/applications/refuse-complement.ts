import type { ComplementRefusal } from '../../lib/domain/complement.ts';
import { refuse } from '../../lib/http/refusal.ts';

/** An answer to a complement that cannot be, in the words of the contract. */
export function refuseComplement(refusal: ComplementRefusal): never {
  const { reason } = refusal;
  if (reason === 'choice-invalid') return refuse(reason, { errors: refusal.findings });
  if (reason === 'complement-incomplete') return refuse(reason, { facts: { remaining: refusal.remaining } });
  return refuse(reason);
}
