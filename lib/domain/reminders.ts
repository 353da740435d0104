import type { Application } from './application.ts';
import { openComplement } from './complement.ts';
import { addDays, type Day, dayOf, daysBetween, type Instant } from './day.ts';
import { lastDocument } from './last-document.ts';
import { owe } from './outbox.ts';
import type { OutboxEvent, OwedMessage } from './outbox-event.ts';
import { draftWarning } from './retention.ts';
import type { Settings } from './settings.ts';
import { isUndecided } from './states.ts';

const never: Day = '9999-12-31';

/** A message that leaves once, on one of these days. */
type Reminder = { id: string; from: Day; until: Day; message: (on: Day) => OwedMessage };

/** The reminders that have not been sent (MAI-09, CPL-07, DOS-12). */
export function reminders(application: Application, settings: Settings): Reminder[] {
  const sent = new Set(application.events.map(({ id }) => id));
  if (application.email === undefined) return [];
  return [
    ...endingReminders(application, settings),
    ...complementReminders(application, settings),
    ...draftReminders(application, settings),
  ].filter(({ id }) => !sent.has(id));
}

/** An ADP ends soon and none follows it (MAI-09): each reminder has its days until the next one. */
function endingReminders(application: Application, { adp }: Settings): Reminder[] {
  const last = lastDocument(application);
  if (last?.validUntil === undefined || !isUsed(application)) return [];
  const { id: attestationId, validUntil, issuedAt } = last;
  const leads = [...new Set(adp.reminderDays)]
    .toSorted((one, other) => other - one)
    .filter((days) => addDays(validUntil, -days) > dayOf(issuedAt));
  return leads.map((days, place) => ({
    id: `attestation-ending-${attestationId}-${days}`,
    from: addDays(validUntil, -days),
    until: addDays(validUntil, -(leads[place + 1] ?? 0) - 1),
    message: (on) => ({ message: 'attestation-ending', attestationId, days: daysBetween(on, validUntil) }),
  }));
}

/** The answers to a complement are awaited (CPL-07). */
function complementReminders(application: Application, { complement }: Settings): Reminder[] {
  const open = openComplement(application);
  if (!open) return [];
  const { number, dueOn, requestedAt } = open;
  const from = addDays(dueOn, -complement.reminderDays);
  if (from <= dayOf(requestedAt)) return [];
  const id = `complement-due-${application.id}-${number}`;
  return [{ id, from, until: dueOn, message: () => ({ message: 'complement-due', complement: number }) }];
}

/** A draft that nobody touches is about to be deleted (DOS-12): however late this is told, the draft goes only some days after. */
function draftReminders(application: Application, settings: Settings): Reminder[] {
  const warning = isPaused(application) ? draftWarning(application, settings) : undefined;
  if (!warning) return [];
  const { id, from, endIfToldOn } = warning;
  return [{ id, from, until: never, message: (on) => ({ message: 'draft-expiring', deletedOn: endIfToldOn(on) }) }];
}

/** The application with the reminders of the day, each owed once (MAI-09, CPL-07). */
export function remind(application: Application, now: Instant, settings: Settings): Application {
  const on = dayOf(now);
  const { email: to } = application;
  if (to === undefined) return application;
  return reminders(application, settings)
    .filter(({ from, until }) => from <= on && on <= until)
    .reduce((it, { id, message }) => owe(it, { id, to, ...message(on) }, now), application);
}

/** The application without a reminder that has waited until it is not true any more: answered, followed, decided or saved. One that may have left stays. */
export function withoutStale(application: Application, eventId: string, settings: Settings): Application {
  const event = application.events.find(({ id }) => id === eventId);
  if (event?.state !== 'queued' || isTrue(event, application, settings)) return application;
  return { ...application, events: application.events.filter(({ id }) => id !== eventId) };
}

function isTrue(event: OutboxEvent, application: Application, settings: Settings): boolean {
  switch (event.message) {
    case 'attestation-ending':
      return isUsed(application) && lastDocument(application)?.id === event.attestationId;
    case 'complement-due':
      return openComplement(application)?.number === event.complement;
    case 'draft-expiring':
      return isPaused(application) && draftWarning(application, settings)?.id === event.id;
    default:
      return true;
  }
}

/** Whether the person lives by its documents: no decision is taken, or the permit is not handed over. */
const isUsed = ({ state }: Application) => isUndecided(state) || state === 'permit-available';

/** Whether it is a draft that its time may take. */
const isPaused = ({ state, depositRequest, removedAt }: Application) =>
  state === 'draft' && !depositRequest && !removedAt;
