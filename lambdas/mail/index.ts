import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { ports } from '../../lib/wiring.ts';
import { consume } from './consume.ts';
import { hear, sesEvent } from './hear.ts';

/** Messages of the queues to send, or one word of SES about a message sent. */
export const handler = async (event: SQSEvent | { source: 'aws.ses' }): Promise<SQSBatchResponse | undefined> => {
  if ('Records' in event) return consume(event, ports);
  await hear(sesEvent.parse(event), ports);
  return undefined;
};
