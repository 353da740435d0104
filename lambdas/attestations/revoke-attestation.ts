import { changeApplication } from '../../lib/change.ts';
import type { revokeAttestation as operation } from '../../lib/contract/operations/agent-attestations.ts';
import { issuedView } from '../../lib/contract/views.ts';
import { revoke } from '../../lib/domain/revocation.ts';
import { agentApplication } from '../../lib/http/owned.ts';
import { refuse } from '../../lib/http/refusal.ts';
import type { Story } from '../../lib/http/story.ts';
import { readShortCode } from '../../lib/seal/short-code.ts';
import { finish, newCode } from './finish.ts';
import { refuseIssue } from './refuse-issue.ts';

/** DOC-16: an agent revokes a document, with or without another in its place; the public check tells it when the answer is there. */
export const revokeAttestation: Story<typeof operation> = async ({ params, body, caller }, ports) => {
  const read = readShortCode(params.attestationId);
  const record = read.ok ? (await ports.attestations.read(read.code))?.value : undefined;
  const { id, applicationId } = record ?? refuse('not-found');
  await agentApplication(ports, caller, applicationId);
  await changeApplication(ports, applicationId, (application) => {
    const by = { by: 'agent', actor: caller.subject } as const;
    const outcome = revoke(application, id, body, { by, now: ports.now(), newId: newCode(ports) });
    return outcome.ok ? outcome.application : refuseIssue(outcome);
  });
  const { attestations } = await finish(applicationId, ports);
  const viewed = (wanted: string | undefined) => {
    const found = attestations.find((it) => it.id === wanted);
    return found && issuedView(found, ports.deployment.publicUrl);
  };
  const attestation = viewed(id) ?? refuse('not-found');
  const replacement = viewed(attestation.revocation?.replacedBy);
  return { as: 'revoked', body: { attestation, ...(replacement && { replacement }) } };
};
