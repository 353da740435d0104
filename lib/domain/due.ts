import type { Application } from './application.ts';
import type { Instant } from './day.ts';
import { scanDue } from './malware-scan.ts';
import { outboxDue } from './outbox.ts';
import type { Settings } from './settings.ts';

/** The first instant at which an application owes something, if nobody acts before: housekeeping finds it by this. */
export function dueOf(application: Application, _settings: Settings): Instant | undefined {
  return [...outboxDue(application), ...scanDue(application)].sort()[0];
}

/** The application as it is kept: with the instant at which housekeeping must see to it, if any. */
export function withDue(application: Application, settings: Settings): Application {
  const { due: _, ...rest } = application;
  const due = dueOf(application, settings);
  return due === undefined ? rest : { ...rest, due };
}
