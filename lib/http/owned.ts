import type { Application } from '../domain/application.ts';
import type { Caller, Ports, Stored } from '../ports.ts';
import { refuse } from './refusal.ts';

type Read = Pick<Ports, 'applications'>;

/** The caller's own application, or that of the minor whose account it is; one of somebody else looks like none (DOS-14). */
export function ownedApplication(ports: Read, caller: Caller, id: string): Promise<Stored<Application>> {
  return applicationFor(isOwner(caller), ports, id);
}

/** An application filed at the agent's prefecture; any other looks like none (architecture 4.9). */
export function agentApplication(ports: Read, caller: Caller, id: string): Promise<Stored<Application>> {
  return applicationFor(isItsAgent(caller), ports, id);
}

/** An application that the caller may read: their own, or one of their prefecture. */
export function visibleApplication(ports: Read, caller: Caller, id: string): Promise<Stored<Application>> {
  return caller.role === 'agent' ? agentApplication(ports, caller, id) : ownedApplication(ports, caller, id);
}

async function applicationFor(may: (application: Application) => boolean, { applications }: Read, id: string) {
  const stored = await applications.read(id);
  return stored && may(stored.value) ? stored : refuse('not-found');
}

const isOwner =
  ({ role, subject }: Caller) =>
  ({ owner, minorAccount, removedAt }: Application) =>
    !removedAt && role === 'applicant' && (owner === subject || minorAccount === subject);

const isItsAgent =
  ({ role, prefecture }: Caller) =>
  ({ deposit, removedAt }: Application) =>
    !removedAt && role === 'agent' && deposit !== undefined && deposit.prefecture === prefecture;
