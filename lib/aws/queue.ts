import { ChangeMessageVisibilityCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { DispatchRequest, Queue } from '../ports.ts';
import { clientOptions } from './client.ts';

/** Messages to dispatch, on SQS, reminders on a queue of their own; the `mail` function receives both by its event sources. */
export function sqsQueue(urls: { mail: string; reminders: string }, client = new SQSClient(clientOptions)): Queue {
  const urlOf = ({ reminder }: DispatchRequest) => (reminder ? urls.reminders : urls.mail);
  return {
    async send(request) {
      await client.send(new SendMessageCommand({ QueueUrl: urlOf(request), MessageBody: JSON.stringify(request) }));
    },
    async postpone(request, receipt, seconds) {
      await client.send(
        new ChangeMessageVisibilityCommand({
          QueueUrl: urlOf(request),
          ReceiptHandle: receipt,
          VisibilityTimeout: seconds,
        }),
      );
    },
  };
}
