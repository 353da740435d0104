import type { APIGatewayProxyEvent, Context } from 'aws-lambda';
import * as agents from '../../lib/contract/operations/agent-attestations.ts';
import * as operations from '../../lib/contract/operations/attestations.ts';
import { emailAttestation as emailOperation } from '../../lib/contract/operations/emails.ts';
import * as preview from '../../lib/contract/operations/preview.ts';
import * as rules from '../../lib/contract/operations/rules.ts';
import { log } from '../../lib/http/log.ts';
import { Refusal } from '../../lib/http/refusal.ts';
import { serve, told } from '../../lib/http/serve.ts';
import { ports } from '../../lib/wiring.ts';
import { depositApplication } from './deposit-application.ts';
import { downloadAttestation } from './download-attestation.ts';
import { emailAttestation } from './email-attestation.ts';
import { finish } from './finish.ts';
import { issueAttestation } from './issue-attestation.ts';
import { listAttestations } from './list-attestations.ts';
import { listSupportingDocuments } from './list-supporting-documents.ts';
import { previewAttestation } from './preview-attestation.ts';
import { revokeAttestation } from './revoke-attestation.ts';

export const stories = [
  told(preview.previewAttestation, previewAttestation),
  told(operations.depositApplication, depositApplication),
  told(operations.listAttestations, listAttestations),
  told(operations.downloadAttestation, downloadAttestation),
  told(emailOperation, emailAttestation),
  told(agents.issueAttestation, issueAttestation),
  told(agents.revokeAttestation, revokeAttestation),
  told(rules.listSupportingDocuments, listSupportingDocuments),
];

const http = serve(stories, ports);

/** What housekeeping asks: finish what this application owes. */
export type FinishRequest = { source: 'housekeeping'; applicationId: string };

export const handler = async (event: APIGatewayProxyEvent | FinishRequest, context: Context) =>
  'source' in event ? finishAsked(event) : http(event, context);

async function finishAsked({ applicationId }: FinishRequest) {
  try {
    await finish(applicationId, ports);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    log.warn('deposit called off', { applicationId, code: error.code });
  }
}
