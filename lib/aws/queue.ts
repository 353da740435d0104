import { ChangeMessageVisibilityCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { Queue } from '../ports.ts';
import { clientOptions } from './client.ts';

/** Messages to dispatch, on SQS; the `mail` function receives them by its event source. */
export function sqsQueue(url: string, client = new SQSClient(clientOptions)): Queue {
  return {
    async send({ applicationId, eventId }) {
      const body = JSON.stringify({ applicationId, eventId });
      await client.send(new SendMessageCommand({ QueueUrl: url, MessageBody: body }));
    },
    async postpone(receipt, seconds) {
      await client.send(
        new ChangeMessageVisibilityCommand({ QueueUrl: url, ReceiptHandle: receipt, VisibilityTimeout: seconds }),
      );
    },
  };
}
