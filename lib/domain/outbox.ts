import type { Application, OutboxEvent, OwedMessage } from './application.ts';
import { addSeconds, type Instant } from './day.ts';
import { bySystem, recorded } from './history.ts';

/** Seconds after which housekeeping looks again: at what should be done at once, and at what waits for the mail provider. */
const promptSeconds = 60;
const dispatchSeconds = 600;
/** Seconds for which one consumer holds a message that it sends. */
export const claimSeconds = 120;
/** Tries after which a message is given up and shown as failed: the document stays in the account (FAQ 27). */
export const maxAttempts = 12;

/** When housekeeping must see to the deposit that was asked for, and to each message that has not left. */
export function outboxDue({ depositRequest, events }: Application): Instant[] {
  const open = events.filter(({ state }) => state === 'queued' || state === 'sending');
  return [
    ...(depositRequest ? [addSeconds(depositRequest.at, promptSeconds)] : []),
    ...open.map(({ queuedAt, createdAt }) =>
      queuedAt ? addSeconds(queuedAt, dispatchSeconds) : addSeconds(createdAt, promptSeconds),
    ),
  ];
}

const withEvent = (application: Application, id: string, change: (event: OutboxEvent) => OutboxEvent): Application => ({
  ...application,
  events: application.events.map((event) => (event.id === id ? change(event) : event)),
});

/** The person asks for the deposit: from now on it will be finished, by them or by the sweep, with this instant as its date. */
export function askDeposit(application: Application, email: string, now: Instant): Application {
  if (application.state !== 'draft' || application.depositRequest) return application;
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
export function unqueued(application: Application, now: Instant): OutboxEvent[] {
  return application.events.filter(
    ({ state, queuedAt }) =>
      (state === 'queued' || state === 'sending') && (!queuedAt || addSeconds(queuedAt, dispatchSeconds) <= now),
  );
}

/** Messages have been put on the queue. */
export function queued(application: Application, ids: readonly string[], now: Instant): Application {
  const events = application.events.map((event) => (ids.includes(event.id) ? { ...event, queuedAt: now } : event));
  return { ...application, events };
}

export type ClaimVerdict =
  | { ok: true; application: Application; event: OutboxEvent }
  | { ok: false; reason: 'done' | 'claimed-by-another' };

/** One consumer takes a message to send it; nobody else may until `claimSeconds` have passed (architecture 4.4). */
export function claimEvent(application: Application, id: string, now: Instant): ClaimVerdict {
  const event = application.events.find((it) => it.id === id);
  if (!event || event.state === 'handed-over' || event.state === 'failed') return { ok: false, reason: 'done' };
  if (event.state === 'sending' && event.claimedAt && addSeconds(event.claimedAt, claimSeconds) > now) {
    return { ok: false, reason: 'claimed-by-another' };
  }
  const claimed: OutboxEvent = { ...event, state: 'sending', claimedAt: now, attempts: event.attempts + 1 };
  return {
    ok: true,
    application: withEvent(application, id, () => claimed),
    event: claimed,
  };
}

/** The provider has taken the message. */
export const handedOver = (application: Application, id: string, now: Instant): Application =>
  told(
    withEvent(application, id, (event) => ({ ...event, state: 'handed-over', sentAt: now })),
    id,
    now,
  );

/** The message can never be sent as it is: it is given up at once, and shown as failed. */
export const givenUp = (application: Application, id: string, now: Instant): Application =>
  told(
    withEvent(application, id, (event) => ({ ...event, state: 'failed' })),
    id,
    now,
  );

/** Sending failed: the message waits for another try, or is given up after too many. */
export const sendingFailed = (application: Application, id: string, now: Instant): Application =>
  told(
    withEvent(application, id, (event) => ({ ...event, state: event.attempts >= maxAttempts ? 'failed' : 'queued' })),
    id,
    now,
  );

/** With the end of a message in the history, if this is it. */
function told(application: Application, id: string, now: Instant): Application {
  const event = application.events.find((it) => it.id === id);
  const what = event && ends[event.state];
  return what ? recorded(application, { ...bySystem, what, facts: { message: event.message } }, now) : application;
}

const ends: Partial<Record<OutboxEvent['state'], 'message-handed-over' | 'message-failed'>> = {
  'handed-over': 'message-handed-over',
  failed: 'message-failed',
};
