import type { Instant } from './day.ts';
import type { Role } from './lists.ts';

/** All that is told of an application over time (DOS-11). */
export const historyKinds = [
  'application-created',
  'step-saved',
  'file-announced',
  'file-judged',
  'file-removed',
  'deposited',
  'attestation-issued',
  'attestation-revoked',
  'message-asked-again',
  'message-handed-over',
  'message-delivered',
  'message-bounced',
  'message-complained',
  'message-failed',
  'examination-started',
  'complement-requested',
  'complement-answered',
  'complement-transmitted',
  'minor-account-invited',
  'minor-account-linked',
  'permit-announced',
  'handed-over',
  'closed',
  'read-by-agent',
] as const;
export type HistoryKind = (typeof historyKinds)[number];

/** One line of the history: what, when, by whom, and the words that tell it apart; never a name, a number of a person or an address. */
export type HistoryEntry = {
  /** The application's id and the entry's place, so that writing it twice writes it once. */
  id: string;
  applicationId: string;
  at: Instant;
  what: HistoryKind;
  by: Role | 'system';
  /** Account of an agent; the applicant is the owner. */
  actor?: string;
  facts?: Record<string, string | number>;
};

/** Who does something: a caller, or the service by itself. */
export type Actor = { by: Role | 'system'; actor?: string };

export const bySystem: Actor = { by: 'system' };
export const byApplicant: Actor = { by: 'applicant' };

type Recording = { id: string; recorded: number; journal: HistoryEntry[] };

const placeDigits = 6;

/** The id of the n-th line of an application, from 1. */
export const lineId = (applicationId: string, place: number): string =>
  `${applicationId}/${String(place).padStart(placeDigits, '0')}`;

/**
 * The application with one more line of history, written with the change that it tells (DOS-11):
 * the line stays in the application until the next change, and is an item of its own from then on.
 */
export function recorded<A extends Recording>(
  application: A,
  entry: Actor & Pick<HistoryEntry, 'what' | 'facts'>,
  at: Instant,
): A {
  const place = application.recorded + 1;
  const { what, by, actor, facts } = entry;
  const line: HistoryEntry = {
    id: lineId(application.id, place),
    applicationId: application.id,
    at,
    what,
    by,
    ...(actor !== undefined && { actor }),
    ...(facts && { facts }),
  };
  return { ...application, recorded: place, journal: [...application.journal, line] };
}

/** That an agent has read an application, or a file of it: a line of its own, since nothing changes (DOS-11). `mark` tells readings of the same instant apart. */
export const readingLine = (
  applicationId: string,
  mark: string,
  actor: string,
  at: Instant,
  file?: string,
): HistoryEntry => ({
  id: `${applicationId}/read-${mark}`,
  applicationId,
  at,
  what: 'read-by-agent',
  by: 'agent',
  actor,
  ...(file !== undefined && { facts: { file } }),
});
