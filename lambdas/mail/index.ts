import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import * as z from 'zod';
import { log } from '../../lib/http/log.ts';
import { ports } from '../../lib/wiring.ts';
import { dispatch } from './dispatch.ts';

const dispatchRequest = z.strictObject({ applicationId: z.string(), eventId: z.string() });

/** The queue's consumer: each message on its own, those to try again reported back (partial batch failure). */
export const handler = async (event: SQSEvent): Promise<SQSBatchResponse> => {
  const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
  for (const { messageId, body } of event.Records) {
    try {
      const request = dispatchRequest.parse(JSON.parse(body));
      const outcome = await dispatch(request, ports);
      log.info(outcome === 'done' ? 'message dispatched' : 'message held by another consumer', request);
      if (outcome === 'later') batchItemFailures.push({ itemIdentifier: messageId });
    } catch (error) {
      log.error('message not dispatched', { error: error as Error });
      batchItemFailures.push({ itemIdentifier: messageId });
    }
  }
  return { batchItemFailures };
};
