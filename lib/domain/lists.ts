/**
 * The closed lists of the procedure (rules.md, wire values): every union, zod enum, label map and exhaustive test comes from them.
 */
export const statuses = [
  'refugee',
  'subsidiary-protection',
  'stateless',
  'family-member',
  'asylum-seeker',
  'other',
] as const;
export type Status = (typeof statuses)[number];

/** Protection of the relative through whom a family member applies (FAQ 5). */
export const relativeStatuses = ['refugee', 'subsidiary-protection', 'stateless'] as const;

/** Tie to that relative; `spouse` includes partner and concubin (L.424-3). */
export const relationships = ['spouse', 'child', 'parent', 'other'] as const;

export const requestTypes = ['first', 'renewal', 'ten-year-card', 'duplicate', 'change-of-situation'] as const;
export type RequestType = (typeof requestTypes)[number];

export const channels = [
  'online',
  'prefecture',
  'change-of-situation',
  'nothing-to-do',
  'not-eligible',
  'undetermined',
] as const;
export type Channel = (typeof channels)[number];

/** Residence permits of FAQ 8. */
export const permits = [
  'resident-card-10y',
  'multi-year-card-4y',
  'temporary-card',
  'family-multi-year-card-4y',
  'family-resident-card-10y',
] as const;
export type Permit = (typeof permits)[number];

/** What a deposit gives at once: exactly one of them (FAQ 7, 17, 28). */
export const documentKinds = ['adp', 'deposit-confirmation'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const authorities = ['OFPRA', 'CNDA'] as const;

/** Who acts: the person or their parent, an agent of a prefecture, whoever runs the service. */
export const roles = ['applicant', 'agent', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Why a prefecture closes an application without handing a permit over. */
export const closingReasons = ['withdrawn', 'refused', 'other-procedure'] as const;
export type ClosingReason = (typeof closingReasons)[number];
