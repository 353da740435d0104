import type { Application } from './application.ts';
import { addSeconds, type Instant } from './day.ts';
import { bySystem, type HistoryKind, recorded } from './history.ts';
import type { MailFailure } from './mail-failures.ts';
import { type EventState, isReminder, type OutboxEvent, type OwedMessage } from './outbox-event.ts';
import type { Settings } from './settings.ts';

/** Seconds after which housekeeping looks again: at what should be done at once, and at what waits for the mail provider. */
const promptSeconds = 60;
const dispatchSeconds = 600;
/** Reminders may have to give way to documents for long: a copy of each on every look would only fill their queue. */
const reminderSeconds = 6 * 3_600;
/** Tries after which a message is given up and shown as failed, a day and a half after the first: the document stays in the account (FAQ 27). */
export const maxAttempts = 48;

const isOpen = ({ state }: OutboxEvent) => state === 'queued' || state === 'sending';

/** Whether a message of an application has still to leave, or may have left without our knowing. */
export const isOwed = ({ events }: Application, id: string): boolean =>
  events.some((event) => event.id === id && isOpen(event));

/** When housekeeping must see to the deposit that was asked for, and to each message that has not left. */
export function outboxDue({ depositRequest, events }: Application, settings: Settings): Instant[] {
  return [
    ...(depositRequest ? [addSeconds(depositRequest.at, promptSeconds)] : []),
    ...events.filter(isOpen).map((event) => queueAgainAt(event, settings)),
  ];
}

/** When the doubt about a message ends that may have left: until then it waits for the provider's word. */
const doubtEnd = ({ claimedAt, createdAt }: OutboxEvent, { mail }: Settings): Instant =>
  addSeconds(claimedAt ?? createdAt, mail.doubtSeconds);

/** When an open message is put on the queue, at first or once more because it may be lost there. */
function queueAgainAt(event: OutboxEvent, settings: Settings): Instant {
  const { state, queuedAt, createdAt, retryAt } = event;
  if (queuedAt === undefined) return addSeconds(createdAt, promptSeconds);
  const free = state === 'sending' ? doubtEnd(event, settings) : retryAt && addSeconds(retryAt, promptSeconds);
  if (free !== undefined && free > queuedAt) return free;
  return addSeconds(queuedAt, isReminder(event) ? reminderSeconds : dispatchSeconds);
}

const withEvent = (application: Application, id: string, change: (event: OutboxEvent) => OutboxEvent): Application => ({
  ...application,
  events: application.events.map((event) => (event.id === id ? change(event) : event)),
});

/** The person asks for the deposit: from now on it will be finished, by them or by the sweep, with this instant as its date. */
export function askDeposit(application: Application, email: string, now: Instant): Application {
  if (application.state !== 'draft' || application.depositRequest || application.removedAt) return application;
  return { ...application, email, depositRequest: { at: now, email } };
}

/** A deposit that cannot be: the draft is again as it was before it was asked for. */
export function callOffDeposit(application: Application): Application {
  if (application.state !== 'draft' || !application.depositRequest) return application;
  const { depositRequest: _, ...draft } = application;
  return draft;
}

/** Adds what is owed to the person after a change, in the same write as the change; once for each id. */
export function owe(
  application: Application,
  event: OwedMessage & { id: string; to: string },
  now: Instant,
): Application {
  if (application.events.some(({ id }) => id === event.id)) return application;
  const events: OutboxEvent[] = [...application.events, { ...event, createdAt: now, state: 'queued', attempts: 0 }];
  return { ...application, events };
}

/** Messages that are not on the queue, or were put there so long ago that they may be lost. */
export function unqueued(application: Application, now: Instant, settings: Settings): OutboxEvent[] {
  return application.events.filter(
    (event) => isOpen(event) && (!event.queuedAt || queueAgainAt(event, settings) <= now),
  );
}

/** Messages have been put on the queue. */
export function queued(application: Application, ids: readonly string[], now: Instant): Application {
  const events = application.events.map((event) => (ids.includes(event.id) ? { ...event, queuedAt: now } : event));
  return { ...application, events };
}

export type ClaimVerdict =
  | { ok: true; application: Application; event: OutboxEvent }
  | { ok: false; reason: 'done' | 'in-doubt' }
  | { ok: false; reason: 'given-up'; application: Application }
  | { ok: false; reason: 'too-early'; until: Instant };

/** One consumer takes a message to send it; nobody else may while it may have left (architecture 4.4). */
export function claimEvent(application: Application, id: string, now: Instant, settings: Settings): ClaimVerdict {
  const event = application.events.find((it) => it.id === id);
  if (!event || !isOpen(event)) return { ok: false, reason: 'done' };
  if (event.state === 'sending' && doubtEnd(event, settings) > now) return { ok: false, reason: 'in-doubt' };
  const { retryAt, ...rest } = event;
  if (retryAt && retryAt > now) return { ok: false, reason: 'too-early', until: retryAt };
  if (event.attempts >= maxAttempts) {
    const failed: OutboxEvent = { ...rest, state: 'failed', failure: 'given-up' };
    return { ok: false, reason: 'given-up', application: settled(application, failed, now) };
  }
  const claimed: OutboxEvent = { ...rest, state: 'sending', claimedAt: now, attempts: event.attempts + 1 };
  return { ok: true, application: withEvent(application, id, () => claimed), event: claimed };
}

/** The provider has taken the message; what it told of it meanwhile stands. */
export function handedOver(application: Application, id: string, now: Instant): Application {
  const event = application.events.find((it) => it.id === id);
  return event && isOpen(event)
    ? settled(application, { ...event, state: 'handed-over', sentAt: now }, now)
    : application;
}

/** The message can never be sent as it is, or not to this address: it is given up at once, and shown as failed. */
export function givenUp(application: Application, claim: OutboxEvent, failure: MailFailure, now: Instant): Application {
  const event = heldBy(application, claim);
  return event ? settled(application, { ...event, state: 'failed', failure }, now) : application;
}

/** The provider has surely not taken the message: it waits for another try, or is given up after too many. */
export function sendingFailed(application: Application, claim: OutboxEvent, now: Instant, jitter: number): Application {
  const event = heldBy(application, claim);
  if (!event) return application;
  if (event.attempts >= maxAttempts) return givenUp(application, claim, 'given-up', now);
  const retryAt = addSeconds(now, retrySeconds(event.attempts, jitter));
  return withEvent(application, event.id, () => ({ ...event, state: 'queued', retryAt }));
}

const firstRetrySeconds = 5;
const longestRetrySeconds = 3_600;

/** How long a message waits after its n-th try: twice as long each time, less up to a half by `jitter` (0 to 1), so that those which failed together do not come back together. */
export const retrySeconds = (attempts: number, jitter: number): number =>
  Math.ceil(Math.min(firstRetrySeconds * 2 ** (attempts - 1), longestRetrySeconds) * (1 - jitter / 2));

/** The message as long as it is in the hands of the consumer that claimed it: another claim or the provider's word ends that. */
const heldBy = ({ events }: Application, { id, claimedAt }: OutboxEvent) =>
  events.find((it) => it.id === id && it.state === 'sending' && it.claimedAt === claimedAt);

/** With what became of a message, and its line of history. */
export function settled(application: Application, event: OutboxEvent, now: Instant): Application {
  const what = ends[event.state];
  const changed = withEvent(application, event.id, () => event);
  if (!what) return changed;
  const facts = { message: event.message, ...(event.failure && { reason: event.failure }) };
  return recorded(changed, { ...bySystem, what, facts }, now);
}

const ends: Partial<Record<EventState, HistoryKind>> = {
  'handed-over': 'message-handed-over',
  delivered: 'message-delivered',
  bounced: 'message-bounced',
  complained: 'message-complained',
  failed: 'message-failed',
};
