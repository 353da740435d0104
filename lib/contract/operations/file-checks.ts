import * as z from 'zod';
import { formats } from '../../domain/formats/index.ts';
import { operation } from '../operation.ts';
import { finding } from '../schemas/file.ts';

export const checkFile = operation({
  id: 'checkFile',
  job: 'uploads',
  method: 'POST',
  path: '/v1/file-checks',
  tag: 'Files',
  access: ['applicant'],
  summary: 'Judge the bytes of a file without keeping anything',
  description:
    'The body is the file itself; its name, percent-encoded, goes in `X-File-Name`. The same inspection as in an application, without the malware scan. What base64 leaves of a 6 MB request is the limit; the files of an application may be larger.',
  faq: [19],
  limit: { requests: 60, seconds: 60 },
  bytes: { maxBytes: 4_500_000 },
  answers: {
    checked: {
      status: 200,
      description: 'Accepted or not, with every finding.',
      body: z
        .strictObject({
          accepted: z.boolean(),
          code: z.string().meta({ description: 'The main finding, or `ok`' }),
          type: z.enum(Object.keys(formats) as [keyof typeof formats]).optional(),
          pages: z.int().optional(),
          width: z.int().optional(),
          height: z.int().optional(),
          size: z.int(),
          sha256: z.string(),
          findings: z.array(finding),
        })
        .meta({ id: 'FileCheck' }),
    },
  },
  problems: ['file-check-too-large'],
  examples: [{ name: 'A photo' }],
});
