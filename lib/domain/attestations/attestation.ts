import type { DocumentKind } from '../lists.ts';
import type { Settings } from '../settings.ts';
import type { Text } from '../text.ts';
import type { Mention } from './mentions.ts';

/** A right as a document states it: granted, denied, or not spoken of. */
type Right = 'yes' | 'no' | 'not-mentioned';

/** What a document gives to its holder (rules.md 9.2): the one source for the paper, the API and the online check. */
export type Rights = {
  regularStay: Right;
  work: Right;
  /** Crossing the borders of the Schengen area, without visa. */
  schengen: Right;
  /** The document without which it proves nothing. */
  onlyWith: 'previous-permit' | 'held-document' | null;
  /** All rights of the permit held before go on. */
  formerRightsKept: boolean;
  /** Whether it stands for a permit meanwhile: a confirmation does not (FAQ 25). */
  permitLike: Right;
};

/** A document that a deposit may give, now or later. */
export type Attestation = {
  kind: DocumentKind;
  title: Text;
  /** Length in months; null for a document without duration. */
  months: (settings: Settings) => number | null;
  /** The sentences that it carries, in the order of the paper; any other is forbidden on it. */
  mentions: readonly Mention[];
  rights: Rights;
};
