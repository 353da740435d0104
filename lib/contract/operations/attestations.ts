import * as z from 'zod';
import { operation } from '../operation.ts';
import { applicationParams, depositReceipt, issued } from '../schemas/application.ts';

const tag = 'Attestations';
const params = { applicationId: '{{applicationId}}' };

export const depositApplication = operation({
  id: 'depositApplication',
  job: 'attestations',
  method: 'POST',
  path: '/v1/applications/{applicationId}/deposit',
  tag,
  access: ['applicant'],
  summary: 'Step 5: file the application and get its document at once',
  description:
    'Everything is checked again. The document (ADP or confirmation of deposit) is made, kept and sent to the address of the account. Asking again gives the same answer.',
  faq: [7, 17, 25, 28],
  params: applicationParams,
  answers: { deposited: { status: 200, description: 'Filed, with its document.', body: depositReceipt } },
  problems: [
    'not-found',
    'application-incomplete',
    'not-online',
    'email-not-verified',
    'ephoto-code-unknown',
    'ephoto-code-already-used',
    'ephoto-code-expired',
    'ephoto-code-not-yet-active',
    'version-conflict',
    'document-not-ready',
    'idempotency-key-reused',
    'request-in-progress',
  ],
  idempotent: true,
  examples: [{ name: 'Deposit', params }],
});

export const listAttestations = operation({
  id: 'listAttestations',
  job: 'attestations',
  method: 'GET',
  path: '/v1/applications/{applicationId}/attestations',
  tag,
  access: ['applicant'],
  summary: 'List the documents issued for an application',
  faq: [17, 27],
  params: applicationParams,
  answers: {
    ok: { status: 200, description: 'Oldest first.', body: z.strictObject({ attestations: z.array(issued) }) },
  },
  problems: ['not-found'],
  examples: [{ name: 'All', params }],
});

export const downloadAttestation = operation({
  id: 'downloadAttestation',
  job: 'attestations',
  method: 'GET',
  path: '/v1/attestations/{attestationId}/pdf',
  tag,
  access: ['applicant'],
  summary: 'Download a document: the same bytes as in the mail',
  description:
    'Tagged PDF/A-3a and PDF/UA-1. The file `attestation.json` inside it says the same to software: `AttestationData` of this contract.',
  faq: [17, 27],
  params: z.strictObject({
    attestationId: z.string().min(1).max(40).meta({ description: 'Short code of the document, as printed on it' }),
  }),
  answers: {
    ok: {
      status: 200,
      description: 'The PDF.',
      type: 'application/pdf',
      headers: { 'Content-Disposition': 'File name' },
    },
  },
  problems: ['not-found', 'document-not-ready'],
  conditional: true,
  examples: [{ name: 'PDF', params: { attestationId: '{{attestationId}}' } }],
});
