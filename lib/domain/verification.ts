import type { AttestationRecord } from './attestation.ts';
import { attestations, rightsOf } from './attestations/index.ts';
import { type Day, longDate } from './day.ts';
import { fill, type Text } from './text.ts';

/** What a document is worth on a day, for whoever is shown it (FAQ 18, 25, 40). */
export const validityStates = ['no-duration', 'not-yet-valid', 'valid', 'valid-with-document', 'expired'] as const;
export type ValidityState = (typeof validityStates)[number];

/** The state of a document on a Paris civil day; both ends of its period are included (rules.md 5). */
export function stateOn(record: AttestationRecord, today: Day): ValidityState {
  const { validFrom, validUntil, variant } = record;
  if (validFrom === undefined || validUntil === undefined) return 'no-duration';
  if (today < validFrom) return 'not-yet-valid';
  if (today > validUntil) return 'expired';
  return rightsOf(variant).onlyWith ? 'valid-with-document' : 'valid';
}

const sentences: Record<ValidityState, Text> = {
  'no-duration': {
    fr: 'Ce document confirme qu’une demande a été reçue le {deposited}. Il ne fait pas office de titre de séjour.',
    en: 'This document confirms that an application was received on {deposited}. It does not stand for a residence permit.',
  },
  'not-yet-valid': {
    fr: 'Ce document sera valable du {from} au {until}.',
    en: 'This document will be valid from {from} to {until}.',
  },
  valid: { fr: 'Ce document est valable du {from} au {until}.', en: 'This document is valid from {from} to {until}.' },
  'valid-with-document': {
    fr: 'Ce document est valable du {from} au {until}, seulement avec le document de séjour qu’il accompagne.',
    en: 'This document is valid from {from} to {until}, only together with the document of stay that it accompanies.',
  },
  expired: { fr: 'Ce document n’est plus valable depuis le {until}.', en: 'This document expired on {until}.' },
};

/** What an anonymous checker may know of a document: its worth and its rights, nothing of its holder. */
export function publicView(record: AttestationRecord, today: Day) {
  const { variant, validFrom, validUntil, depositedOn, omitted } = record;
  const { kind, title } = attestations[variant];
  const state = stateOn(record, today);
  const places = {
    deposited: longDate(depositedOn),
    from: longDate(validFrom ?? depositedOn),
    until: longDate(validUntil ?? depositedOn),
  };
  return {
    kind,
    title,
    state,
    sentence: fill(sentences[state], places),
    rights: rightsOf(variant, omitted),
    ...(validFrom && { validFrom }),
    ...(validUntil && { validUntil }),
  };
}
