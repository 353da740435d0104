import type { SQSEvent } from 'aws-lambda';
import type { Outbox } from '../outbox.ts';
import type { LocalQueue } from '../queue.ts';
import type { Handlers } from './handlers.ts';

const pollMs = 100;
const sweepMs = 60_000;
/** How long a message is hidden while its consumer has it; one that is not postponed comes again then. */
const hiddenSeconds = 45;

/** What SQS, SES and the scheduler do in a deployment: gives waiting messages to `mail` and tells it what became of them, and calls housekeeping every minute. */
export function startWorker({ queue, outbox }: { queue: LocalQueue; outbox: Outbox }, handlers: Handlers) {
  let stopped = false;
  let idle = true;
  let sweptAt = 0;
  /** Told again from the first after a restart: it changes nothing, and settles what a kill left in doubt. */
  let told = 0;

  async function tell() {
    const { events, next } = outbox.feedback(told);
    for (const event of events)
      await handlers.mailHeard(event).catch((error) => console.error('feedback of a mail:', error));
    told = next;
  }

  async function deliver(): Promise<number> {
    const messages = queue.receive(10, hiddenSeconds);
    if (messages.length === 0) return 0;
    const Records = messages.map(({ id, body }) => ({
      messageId: id,
      receiptHandle: id,
      body,
      eventSource: 'aws:sqs',
    }));
    const { batchItemFailures } = await handlers.mail({ Records } as unknown as SQSEvent);
    const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    for (const { id } of messages) if (!failed.has(id)) queue.delete(id);
    return messages.length;
  }

  async function turn() {
    if (Date.now() - sweptAt >= sweepMs) {
      sweptAt = Date.now();
      await handlers.housekeeping();
    }
    await tell();
    while ((await deliver()) > 0) await tell();
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
