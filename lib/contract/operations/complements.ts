import * as z from 'zod';
import { supportingDocumentCodes } from '../../domain/supporting-document-list.ts';
import { operation } from '../operation.ts';
import { applicationParams, applicationView } from '../schemas/application.ts';

const tag = 'Complements';
const path = '/v1/applications/{applicationId}';
const params = { applicationId: '{{applicationId}}' };
const headers = { ETag: 'Version of the application' };

export const requestComplement = operation({
  id: 'requestComplement',
  job: 'applications',
  method: 'POST',
  path: `${path}/complement-requests`,
  tag,
  access: ['agent'],
  summary: 'Ask the person for documents that are missing or not compliant',
  description: 'The person is told by e-mail and in their notifications; the other documents stay locked.',
  faq: [30, 31],
  params: applicationParams,
  body: z
    .strictObject({
      items: z
        .array(
          z.strictObject({
            document: z.enum(supportingDocumentCodes),
            reason: z.enum(['missing', 'non-compliant']),
            comment: z.string().trim().min(1).max(500).optional().meta({ description: 'Plain words for the person' }),
          }),
        )
        .min(1)
        .max(20),
      dueOn: z.iso.date().optional().meta({ description: 'Last day to answer; 30 days from today unless given' }),
    })
    .meta({ id: 'NewComplement' }),
  answers: { requested: { status: 201, description: 'The complement is open.', body: applicationView, headers } },
  problems: [
    'not-found',
    'transition-not-allowed',
    'complement-invalid',
    'version-conflict',
    'idempotency-key-reused',
    'request-in-progress',
  ],
  idempotent: true,
  examples: [
    {
      name: 'Proof of address not readable',
      params,
      body: { items: [{ document: 'proof-of-address', reason: 'non-compliant', comment: 'La date est illisible.' }] },
    },
  ],
});

export const answerComplementItem = operation({
  id: 'answerComplementItem',
  job: 'applications',
  method: 'PUT',
  path: `${path}/complement/items/{item}`,
  tag,
  access: ['applicant'],
  summary: 'Keep or replace one document of the open complement',
  faq: [31],
  params: z.strictObject({
    ...applicationParams.shape,
    item: z.coerce.number().int().min(1).max(20).meta({ description: 'Place in the complement, from 1' }),
  }),
  body: z
    .discriminatedUnion('choice', [
      z.strictObject({ choice: z.literal('keep') }),
      z.strictObject({ choice: z.literal('replace'), fileIds: z.array(z.string().min(1).max(60)).min(1).max(10) }),
    ])
    .meta({ id: 'ComplementAnswer' }),
  answers: {
    answered: { status: 200, description: 'The answer is kept until it is sent.', body: applicationView, headers },
  },
  problems: ['not-found', 'no-open-complement', 'document-not-requested', 'choice-invalid', 'version-conflict'],
  examples: [{ name: 'Keep it', params: { ...params, item: '1' }, body: { choice: 'keep' } }],
});

export const transmitComplement = operation({
  id: 'transmitComplement',
  job: 'applications',
  method: 'POST',
  path: `${path}/complement/transmission`,
  tag,
  access: ['applicant'],
  summary: 'Send the answers to the prefecture, once there is one for every document',
  faq: [31],
  params: applicationParams,
  answers: { sent: { status: 200, description: 'The examination goes on.', body: applicationView, headers } },
  problems: [
    'not-found',
    'no-open-complement',
    'complement-incomplete',
    'version-conflict',
    'idempotency-key-reused',
    'request-in-progress',
  ],
  idempotent: true,
  examples: [{ name: 'Send', params }],
});
