import type { SQSEvent } from 'aws-lambda';
import type { LocalQueue } from '../queue.ts';
import type { Handlers } from './handlers.ts';

const pollMs = 100;
const sweepMs = 60_000;
/** Long enough that a message held by a consumer that died is free again before the last try. */
const retrySeconds = 45;

/** What SQS and the scheduler do in a deployment: gives waiting messages to `mail`, and calls housekeeping every minute. */
export function startWorker(queue: LocalQueue, handlers: Handlers) {
  let stopped = false;
  let idle = true;
  let sweptAt = 0;

  async function deliver(): Promise<number> {
    const messages = queue.receive(10);
    if (messages.length === 0) return 0;
    const Records = messages.map(({ id, body }) => ({ messageId: id, body, eventSource: 'aws:sqs' }));
    const { batchItemFailures } = await handlers.mail({ Records } as unknown as SQSEvent);
    const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    for (const { id } of messages) {
      if (failed.has(id)) queue.retryLater(id, retrySeconds);
      else queue.delete(id);
    }
    return messages.length;
  }

  async function turn() {
    if (Date.now() - sweptAt >= sweepMs) {
      sweptAt = Date.now();
      await handlers.housekeeping();
    }
    while ((await deliver()) > 0);
  }

  const loop = (async () => {
    while (!stopped) {
      idle = false;
      await turn().catch((error) => console.error('local worker:', error));
      idle = true;
      await new Promise((resolve) => setTimeout(resolve, pollMs));
    }
  })();

  return {
    /** Resolves when nothing was waiting for a whole turn. */
    async settled() {
      do await new Promise((resolve) => setTimeout(resolve, pollMs * 2));
      while (!idle);
    },
    async stop() {
      stopped = true;
      await loop;
    },
  };
}
