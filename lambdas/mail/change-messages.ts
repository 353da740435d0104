import { changeApplication } from '../../lib/change.ts';
import type { Application } from '../../lib/domain/application.ts';
import type { Ports } from '../../lib/ports.ts';

/** Changes what became of an application's messages, and counts each that will not reach its reader, once. */
export async function changeMessages(
  ports: Ports,
  applicationId: string,
  transition: (application: Application) => Application,
) {
  let failures: string[] = [];
  const changed = await changeApplication(ports, applicationId, (application) => {
    const next = transition(application);
    failures = newFailures(application, next);
    return next;
  });
  for (const failure of failures) ports.measure('MessagesFailed', 1, failure);
  return changed;
}

function newFailures(before: Application, after: Application): string[] {
  const known = new Map(before.events.map(({ id, failure }) => [id, failure]));
  return after.events.flatMap(({ id, failure }) => (failure && failure !== known.get(id) ? [failure] : []));
}
