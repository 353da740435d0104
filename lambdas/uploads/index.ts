import type { APIGatewayProxyEvent, Context, S3Event } from 'aws-lambda';
import * as operations from '../../lib/contract/operations/files.ts';
import { log } from '../../lib/http/log.ts';
import { serve, told } from '../../lib/http/serve.ts';
import { ports } from '../../lib/wiring.ts';
import { readIncomingKey } from './files.ts';
import { judge } from './judge.ts';
import { openFileSlot } from './open-file-slot.ts';
import { readFile } from './read-file.ts';
import { validateFile } from './validate-file.ts';

export const stories = [
  told(operations.openFileSlot, openFileSlot),
  told(operations.validateFile, validateFile),
  told(operations.readFile, readFile),
];

const http = serve(stories, ports);

/** Requests of the API, and the store's word that bytes have arrived. */
export const handler = async (event: APIGatewayProxyEvent | S3Event, context: Context) =>
  'Records' in event ? arrivals(event) : http(event, context);

async function arrivals(event: S3Event) {
  for (const record of event.Records) {
    const key = readIncomingKey(decodeURIComponent(record.s3.object.key.replaceAll('+', ' ')));
    if (!key) continue;
    const judgement = await judge(key.applicationId, key.fileId, ports);
    log.info('arrival judged', {
      applicationId: key.applicationId,
      code: judgement.judged ? (judgement.file.verdict?.code ?? judgement.file.state) : judgement.reason,
    });
  }
}
