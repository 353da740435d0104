import { adpFirst } from './adp-first.ts';
import { adpRenewal } from './adp-renewal.ts';
import type { Attestation } from './attestation.ts';
import { depositConfirmation } from './deposit-confirmation.ts';
import { familyAdpFirst } from './family-adp-first.ts';
import { familyAdpRenewal } from './family-adp-renewal.ts';

/** Every document that this procedure issues (FAQ 7, 17, 28): a new one is a file beside this one and a name here. */
export const attestations = {
  'adp-first': adpFirst,
  'adp-renewal': adpRenewal,
  'family-adp-first': familyAdpFirst,
  'family-adp-renewal': familyAdpRenewal,
  'deposit-confirmation': depositConfirmation,
} as const satisfies Record<string, Attestation>;

export type AttestationVariant = keyof typeof attestations;

export const attestationVariants = Object.keys(attestations) as AttestationVariant[];
