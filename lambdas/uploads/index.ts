import type { APIGatewayProxyEvent, Context, S3Event } from 'aws-lambda';
import * as checks from '../../lib/contract/operations/file-checks.ts';
import * as content from '../../lib/contract/operations/file-content.ts';
import * as operations from '../../lib/contract/operations/files.ts';
import type { FileEntry } from '../../lib/domain/application.ts';
import { log } from '../../lib/http/log.ts';
import { serve, told } from '../../lib/http/serve.ts';
import { incomingKey } from '../../lib/removal.ts';
import { ports } from '../../lib/wiring.ts';
import { checkFile } from './check-file.ts';
import { deleteFile } from './delete-file.ts';
import { readIncomingKey } from './files.ts';
import { judge } from './judge.ts';
import { openFileSlot } from './open-file-slot.ts';
import { readFile } from './read-file.ts';
import { readFileContent } from './read-file-content.ts';
import { validateFile } from './validate-file.ts';

export const stories = [
  told(checks.checkFile, checkFile),
  told(operations.openFileSlot, openFileSlot),
  told(operations.validateFile, validateFile),
  told(operations.readFile, readFile),
  told(content.readFileContent, readFileContent),
  told(operations.deleteFile, deleteFile),
];

const http = serve(stories, ports);

/** Requests of the API, and the store's word that bytes have arrived. */
export const handler = async (event: APIGatewayProxyEvent | S3Event, context: Context) =>
  'Records' in event ? arrivals(event) : http(event, context);

/** Name of the event that tells of a scan and not of an arrival (`lib/infra/malware.ts`). */
const scanResult = 'ObjectTagging:Put';

const codeOf = ({ state, verdict }: FileEntry) => (state === 'rejected' ? (verdict?.code ?? state) : state);

async function arrivals(event: S3Event) {
  for (const record of event.Records) {
    const key = readIncomingKey(decodeURIComponent(record.s3.object.key.replaceAll('+', ' ')));
    if (!key) continue;
    const judgement = await judge(key.applicationId, key.fileId, ports);
    log.info('arrival judged', {
      applicationId: key.applicationId,
      code: judgement.judged ? codeOf(judgement.file) : judgement.reason,
    });
    // A form can still be used after its file was removed: those bytes belong to nobody.
    if (!judgement.judged && judgement.reason === 'not-found')
      await ports.uploads.remove(incomingKey(key.applicationId, key.fileId));
    // The scan result may come before the tag that proves it: Lambda then asks again.
    if (record.eventName === scanResult && judgement.judged && judgement.file.state === 'scanning')
      throw new Error('the verdict of the scan is not written yet');
  }
}
