import type { KeptAttestation } from './attestation.ts';
import { attestations, legalBasis, rightsOf, statementsOf } from './attestations/index.ts';
import { type Day, dayOf, longDate } from './day.ts';
import { printable } from './printable.ts';
import { fill, type Text } from './text.ts';

/** What a document is worth on a day, for whoever is shown it (FAQ 18, 25, 40; DOC-16). */
export const validityStates = [
  'no-duration',
  'not-yet-valid',
  'valid',
  'valid-with-document',
  'expired',
  'revoked',
  'replaced',
] as const;
export type ValidityState = (typeof validityStates)[number];

/** The state of a document on a Paris civil day; both ends of its period are included (rules.md 5). One that is revoked is worth nothing from then on (DOC-16). */
export function stateOn(record: KeptAttestation, today: Day): ValidityState {
  const { validFrom, validUntil, variant, revocation } = record;
  if (revocation) return revocation.replacedBy === undefined ? 'revoked' : 'replaced';
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
  expired: {
    fr: 'Ce document n’est plus valable : il l’était jusqu’au {until}.',
    en: 'This document is no longer valid: it was valid until {until}.',
  },
  revoked: {
    fr: 'Ce document a été annulé le {revoked}. Il ne prouve plus rien.',
    en: 'This document was revoked on {revoked}. It proves nothing any more.',
  },
  replaced: {
    fr: 'Ce document a été annulé le {revoked} et remplacé par un autre. Demandez à voir le nouveau.',
    en: 'This document was revoked on {revoked} and replaced by another. Ask to see the new one.',
  },
};

/** The state in a word, for the head of a page. */
export const stateLabels: Record<ValidityState, Text> = {
  'no-duration': { fr: 'Demande reçue', en: 'Application received' },
  'not-yet-valid': { fr: 'Pas encore valable', en: 'Not valid yet' },
  valid: { fr: 'Valable', en: 'Valid' },
  'valid-with-document': { fr: 'Valable seulement avec un autre document', en: 'Valid only with another document' },
  expired: { fr: 'Expiré', en: 'Expired' },
  revoked: { fr: 'Annulé', en: 'Revoked' },
  replaced: { fr: 'Annulé et remplacé', en: 'Revoked and replaced' },
};

/** States in which a document gives what it says. */
const inForce: readonly ValidityState[] = ['valid', 'valid-with-document', 'no-duration'];

/** What an anonymous checker may know of a document: its worth and its rights, nothing of its holder nor of the documents beside it or in its place. One that is over, to come or revoked gives no rights today. */
export function publicView(record: KeptAttestation, today: Day) {
  const { variant, validFrom, validUntil, depositedOn, omitted, revocation } = record;
  const revokedOn = revocation && dayOf(revocation.at);
  const { kind, title } = attestations[variant];
  const state = stateOn(record, today);
  const places = {
    deposited: longDate(depositedOn),
    from: longDate(validFrom ?? depositedOn),
    until: longDate(validUntil ?? depositedOn),
    revoked: longDate(revokedOn ?? depositedOn),
  };
  return {
    kind,
    title,
    state,
    sentence: fill(sentences[state], places),
    legalBasis: legalBasis(record),
    ...(inForce.includes(state) && {
      rights: rightsOf(variant, omitted),
      statements: statementsOf({ variant, ...(omitted && { omitted }), ...(validUntil && { validUntil }) }),
    }),
    ...(revokedOn && { revokedOn }),
    ...(validFrom && { validFrom }),
    ...(validUntil && { validUntil }),
  };
}

const letters = new Intl.Segmenter('fr', { granularity: 'grapheme' });

/** The initials of a holder, for whoever knows their birth date as it is printed; nothing for anybody else (FAQ 18). */
export function initialsFor({ holder }: Pick<KeptAttestation, 'holder'>, birthDate: string): string | undefined {
  if (birthDate !== holder.birthDate) return undefined;
  const names = [...holder.givenNames.slice(0, 1), holder.familyName ?? holder.usageName ?? ''];
  const initial = (name: string) => letters.segment(printable(name))[Symbol.iterator]().next().value?.segment;
  return names.flatMap((name) => (initial(name) ? [`${initial(name)}.`] : [])).join(' ');
}
