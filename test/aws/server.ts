import { DeleteMessageCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { loadHandlers } from '../../bin/server.ts';
import { readConfig } from '../../lib/config.ts';
import { operationList } from '../../lib/contract/operations/index.ts';
import { callerContext } from '../../lib/http/caller.ts';
import { openLocal } from '../../lib/local/index.ts';
import type { LocalQueue } from '../../lib/local/queue.ts';
import { startServer } from '../../lib/local/server/index.ts';
import { sentMails } from './mails.ts';
import { createResources } from './resources.ts';

/**
 * The functions on the AWS adapters of the environment, behind the local gateway. What belongs to the deployer stays local: the issuer of tokens.
 * Messages are taken from SQS for the mail function as Lambda would; sent mails are read back from moto.
 */
export async function startOnAws({ port, directory }: { port: number; directory: string }) {
  const publicUrl = `http://127.0.0.1:${port}`;
  Object.assign(process.env, await createResources(), {
    PUBLIC_URL: publicUrl,
    ALLOWED_ORIGINS: '*',
    POWERTOOLS_LOG_LEVEL: 'ERROR',
  });
  const config = readConfig({ BPI_ADAPTERS: 'local', LOCAL_DIRECTORY: directory, PUBLIC_URL: publicUrl });
  const local = openLocal(config);
  const handlers = await loadHandlers();
  const { ports } = await import('../../lib/wiring.ts');
  // moto runs no functions: the one that housekeeping invokes is called in this process.
  ports.finish = async (applicationId) => {
    await handlers.finish({ source: 'housekeeping', applicationId });
  };
  const server = await startServer({
    port,
    config,
    local: { ...local, queue: noQueue, outbox: { ...local.outbox, list: () => [] } },
    operations: operationList,
    functionSeconds: 60,
    handlers: {
      ...handlers,
      async authorizer(event) {
        const token = /^Bearer (.+)$/.exec(event.headers?.authorization ?? '')?.[1];
        const caller = await local.ports.verifyToken(token ?? '');
        return (caller ? { context: callerContext(caller) } : {}) as never;
      },
    },
  });
  const { QUEUE_URL = '', REMINDERS_QUEUE_URL = '' } = process.env;
  const pumps = [QUEUE_URL, REMINDERS_QUEUE_URL].map((queue) => pumpQueue(queue, handlers.mail));
  return {
    ...server,
    /** Every message that SES has taken for a document, whole. */
    async mails(attestationId: string) {
      return (await sentMails()).filter((raw) => raw.includes(`-${attestationId}@`));
    },
    settled: async () => new Promise<void>((resolve) => setTimeout(resolve, 1_000)),
    async close() {
      for (const pump of pumps) await pump.stop();
      await server.close();
    },
  };
}

const noQueue: LocalQueue = {
  send: async () => {},
  receive: () => [],
  delete() {},
  postpone: async () => {},
  deadLetters: () => [],
};

/** What Lambda's event source mapping does: gives messages to the function and deletes those that it did not report. */
function pumpQueue(QueueUrl: string, mail: Awaited<ReturnType<typeof loadHandlers>>['mail']) {
  const sqs = new SQSClient();
  let stopped = false;
  const loop = (async () => {
    while (!stopped) {
      const { Messages = [] } = await sqs.send(
        new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 0 }),
      );
      const Records = Messages.map(({ MessageId, ReceiptHandle, Body }) => ({
        messageId: MessageId ?? '',
        receiptHandle: ReceiptHandle ?? '',
        body: Body ?? '',
      }));
      if (Records.length === 0) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        continue;
      }
      const { batchItemFailures } = await mail({ Records } as never);
      const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
      for (const { MessageId, ReceiptHandle } of Messages) {
        if (!failed.has(MessageId ?? '')) await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
      }
    }
  })();
  return {
    async stop() {
      stopped = true;
      await loop;
    },
  };
}
