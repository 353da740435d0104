import { changeApplication } from './change.ts';
import type { Application } from './domain/application.ts';
import { queued, unqueued } from './domain/outbox.ts';
import { isReminder } from './domain/outbox-event.ts';
import type { Ports } from './ports.ts';

/** Puts on the queue the messages of an application that are not there yet; a message queued twice is still sent once. The application as it is then. */
export async function queueMessages(application: Application, ports: Ports): Promise<Application> {
  const waiting = unqueued(application, ports.now(), ports.settings);
  if (waiting.length === 0) return application;
  for (const event of waiting) {
    const request = { applicationId: application.id, eventId: event.id, ...(event.trace && { trace: event.trace }) };
    await ports.queue.send(isReminder(event) ? { ...request, reminder: true } : request);
  }
  const ids = waiting.map(({ id }) => id);
  const changed = await changeApplication(ports, application.id, (current) => queued(current, ids, ports.now()));
  return changed?.value ?? application;
}
