import * as z from 'zod';
import { operation } from '../operation.ts';
import { applicationParams } from '../schemas/application.ts';
import { file, fileSlot, newFile } from '../schemas/file.ts';
import { fileExample } from './examples.ts';

const tag = 'Files';
export const fileParams = z.strictObject({
  ...applicationParams.shape,
  fileId: z.string().min(1).max(60).meta({ description: 'Id of the file, given with its slot' }),
});
const example = { params: { applicationId: '{{applicationId}}', fileId: '{{fileId}}' } };

const retryAfter = { 'Retry-After': 'Seconds to wait before asking again, while there is no verdict yet' };

export const openFileSlot = operation({
  id: 'openFileSlot',
  job: 'uploads',
  method: 'POST',
  path: '/v1/applications/{applicationId}/files',
  tag,
  access: ['applicant'],
  summary: 'Announce a file and get the form that sends it',
  description:
    'Name, size and type are checked at once; the bytes go straight to the store, never through the API. Send them as `multipart/form-data` to `upload.url`: first each of `upload.fields`, then the bytes as `file`.',
  faq: [19],
  params: applicationParams,
  body: newFile,
  answers: { created: { status: 201, description: 'A slot for exactly this file.', body: fileSlot } },
  problems: [
    'not-found',
    'application-deposited',
    'previous-step-incomplete',
    'file-refused',
    'document-not-expected',
    'document-not-requested',
    'too-many-files',
    'idempotency-key-reused',
    'request-in-progress',
  ],
  idempotent: true,
  examples: [{ name: 'A PDF', params: { applicationId: '{{applicationId}}' }, body: fileExample }],
});

export const validateFile = operation({
  id: 'validateFile',
  job: 'uploads',
  method: 'POST',
  path: '/v1/applications/{applicationId}/files/{fileId}/validation',
  tag,
  access: ['applicant'],
  summary: 'Judge the bytes received; asking again gives the same verdict',
  description:
    'A good file that the malware scanner of the deployment has not judged yet is `scanning`: ask again after `Retry-After`. It is accepted only when found clean, and refused when the scan takes too long.',
  faq: [19],
  params: fileParams,
  answers: {
    judged: {
      status: 200,
      description: 'Accepted or rejected, with every finding; or `scanning`.',
      headers: retryAfter,
      body: file,
    },
  },
  problems: ['not-found', 'file-not-uploaded', 'application-deposited'],
  examples: [{ name: 'Judge', ...example }],
});

export const readFile = operation({
  id: 'readFile',
  job: 'uploads',
  method: 'GET',
  path: '/v1/applications/{applicationId}/files/{fileId}',
  tag,
  access: ['applicant'],
  summary: 'Read the state of a file',
  faq: [19],
  params: fileParams,
  answers: { ok: { status: 200, description: 'The file and its verdict.', headers: retryAfter, body: file } },
  problems: ['not-found'],
  examples: [{ name: 'State', ...example }],
});

export const deleteFile = operation({
  id: 'deleteFile',
  job: 'uploads',
  method: 'DELETE',
  path: '/v1/applications/{applicationId}/files/{fileId}',
  tag,
  access: ['applicant'],
  summary: 'Remove a file, before it is replaced or because it is not needed',
  description:
    'In a draft, step 3 no longer holds the file and is validated again; in a complement, the answer that used it is given again. What has been filed stays.',
  faq: [19, 26, 31],
  params: fileParams,
  answers: { removed: { status: 204, description: 'The file and its bytes are gone.' } },
  problems: ['not-found', 'application-deposited'],
  examples: [{ name: 'Remove', ...example }],
});
