import type { AttestationVariant } from './attestations/index.ts';
import type { Day, Instant } from './day.ts';
import type { Facts } from './facts.ts';
import type { FileFinding } from './file-findings.ts';
import { byApplicant, type HistoryEntry, recorded } from './history.ts';
import type { Information } from './information.ts';
import type { RequestType } from './lists.ts';
import type { OutboxEvent } from './outbox-event.ts';
import type { SupportingDocumentCode } from './supporting-document-list.ts';

/** States of an application (rules.md, head): draft → deposited → under-examination ⇄ complement-requested → permit-available → handed-over; `actions` in states.ts says who moves it. */
export const applicationStates = [
  'draft',
  'deposited',
  'under-examination',
  'complement-requested',
  'permit-available',
  'handed-over',
  'closed',
] as const;
export type ApplicationState = (typeof applicationStates)[number];

export const stepNames = ['information', 'reason', 'documents', 'summary'] as const;
export type StepName = (typeof stepNames)[number];

export const fileStates = ['awaiting-upload', 'scanning', 'accepted', 'rejected'] as const;
export type FileState = (typeof fileStates)[number];

/** What a malware scanner says of a file: `none` where the deployment has no scanner, `pending` while it may be asked again, `undone` when it will never know. */
export const scanResults = ['none', 'clean', 'infected', 'undone', 'pending'] as const;
export type ScanResult = (typeof scanResults)[number];

/** A file sent for a supporting document: what was announced, then what its bytes turned out to be. */
export type FileEntry = {
  id: string;
  /** The supporting document it stands for (`proof-of-address`, …). */
  document: string;
  /** Name shown to the person; never used as a path. */
  name: string;
  declaredType: string;
  size: number;
  sha256: string;
  createdAt: Instant;
  state: FileState;
  verdict?: {
    at: Instant;
    code: string;
    type?: string;
    pages?: number;
    findings: FileFinding[];
  };
  /** What the malware scanner said; absent while the inspection has not found the file good. */
  malwareScan?: ScanResult;
  /** When a scan that is awaited is given up. */
  scanUntil?: Instant;
  /** Where the accepted file lies for its readers. */
  cleanKey?: string;
};

/** A document issued for an application; what it says is in its record. */
export type IssuedAttestation = {
  id: string;
  variant: AttestationVariant;
  rank: number;
  /** The document that it follows or replaces. */
  follows?: string;
  issuedAt: Instant;
  validFrom?: Day;
  validUntil?: Day;
  /** `published` once the public check tells it. */
  revocation?: { at: Instant; reason: RevocationReason; replacedBy?: string; published?: true };
};

export const revocationReasons = ['issued-in-error', 'fraud', 'decision-taken', 'lost-or-stolen'] as const;
export type RevocationReason = (typeof revocationReasons)[number];

/** What the prefecture asks for once more, document by document, and what the person answers (CPL-01 … CPL-07, FAQ 30, 31). */
export type Complement = {
  /** 1 for the first complement of an application. */
  number: number;
  requestedAt: Instant;
  dueOn: Day;
  items: ComplementItem[];
  transmittedAt?: Instant;
};

export type ComplementItem = {
  document: SupportingDocumentCode;
  reason: 'missing' | 'non-compliant';
  /** Words of the agent to the person, plain text. */
  comment?: string | undefined;
  answer?: { choice: 'keep' } | { choice: 'replace'; fileIds: string[] };
};

export type Application = {
  /** Also the file number given to the person, `BPI-2026-7K3QX9-M`. */
  id: string;
  /** Account that owns it: the subject of the identity token. */
  owner: string;
  /** Account of the minor concerned, once it is opened (DOS-14, MIN-05). */
  minorAccount?: string;
  /** Invitations to open it sent so far: only the last one can be used. */
  invitations?: number;
  createdAt: Instant;
  updatedAt: Instant;
  state: ApplicationState;
  requestType: Extract<RequestType, 'first' | 'renewal' | 'ten-year-card'>;
  identifiers: NonNullable<Facts['identifiers']>;
  /** Keyed hash of account, person and procedure: the claim that keeps one open application for them (DOS-09). */
  uniqueKey: string;
  /** What each step holds; without `validatedAt` it must be validated again before the next. */
  steps: {
    information?: { validatedAt?: Instant; data: Information };
    reason?: { validatedAt?: Instant; data: Omit<Facts, 'birthDate' | 'requestType' | 'identifiers' | 'on'> };
    documents?: {
      validatedAt?: Instant;
      data: { ephoto: { hash: string; last4: string }; documents: { code: string; fileIds: string[] }[] };
    };
    summary?: { validatedAt?: Instant; data: { observations?: string | undefined; declaration: true } };
  };
  files: Record<string, FileEntry>;
  /** Files removed whose bytes may still be there. */
  leftovers?: Pick<FileEntry, 'id' | 'sha256'>[];
  /** Address of the account, verified: where its messages go (MAI-10). */
  email?: string;
  /** The person asked for the deposit at this instant; kept so that an interrupted deposit is finished with the right date. */
  depositRequest?: { at: Instant; email: string };
  /** `prefecture`: the département that examines it (architecture 4.9). */
  deposit?: { at: Instant; day: Day; prefecture: string };
  attestations: IssuedAttestation[];
  complements: Complement[];
  events: OutboxEvent[];
  /** Lines of history written with the last change, and how many there ever were (DOS-11). */
  journal: HistoryEntry[];
  recorded: number;
  /** The last changes that were asked for under an Idempotency-Key: by their marks a try whose first answer was lost does nothing twice. */
  done?: { mark: string; at: Instant }[];
  /** When its owner gave the draft up, or its time was over: from then on it is gone, and what is left of it is taken away. */
  removedAt?: Instant;
  /** When the application was handed over or closed: its retention runs from here. */
  endedAt?: Instant;
  /** When housekeeping must look at it, if nothing else happens; absent when nothing is pending. */
  due?: Instant;
};

/** A new draft: nothing validated yet (DOS-01). */
export function openDraft(
  it: Pick<Application, 'id' | 'owner' | 'requestType' | 'identifiers' | 'uniqueKey' | 'email'> & { now: Instant },
): Application {
  const { now, id, owner, requestType, identifiers, uniqueKey, email } = it;
  const draft: Application = {
    id,
    owner,
    createdAt: now,
    updatedAt: now,
    state: 'draft',
    requestType,
    identifiers,
    uniqueKey,
    steps: {},
    ...(email !== undefined && { email }),
    files: {},
    attestations: [],
    complements: [],
    events: [],
    journal: [],
    recorded: 0,
  };
  return recorded(draft, { ...byApplicant, what: 'application-created' }, now);
}
