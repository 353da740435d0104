import * as z from 'zod';
import { operation } from '../operation.ts';
import { downloadAttestation } from './attestations.ts';

export const emailAttestation = operation({
  id: 'emailAttestation',
  job: 'attestations',
  method: 'POST',
  path: '/v1/attestations/{attestationId}/emails',
  tag: 'Attestations',
  access: ['applicant'],
  summary: 'Send a document again, to the address of the account',
  description:
    'The same document as in the first mail, to the address that the token holds and to no other; a few times within 24 hours.',
  faq: [27],
  params: downloadAttestation.params,
  body: z.strictObject({}).optional().meta({ description: 'Nothing: nobody chooses the recipient.' }),
  answers: {
    accepted: {
      status: 202,
      description: 'The message is on its way; `messages` of the application tells what becomes of it.',
      body: z
        .strictObject({
          emailedTo: z.string().meta({ description: 'Address of the account, masked.' }),
          remaining: z.int().meta({ description: 'How often it can be sent again within 24 hours.' }),
        })
        .meta({ id: 'EmailSent' }),
    },
  },
  problems: [
    'recipient-not-allowed',
    'not-found',
    'email-not-verified',
    'attestation-revoked',
    'document-not-ready',
    'email-address-failing',
    'sent-too-often',
    'idempotency-key-reused',
    'request-in-progress',
  ],
  idempotent: true,
  examples: [{ name: 'Send again', params: { attestationId: '{{attestationId}}' }, body: {} }],
});
