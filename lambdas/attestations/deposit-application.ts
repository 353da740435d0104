import { changeApplication } from '../../lib/change.ts';
import type { depositApplication as operation } from '../../lib/contract/operations/attestations.ts';
import { issuedView, maskedEmail } from '../../lib/contract/views.ts';
import { checkDeposit } from '../../lib/domain/deposit.ts';
import { askDeposit } from '../../lib/domain/outbox.ts';
import { ownedApplication } from '../../lib/http/owned.ts';
import { refuse } from '../../lib/http/refusal.ts';
import { requireVersion, type Story } from '../../lib/http/story.ts';
import { finish } from './finish.ts';

/** FAQ 7, 17, 25, 28 (DOS-07, DOS-10): step 5; the document is there when the answer is, and asking again changes nothing. */
export const depositApplication: Story<typeof operation> = async ({ params, caller, ifMatch }, ports) => {
  await ownedApplication(ports, caller, params.applicationId);
  const { email, emailVerified } = caller;
  await changeApplication(ports, params.applicationId, (application, version) => {
    if (application.removedAt) refuse('not-found');
    if (application.state !== 'draft') return application;
    // A deposit that was asked for and cut off goes on, whatever it has changed already.
    if (!application.depositRequest) requireVersion(ifMatch, version);
    if (!email || !emailVerified) refuse('email-not-verified');
    const check = checkDeposit(application, { now: ports.now(), settings: ports.settings });
    if (!check.ok) refuse('application-incomplete', { errors: check.findings });
    return askDeposit(application, email, ports.now());
  });
  const application = await finish(params.applicationId, ports);
  const [attestation] = application.attestations;
  const sent = application.events.find((event) => 'attestationId' in event && event.attestationId === attestation?.id);
  if (!application.deposit || !attestation) refuse('document-not-ready', { retryAfterSeconds: 5 });
  return {
    as: 'deposited',
    body: {
      applicationId: application.id,
      state: application.state,
      depositedAt: application.deposit.at,
      attestation: issuedView(attestation, ports.deployment.publicUrl),
      emailedTo: maskedEmail(sent?.to ?? application.email ?? ''),
    },
  };
};
