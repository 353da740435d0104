import type { DispatchRequest } from '../../lib/ports.ts';
import { scratchLocal } from '../ports/scratch.ts';
import type { Adapters } from './world.ts';

/** The adapters of this machine, in a folder of their own; the queue in memory. */
export async function onLocal(): Promise<Adapters> {
  const { ports, outbox, setClock } = scratchLocal();
  const waiting: DispatchRequest[] = [];
  return {
    ports: { ...ports, queue: { send: async (request) => void waiting.push(request), postpone: async () => {} } },
    setNow: setClock,
    receive: async () =>
      waiting.map((request) => ({
        request,
        remove: async () => void waiting.splice(waiting.indexOf(request), 1),
      })),
    mails: async () => outbox.list().flatMap(({ messageId, sends }) => Array<string>(sends).fill(messageId)),
  };
}
