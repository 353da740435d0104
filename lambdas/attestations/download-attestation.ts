import { createHash } from 'node:crypto';
import type { downloadAttestation as operation } from '../../lib/contract/operations/attestations.ts';
import { refuse } from '../../lib/http/refusal.ts';
import type { Story } from '../../lib/http/story.ts';
import { attachmentName } from '../../lib/mail/attachment-name.ts';
import { documentKey } from '../../lib/removal.ts';
import { ownedAttestation } from './owned-attestation.ts';

/** FAQ 17, 27 (DOC-05): the document of the caller's own application, the same bytes as in the mail. */
export const downloadAttestation: Story<typeof operation> = async ({ params, caller }, ports) => {
  const record = await ownedAttestation(ports, caller, params.attestationId);
  const body = await ports.documents.read(documentKey(record.id));
  if (!body) refuse('document-not-ready', { retryAfterSeconds: 5 });
  const headers = {
    ETag: `"${createHash('sha256').update(body).digest('hex')}"`,
    'Content-Disposition': `attachment; filename="${attachmentName(record.variant, record.applicationId, record.rank)}"`,
    'Cache-Control': 'private, no-cache',
  };
  return { as: 'ok', body, headers };
};
