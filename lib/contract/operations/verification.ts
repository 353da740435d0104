import * as z from 'zod';
import { documentKinds } from '../../domain/lists.ts';
import { validityStates } from '../../domain/verification.ts';
import { operation } from '../operation.ts';

const right = z.enum(['yes', 'no', 'not-mentioned']);

export const readVerification = operation({
  id: 'readVerification',
  job: 'verification',
  method: 'GET',
  path: '/v1/verifications/{code}',
  tag: 'Verification',
  access: 'public',
  summary: 'Check a document by the code printed on it',
  description:
    'For an employer, a landlord or an agent: what the document is worth today. Nothing of its holder is told.',
  faq: [18, 25, 40],
  params: z.strictObject({ code: z.string().min(1).max(40) }),
  answers: {
    checked: {
      status: 200,
      description: 'Known or not, and what it gives today.',
      body: z
        .strictObject({
          known: z.boolean(),
          specimen: z.boolean().meta({ description: 'True as long as documents are not sealed: without legal value.' }),
          message: z.string(),
          title: z.string().optional(),
          kind: z.enum(documentKinds).optional(),
          state: z.enum(validityStates).optional(),
          validFrom: z.iso.date().optional(),
          validUntil: z.iso.date().optional(),
          revokedOn: z.iso.date().optional(),
          rights: z
            .strictObject({
              regularStay: right,
              work: right,
              schengen: right,
              onlyWith: z.enum(['previous-permit', 'held-document']).nullable(),
              formerRightsKept: z.boolean(),
              permitLike: right,
            })
            .optional(),
        })
        .meta({ id: 'Verification' }),
    },
  },
  problems: [],
  examples: [{ name: 'A code', params: { code: '{{attestationId}}' } }],
});
