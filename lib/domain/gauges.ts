import type { Application } from './application.ts';
import { addDays, dayOf, type Instant, secondsUntil } from './day.ts';
import { isAdp, lastDocument } from './last-document.ts';
import { isOwed } from './outbox.ts';
import type { Settings } from './settings.ts';
import { issueDay } from './succession.ts';

/** Days before the end of an ADP from which its missing successor is an emergency. */
const alarmDays = 7;

/** Whether the rights of an ADP end soon although nobody has decided and its successor, due before today, is not there (DOC-07 … DOC-09; FAQ 7, 28). */
export function endsUndecided(application: Application, now: Instant, settings: Settings): boolean {
  const last = lastDocument(application);
  const due = issueDay(application, settings);
  if (!last?.validUntil || !isAdp(last) || due === undefined) return false;
  const today = dayOf(now);
  return due < today && last.validUntil <= addDays(today, alarmDays);
}

/** Seconds for which the oldest message of an application has waited to leave; 0 when none waits. */
export function secondsUnsent(application: Application, now: Instant): number {
  const waiting = application.events.filter(({ id }) => isOwed(application, id));
  return Math.max(0, ...waiting.map(({ createdAt }) => secondsUntil(createdAt, now)));
}
