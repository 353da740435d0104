import type { Day, Instant } from './day.ts';
import type { ClosingReason } from './lists.ts';
import type { MailFailure } from './mail-failures.ts';

/** States of a message: queued → sending → handed-over → delivered, bounced or complained; or failed, when nobody took it. */
export const eventStates = [
  'queued',
  'sending',
  'handed-over',
  'delivered',
  'bounced',
  'complained',
  'failed',
] as const;
export type EventState = (typeof eventStates)[number];

/** What a message is about: the rest is read from the application when it is sent. */
export type OwedMessage =
  | {
      message: 'adp-issued' | 'deposit-confirmed' | 'successor-adp-issued' | 'family-adp-issued';
      attestationId: string;
    }
  | { message: 'attestation-ending'; attestationId: string; days: number }
  | { message: 'attestation-revoked'; revoked: string }
  | { message: 'complement-requested' | 'complement-due'; complement: number }
  | { message: 'application-closed'; reason: ClosingReason }
  | { message: 'minor-account'; invitation: number }
  | { message: 'permit-available'; amountCents: number }
  | { message: 'draft-expiring'; deletedOn: Day };

const reminders = new Set<OwedMessage['message']>(['attestation-ending', 'complement-due', 'draft-expiring']);

/** A message for which nobody waits at this moment: it gives way to the others. */
export const isReminder = ({ message }: OwedMessage): boolean => reminders.has(message);

/** The request that something comes from: its reference, and its place in a trace (W3C Trace Context). Neither says who anybody is. */
export type Trace = { requestId: string; traceparent: string };

/** A message that a change of the application owes to the person, kept until it has left (the outbox). */
export type OutboxEvent = OwedMessage & {
  id: string;
  to: string;
  createdAt: Instant;
  state: EventState;
  /** Set when it was put on the queue; the sweep puts it there again if that stays empty or grows old. */
  queuedAt?: Instant;
  claimedAt?: Instant;
  /** When a try that failed is made again. */
  retryAt?: Instant;
  sentAt?: Instant;
  /** Why it did not reach its reader. */
  failure?: MailFailure;
  attempts: number;
  /** The request that owes it; absent of one that time owes. */
  trace?: Trace;
};
