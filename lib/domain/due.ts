import type { Application } from './application.ts';
import { leftoversDue } from './application-files.ts';
import { dayOf, type Instant, startOf } from './day.ts';
import { scanDue } from './malware-scan.ts';
import { outboxDue } from './outbox.ts';
import { reminders } from './reminders.ts';
import { erasureDue } from './retention.ts';
import { publicationDue } from './revocation.ts';
import type { Settings } from './settings.ts';
import { issueDay } from './succession.ts';

/** The first instant at which an application owes something, if nobody acts before: housekeeping finds it by this. Reminders whose days are over `now` are owed no more. */
export function dueOf(application: Application, settings: Settings, now?: Instant): Instant | undefined {
  const today = now === undefined ? '' : dayOf(now);
  const days = [
    issueDay(application, settings),
    ...reminders(application, settings).flatMap(({ from, until }) => (until < today ? [] : [from])),
  ];
  return [
    ...outboxDue(application, settings),
    ...scanDue(application),
    ...publicationDue(application),
    ...erasureDue(application, settings),
    ...leftoversDue(application),
    ...days.flatMap((day) => (day === undefined ? [] : [startOf(day)])),
  ].sort()[0];
}

/** The application as it is kept: with the instant at which housekeeping must see to it, if any. */
export function withDue(application: Application, settings: Settings, now: Instant): Application {
  const { due: _, ...rest } = application;
  const due = dueOf(application, settings, now);
  return due === undefined ? rest : { ...rest, due };
}
