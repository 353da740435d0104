import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  CreateQueueCommand,
  DeleteMessageCommand,
  type Message,
  ReceiveMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { sqsQueue } from '../../lib/aws/queue.ts';
import { readConfig } from '../../lib/config.ts';
import type { Mailer } from '../../lib/ports.ts';
import { wire } from '../../lib/wiring.ts';
import { sentMails } from '../aws/mails.ts';
import { dynamoStores } from '../aws/stores.ts';
import { type Adapters, start } from './world.ts';

const config = readConfig(process.env);
const sqs = new SQSClient();
const dynamo = new DynamoDBClient();

/** The adapters of AWS at the endpoint of the environment: tables of their own, on the clock of the test; queues, buckets, key and provider are those of all. */
export async function onMoto(): Promise<Adapters> {
  let now = start;
  const wired = await wire(config);
  const taken: string[] = [];
  const mailer: Mailer = {
    async send(message) {
      await wired.mailer.send(message);
      taken.push(message.messageId);
      handedOver.push(message.messageId);
    },
  };
  queues ??= newQueues();
  const { mail, reminders } = await queues;
  return {
    ports: { ...wired, ...(await dynamoStores(dynamo, () => now)), queue: sqsQueue({ mail, reminders }), mailer },
    setNow(instant) {
      now = instant;
    },
    receive: async () => [...(await messagesOf(mail)), ...(await messagesOf(reminders))],
    mails: async () => taken,
  };
}

let queues: ReturnType<typeof newQueues> | undefined;

/** One pair for all sequences: a message of an earlier one finds no application any more, and is done with. */
async function newQueues() {
  const create = async (name: string) =>
    (await sqs.send(new CreateQueueCommand({ QueueName: `bpi-${name}-${randomUUID()}` }))).QueueUrl ?? '';
  return { mail: await create('mail'), reminders: await create('reminders') };
}

/** All messages of a queue; each stays in it until it is removed. */
async function messagesOf(QueueUrl: string) {
  const found = new Map<string, Message>();
  for (;;) {
    // Hidden for a second, so that the next request gives the others.
    const request = { QueueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: 1 };
    const { Messages = [] } = await sqs.send(new ReceiveMessageCommand(request));
    if (Messages.length === 0) break;
    for (const message of Messages) found.set(message.MessageId ?? '', message);
  }
  return [...found.values()].map(({ Body = '', ReceiptHandle }) => ({
    request: JSON.parse(Body),
    remove: async () => {
      await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    },
  }));
}

/** Message-ID of every mail that these adapters have handed over. */
export const handedOver: string[] = [];

/** Message-ID of every mail that SES has taken, from anybody. */
export const mailsOfSes = async (): Promise<string[]> =>
  (await sentMails()).flatMap((raw) => /^Message-ID: (\S+)/im.exec(raw)?.[1] ?? []);
