import * as z from 'zod';
import { revocationReasons } from '../../domain/application.ts';
import { operation } from '../operation.ts';
import { applicationParams, issued } from '../schemas/application.ts';
import { downloadAttestation } from './attestations.ts';

const action = {
  job: 'attestations',
  method: 'POST',
  tag: 'Prefecture',
  access: ['agent'],
  idempotent: true,
} as const;
const repeated = ['idempotency-key-reused', 'request-in-progress'] as const;

export const issueAttestation = operation({
  ...action,
  id: 'issueAttestation',
  path: '/v1/applications/{applicationId}/attestations',
  summary: 'Issue the next document now: a successor, or the ADP of a family member',
  description:
    'What it is and its period follow from the application: nobody chooses them. It also comes by itself, some days before the end of an ADP, or on the day after the end of the document that a family member holds.',
  faq: [7, 28],
  params: applicationParams,
  answers: { issued: { status: 201, description: 'Issued, kept and sent.', body: issued } },
  problems: [
    'not-found',
    'decision-already-made',
    'document-still-valid',
    'no-document-held',
    'attestation-revoked',
    ...repeated,
  ],
  examples: [{ name: 'The next one', params: { applicationId: '{{applicationId}}' } }],
});

export const revokeAttestation = operation({
  ...action,
  id: 'revokeAttestation',
  path: '/v1/attestations/{attestationId}/revocation',
  summary: 'Revoke a document, with or without another in its place',
  description:
    'From then on the public check says so. The other document has the same end; it starts today, or on its own later day. Asking again changes nothing, but for a replacement that was not asked for at first.',
  faq: [26],
  params: downloadAttestation.params,
  body: z
    .strictObject({
      reason: z.enum(revocationReasons),
      replace: z.boolean().meta({ description: 'Whether another document is issued in its place' }),
    })
    .meta({ id: 'NewRevocation' }),
  answers: {
    revoked: {
      status: 200,
      description: 'The document as it stands now, and the one in its place.',
      body: z.strictObject({ attestation: issued, replacement: issued.optional() }).meta({ id: 'Revocation' }),
    },
  },
  problems: ['not-found', 'decision-already-made', 'period-over', ...repeated],
  examples: [
    {
      name: 'Lost, another one',
      params: { attestationId: '{{attestationId}}' },
      body: { reason: 'lost-or-stolen', replace: true },
    },
    {
      name: 'Issued in error',
      params: { attestationId: '{{replacementId}}' },
      body: { reason: 'issued-in-error', replace: false },
    },
  ],
});
