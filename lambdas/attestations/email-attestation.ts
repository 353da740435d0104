import { changeOnce } from '../../lib/change.ts';
import type { emailAttestation as operation } from '../../lib/contract/operations/emails.ts';
import { maskedEmail } from '../../lib/contract/views.ts';
import { secondsUntil } from '../../lib/domain/day.ts';
import { mailFailures } from '../../lib/domain/mail-failures.ts';
import { type ResendVerdict, resend, resendsLeft } from '../../lib/domain/resend.ts';
import { log } from '../../lib/http/log.ts';
import { refuse } from '../../lib/http/refusal.ts';
import type { Story } from '../../lib/http/story.ts';
import { queueMessages } from '../../lib/outbox.ts';
import type { Ports } from '../../lib/ports.ts';
import { ownedAttestation } from './owned-attestation.ts';

/** FAQ 27 (MAI-10, MAI-13): the caller's own document once more, to the address of the account only. */
export const emailAttestation: Story<typeof operation> = async ({ params, caller, mark }, ports) => {
  const record = await ownedAttestation(ports, caller, params.attestationId);
  const { email: to, emailVerified } = caller;
  if (!to || !emailVerified) refuse('email-not-verified');
  const changed = await changeOnce(ports, record.applicationId, mark, (application) => {
    const verdict = resend(application, record.id, {
      to,
      account: caller.subject,
      now: ports.now(),
      settings: ports.settings,
    });
    return verdict.ok ? verdict.application : refuseResend(verdict, ports);
  });
  if (!changed) refuse('not-found');
  await queueMessages(changed.value, ports).catch((error: Error) => {
    log.warn('messages wait for the sweep', { applicationId: record.applicationId, error });
  });
  const remaining = resendsLeft(changed.value, record.id, ports.now(), ports.settings);
  return { as: 'accepted', body: { emailedTo: maskedEmail(to), remaining } };
};

function refuseResend(verdict: Extract<ResendVerdict, { ok: false }>, { now, settings }: Ports): never {
  switch (verdict.reason) {
    case 'revoked':
      return refuse('attestation-revoked');
    case 'never-sent':
      return refuse('document-not-ready', { retryAfterSeconds: 5 });
    case 'address-failing':
      return refuse('email-address-failing', { detail: mailFailures[verdict.failure] });
    case 'too-often':
      return refuse('sent-too-often', {
        facts: { limit: settings.mail.resendsPerDay },
        retryAfterSeconds: secondsUntil(now(), verdict.until),
      });
  }
}
