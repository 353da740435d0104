import type { Application, OutboxEvent } from './application.ts';
import { addSeconds, type Instant } from './day.ts';

/** Seconds after which housekeeping looks again: at what should be done at once, and at what waits for the mail provider. */
const promptSeconds = 60;
const dispatchSeconds = 600;
/** Seconds for which one consumer holds a message that it sends. */
export const claimSeconds = 120;
/** Tries after which a message is given up and shown as failed: the document stays in the account (FAQ 27). */
export const maxAttempts = 12;

/** The application with the instant at which something is still owed, or none when all is done. */
function withDue(application: Application, now: Instant): Application {
  const { due: _, ...rest } = application;
  const open = application.events.filter(({ state }) => state === 'queued' || state === 'sending');
  if (application.depositRequest || open.some(({ queuedAt }) => !queuedAt))
    return { ...rest, due: addSeconds(now, promptSeconds) };
  return open.length > 0 ? { ...rest, due: addSeconds(now, dispatchSeconds) } : rest;
}

const withEvent = (application: Application, id: string, change: (event: OutboxEvent) => OutboxEvent): Application => ({
  ...application,
  events: application.events.map((event) => (event.id === id ? change(event) : event)),
});

/** The person asks for the deposit: from now on it will be finished, by them or by the sweep, with this instant as its date. */
export function askDeposit(application: Application, email: string, now: Instant): Application {
  if (application.state !== 'draft' || application.depositRequest) return application;
  return withDue({ ...application, depositRequest: { at: now, email } }, now);
}

/** A deposit that cannot be: the draft is again as it was before it was asked for. */
export function callOffDeposit(application: Application, now: Instant): Application {
  if (application.state !== 'draft' || !application.depositRequest) return application;
  const { depositRequest: _, ...draft } = application;
  return withDue(draft, now);
}

/** Adds what is owed to the person after a change, in the same write as the change. */
export function owe(
  application: Application,
  event: Pick<OutboxEvent, 'id' | 'message' | 'to' | 'attestationId'>,
  now: Instant,
): Application {
  const events: OutboxEvent[] = [...application.events, { ...event, createdAt: now, state: 'queued', attempts: 0 }];
  return withDue({ ...application, events }, now);
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
  return withDue({ ...application, events }, now);
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
    application: withDue(
      withEvent(application, id, () => claimed),
      now,
    ),
    event: claimed,
  };
}

/** The provider has taken the message. */
export const handedOver = (application: Application, id: string, now: Instant): Application =>
  withDue(
    withEvent(application, id, (event) => ({ ...event, state: 'handed-over', sentAt: now })),
    now,
  );

/** The message can never be sent as it is: it is given up at once, and shown as failed. */
export const givenUp = (application: Application, id: string, now: Instant): Application =>
  withDue(
    withEvent(application, id, (event) => ({ ...event, state: 'failed' })),
    now,
  );

/** Sending failed: the message waits for another try, or is given up after too many. */
export const sendingFailed = (application: Application, id: string, now: Instant): Application =>
  withDue(
    withEvent(application, id, (event) => ({ ...event, state: event.attempts >= maxAttempts ? 'failed' : 'queued' })),
    now,
  );
