import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import * as z from 'zod';
import { log } from '../../lib/http/log.ts';
import { ports } from '../../lib/wiring.ts';
import { dispatch } from './dispatch.ts';
import { hear, sesEvent } from './hear.ts';

const dispatchRequest = z.strictObject({ applicationId: z.string(), eventId: z.string() });

/** Messages of the queue to send, or one word of SES about a message sent. */
export const handler = async (event: SQSEvent | { source: 'aws.ses' }): Promise<SQSBatchResponse | undefined> => {
  if ('Records' in event) return consume(event);
  await hear(sesEvent.parse(event), ports);
  return undefined;
};

/** The queue's consumer: each message on its own, those to try again reported back (partial batch failure). */
async function consume(event: SQSEvent): Promise<SQSBatchResponse> {
  const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
  for (const { messageId, receiptHandle, body } of event.Records) {
    try {
      const request = dispatchRequest.parse(JSON.parse(body));
      const outcome = await dispatch(request, ports);
      if (outcome === 'done') {
        log.info('message dispatched', request);
        continue;
      }
      batchItemFailures.push({ itemIdentifier: messageId });
      await ports.queue.postpone(receiptHandle, outcome.againIn);
    } catch (error) {
      log.error('message not dispatched', { error: error as Error });
      batchItemFailures.push({ itemIdentifier: messageId });
    }
  }
  return { batchItemFailures: [...new Map(batchItemFailures.map((it) => [it.itemIdentifier, it])).values()] };
}
