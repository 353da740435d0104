import type { AttestationVariant, Rights, Sentence } from './attestations/index.ts';
import type { Day } from './day.ts';
import type { Channel, DocumentKind } from './lists.ts';
import type { ExpectedPermit } from './permits.ts';
import type { RenewalWindow } from './renewal.ts';
import type { Explanation } from './rules/index.ts';
import type { SupportingDocument } from './supporting-documents.ts';
import type { Text } from './text.ts';
import type { Period } from './validity.ts';

/** What to do next: in words, and where. */
export type NextStep = { text: Text; url?: string; phone?: string };

/** The document that a deposit on that day would give. */
export type ExpectedDocument = {
  kind: DocumentKind;
  variant: AttestationVariant;
  title: Text;
  validity: { months: number | null } & Partial<Period>;
  rights: Rights;
  sentences: Sentence[];
};

/** The answer to "where do I go, what may I obtain, and why" (RTE-13). */
export type Decision = {
  on: Day;
  channel: Channel;
  permit: ExpectedPermit | null;
  document: ExpectedDocument | null;
  renewalWindow?: RenewalWindow;
  supportingDocuments: SupportingDocument[];
  warnings: Explanation[];
  /** The reasons; where the answer is not `online`, the last one decides. */
  explanation: Explanation[];
  nextSteps: NextStep[];
  /** Facts that are missing or to correct, as `heldPermit.expiresOn`. */
  missing: string[];
  rulesVersion: string;
};
