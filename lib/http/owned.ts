import type { Application } from '../domain/application.ts';
import type { Caller, Ports, Stored } from '../ports.ts';
import { refuse } from './refusal.ts';

/** The caller's own application; one of somebody else looks like none (DOS-14). */
export async function ownedApplication(
  ports: Pick<Ports, 'applications'>,
  caller: Caller,
  applicationId: string,
): Promise<Stored<Application>> {
  const stored = await ports.applications.read(applicationId);
  if (!stored || stored.value.owner !== caller.subject) refuse('not-found');
  return stored;
}
