import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import * as z from 'zod';
import { isOwed } from '../../lib/domain/outbox.ts';
import { log } from '../../lib/http/log.ts';
import type { DispatchRequest, Ports } from '../../lib/ports.ts';
import { traced } from '../../lib/trace.ts';
import { dispatch } from './dispatch.ts';
import { placeInLine } from './turn.ts';

const dispatchRequest = z.strictObject({
  applicationId: z.string(),
  eventId: z.string(),
  reminder: z.literal(true).optional(),
  trace: z.strictObject({ requestId: z.string().max(64), traceparent: z.string().max(64) }).optional(),
});

/** Whether a message is still to be sent; asked where places are scarce, so that a copy of one that has left takes none. */
async function isOpen({ applicationId, eventId }: DispatchRequest, { applications, deployment }: Ports) {
  if (deployment.mailRate === undefined) return true;
  const application = (await applications.read(applicationId))?.value;
  return application !== undefined && isOwed(application, eventId);
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The queue's consumer: each message on its own and in its turn, those to try again hidden for their time and reported back (partial batch failure). */
export async function consume(event: SQSEvent, ports: Ports, wait = pause): Promise<SQSBatchResponse> {
  const again = new Set<string>();
  for (const { messageId, receiptHandle, body } of event.Records) {
    try {
      const request = dispatchRequest.parse(JSON.parse(body));
      const left = await traced(request.trace, () => consumeOne(request, receiptHandle, ports, wait));
      if (!left) again.add(messageId);
    } catch (error) {
      log.error('message not understood', { error: error as Error });
      again.add(messageId);
    }
  }
  return { batchItemFailures: [...again].map((itemIdentifier) => ({ itemIdentifier })) };
}

/** Whether the queue is done with a message. */
async function consumeOne(request: DispatchRequest, receipt: string, ports: Ports, wait: typeof pause) {
  try {
    if (!(await isOpen(request, ports))) return true;
    const turn = await placeInLine(request, ports);
    if ('afterMs' in turn && turn.afterMs > 0) await wait(turn.afterMs);
    const outcome = 'againIn' in turn ? turn : await dispatch(request, ports);
    if (outcome === 'done') return true;
    await ports.queue.postpone(request, receipt, outcome.againIn);
  } catch (error) {
    const { applicationId, eventId } = request;
    log.error('message not dispatched', { applicationId, eventId, error: error as Error });
  }
  return false;
}
