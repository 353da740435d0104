import * as z from 'zod';
import { operation } from '../operation.ts';
import { fileParams } from './files.ts';

export const readFileContent = operation({
  id: 'readFileContent',
  job: 'uploads',
  method: 'GET',
  path: '/v1/applications/{applicationId}/files/{fileId}/content',
  tag: 'Files',
  access: ['applicant', 'agent'],
  summary: 'Get an address from which an accepted file can be read for one minute',
  description:
    'Pictures are upright and without metadata (place, device); other files are as they were sent. The address needs no token: do not keep it.',
  faq: [19, 31],
  params: fileParams,
  answers: {
    found: {
      status: 200,
      description: 'Where to read it.',
      body: z.strictObject({ url: z.string(), expiresAt: z.iso.datetime() }).meta({ id: 'FileContent' }),
    },
  },
  problems: ['not-found', 'file-not-accepted'],
  examples: [{ name: 'Content', params: { applicationId: '{{applicationId}}', fileId: '{{fileId}}' } }],
});
