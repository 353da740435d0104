import type { Application, ScanResult } from './domain/application.ts';
import type { KeptAttestation } from './domain/attestation.ts';
import type { Instant } from './domain/day.ts';
import type { EphotoRecord } from './domain/ephoto.ts';
import type { EphotoFacts } from './domain/ephoto-facts.ts';
import type { HistoryEntry } from './domain/history.ts';
import type { Role } from './domain/lists.ts';
import type { Logo } from './domain/logo.ts';
import type { Trace } from './domain/outbox-event.ts';
import type { Settings } from './domain/settings.ts';
import type { Measurement } from './measurements.ts';
import type { tables } from './tables.ts';

/** Ways to list applications. */
export type ApplicationIndex = keyof typeof tables.applications.indexes;

/** A value as stored, with the version that a conditional write must name. Versions start at 1 and grow by 1. */
export type Stored<T> = { value: T; version: number };

export type Page<T> = { items: Stored<T>[]; next?: string };

export type PageRequest = { limit: number; after?: string };

/**
 * Aggregates of one kind, each changed by one conditional write. Reads are consistent; lists may lag.
 * A record that a later release has written is never read, changed or listed: each of these rejects with `NewerRecord`.
 * A value past its `expires` instant, rounded up to the second, is not there any more, whether or not the database has removed it.
 */
export interface Store<T, Index extends string = never> {
  read(id: string): Promise<Stored<T> | undefined>;
  /** False when the id is taken: nothing is written. */
  insert(id: string, value: T, options?: { expires?: Instant }): Promise<boolean>;
  /** False when the version is not the stored one any more: nothing is written. The value no longer expires unless `expires` is said again. */
  replace(id: string, value: T, version: number, options?: { expires?: Instant }): Promise<boolean>;
  /** False when the version is not the stored one any more: nothing is removed. */
  remove(id: string, version: number): Promise<boolean>;
  /**
   * Values whose index partition equals `partition` (`all` where the index has none), by ascending sort key, optionally up to and including `upTo`. Rejects with `BadCursor` for an `after` that no list has given.
   * A record of a later release is left out and told to `onNewer`; without it the list rejects.
   */
  list(
    index: Index,
    partition: string,
    page: PageRequest & { upTo?: string; onNewer?: (id: string) => void },
  ): Promise<Page<T>>;
  /** Ids of the values that an earlier release has written in an older version, page by page in no order; a page may be empty before the last. For upgrades only: it reads the whole table. */
  older(page: PageRequest): Promise<{ ids: string[]; next?: string }>;
}

export type PostForm = { url: string; fields: Record<string, string> };

/** Bytes under keys, private and encrypted. */
export interface Bucket {
  /** A form for the browser to send exactly these bytes itself: length, type and SHA-256 (hex) are enforced by the store. */
  presignPost(key: string, file: { type: string; size: number; sha256: string }, seconds: number): Promise<PostForm>;
  /** An address that gives the object for some seconds, under a file name; what it gives is not to be kept by browsers. */
  presignGet(key: string, file: { name: string; type: string }, seconds: number): Promise<string>;
  read(key: string): Promise<Uint8Array | undefined>;
  has(key: string): Promise<boolean>;
  /** Writes unless the key exists; false when it does, and nothing changes. */
  putOnce(key: string, bytes: Uint8Array, type: string): Promise<boolean>;
  remove(key: string): Promise<void>;
}

/** Looks for malware in what has arrived. */
export interface Scanner {
  /** What is known of the bytes that lie under this key, read only by a scanner that needs them; rejects when it cannot be asked now. */
  scan(key: string, bytes: () => Promise<Uint8Array>): Promise<ScanResult>;
}

/** The register of e-photos of another service. */
export interface EphotoRegistry {
  /** The facts of those of these codes that it knows, by code; rejects when it cannot be asked now. */
  find(codes: readonly string[]): Promise<ReadonlyMap<string, EphotoFacts>>;
}

/** A message to dispatch: the consumer reads the rest from the application. */
export type DispatchRequest = {
  applicationId: string;
  eventId: string;
  /** It gives way to messages that bring a document or that somebody waits for. */
  reminder?: true | undefined;
  /** The request that it comes from. */
  trace?: Trace | undefined;
};

export interface Queue {
  send(request: DispatchRequest): Promise<void>;
  /** Hides a message that was received until it may be tried again. */
  postpone(request: DispatchRequest, receipt: string, seconds: number): Promise<void>;
}

/** A message with what its provider gives back with each word about it (the ids), and the number of this try, from 1. */
export type OutgoingMail = {
  applicationId: string;
  eventId: string;
  attempt: number;
  messageId: string;
  from: string;
  to: string;
  raw: Uint8Array;
};

export interface Mailer {
  /** Hands a complete RFC 5322 message over to the provider. Rejects with `MailNotTaken` when it has surely not left; after any other error nobody knows. */
  send(mail: OutgoingMail): Promise<void>;
}

/** Who calls, as their identity token says. */
export type Caller = {
  subject: string;
  role: Role;
  email?: string;
  emailVerified: boolean;
  /** Département of an agent. */
  prefecture?: string;
};

/** What must be unique or done once: who holds it. */
export type Claim = { holder: string };

/** Requests of one client in one window of time. */
export type Count = { used: number };

/** The answer kept for an Idempotency-Key; without `answer` the first request still runs. */
export type KeptAnswer = {
  bodyHash: string;
  leaseUntil: Instant;
  answer?: { statusCode: number; headers: Record<string, string>; body: string };
};

/** Everything a story needs from outside. */
export interface Ports {
  settings: Settings;
  /** Addresses and names of this deployment. */
  deployment: {
    publicUrl: string;
    /** Where people sign in: the front-end's address, named in mails. */
    accountUrl: string;
    origins: readonly string[];
    issuer: string;
    /** Printed beside its name, where there is one. */
    logo?: Logo;
    sender: string;
    stage: string;
    /** What is deployed: version and commit. */
    build: string;
    /** Messages a second that the mail provider takes at most; absent where it knows no limit. */
    mailRate?: number;
  };
  now(): Instant;
  /** Counts the work of a deployment for those who run it; never who it is for. */
  measure(name: Measurement, value: number, cause?: string): void;
  random(bytes: number): Uint8Array;
  /** Keyed hash (HMAC-SHA-256, hex) for values that must be found again but never read back. */
  mac(text: string): Promise<string>;
  verifyToken(token: string): Promise<Caller | undefined>;
  applications: Store<Application, ApplicationIndex>;
  history: Store<HistoryEntry, 'application'>;
  ephotos: Store<EphotoRecord, 'holder'>;
  /** Says the facts of codes in place of `ephotos`, which then keeps who holds them; absent where the table is the register itself. */
  ephotoRegistry?: EphotoRegistry;
  attestations: Store<KeptAttestation>;
  claims: Store<Claim>;
  answers: Store<KeptAnswer>;
  counts: Store<Count>;
  uploads: Bucket;
  documents: Bucket;
  scanner: Scanner;
  queue: Queue;
  mailer: Mailer;
  /** Asks the `attestations` function to finish what an application still owes: its deposit, its documents, its reminders, its messages. */
  finish(applicationId: string): Promise<void>;
}
