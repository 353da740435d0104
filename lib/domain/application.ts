import type { AttestationVariant } from './attestations/index.ts';
import type { Day, Instant } from './day.ts';
import type { Facts } from './facts.ts';
import type { FileFinding } from './file-findings.ts';
import type { Information } from './information.ts';
import type { RequestType } from './lists.ts';

/** States of an application (rules.md, head): draft → deposited → under-examination ⇄ complement-requested → permit-available → handed-over. */
export const applicationStates = [
  'draft',
  'deposited',
  'under-examination',
  'complement-requested',
  'permit-available',
  'handed-over',
  'closed',
  'abandoned',
] as const;
export type ApplicationState = (typeof applicationStates)[number];

export const stepNames = ['information', 'reason', 'documents', 'summary'] as const;
export type StepName = (typeof stepNames)[number];

export const fileStates = ['awaiting-upload', 'accepted', 'rejected'] as const;
export type FileState = (typeof fileStates)[number];

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
  /** Where the accepted file lies for its readers. */
  cleanKey?: string;
};

export type EventState = 'queued' | 'sending' | 'handed-over' | 'failed';

/** A message that a change of the application owes to the person, kept until it has left (the outbox). */
export type OutboxEvent = {
  id: string;
  message: 'adp-issued' | 'deposit-confirmed';
  to: string;
  attestationId: string;
  createdAt: Instant;
  state: EventState;
  /** Set when it was put on the queue; the sweep puts it there again if that stays empty or grows old. */
  queuedAt?: Instant;
  claimedAt?: Instant;
  sentAt?: Instant;
  attempts: number;
};

export type Application = {
  /** Also the file number given to the person, `BPI-2026-7K3QX9-M`. */
  id: string;
  schema: 1;
  /** Account that owns it: the subject of the identity token. */
  owner: string;
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
  /** The person asked for the deposit at this instant; kept so that an interrupted deposit is finished with the right date. */
  depositRequest?: { at: Instant; email: string };
  deposit?: { at: Instant; day: Day };
  attestations: { id: string; variant: AttestationVariant; rank: number; validFrom?: Day; validUntil?: Day }[];
  events: OutboxEvent[];
  /** When housekeeping must look at it, if nothing else happens; absent when nothing is pending. */
  due?: Instant;
};

/** A new draft: nothing validated yet (DOS-01). */
export function openDraft(
  it: Pick<Application, 'id' | 'owner' | 'requestType' | 'identifiers' | 'uniqueKey'> & { now: Instant },
): Application {
  const { now, id, owner, requestType, identifiers, uniqueKey } = it;
  return {
    id,
    schema: 1,
    owner,
    createdAt: now,
    updatedAt: now,
    state: 'draft',
    requestType,
    identifiers,
    uniqueKey,
    steps: {},
    files: {},
    attestations: [],
    events: [],
  };
}
