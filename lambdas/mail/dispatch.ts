import { change } from '../../lib/change.ts';
import type { OutboxEvent } from '../../lib/domain/application.ts';
import { claimEvent, givenUp, handedOver, sendingFailed } from '../../lib/domain/outbox.ts';
import { attachmentName } from '../../lib/mail/attachment-name.ts';
import { composeMail, messageIdOf } from '../../lib/mail/compose.ts';
import { UnsendableMail } from '../../lib/mail/safe.ts';
import type { DispatchRequest, Ports } from '../../lib/ports.ts';

/**
 * Sends one message that an application owes: claims it by a conditional write, hands it over, and writes that down (MAI-11).
 * A message already handed over is done; one that another consumer holds, or that fails, comes back later.
 */
export async function dispatch({ applicationId, eventId }: DispatchRequest, ports: Ports): Promise<'done' | 'later'> {
  let claimed: OutboxEvent | undefined;
  let held = false;
  await change(ports.applications, applicationId, (application) => {
    const verdict = claimEvent(application, eventId, ports.now());
    claimed = verdict.ok ? verdict.event : undefined;
    held = !verdict.ok && verdict.reason === 'claimed-by-another';
    return verdict.ok ? verdict.application : application;
  });
  if (!claimed) return held ? 'later' : 'done';
  try {
    await send(applicationId, claimed, ports);
  } catch (error) {
    const settle = error instanceof UnsendableMail ? givenUp : sendingFailed;
    await change(ports.applications, applicationId, (application) => settle(application, eventId, ports.now()));
    if (settle === givenUp) return 'done';
    throw error;
  }
  await change(ports.applications, applicationId, (application) => handedOver(application, eventId, ports.now()));
  return 'done';
}

async function send(applicationId: string, event: OutboxEvent, ports: Ports) {
  const { accountUrl, issuer, sender } = ports.deployment;
  const record = (await ports.attestations.read(event.attestationId))?.value;
  const bytes = await ports.documents.read(`attestations/${event.attestationId}.pdf`);
  if (!record || !bytes) throw new Error('the document of a message is not there yet');
  const messageId = messageIdOf(event.id, sender);
  const raw = await composeMail({
    message: event.message,
    facts: record,
    from: { name: issuer, address: sender },
    to: event.to,
    messageId,
    date: ports.now(),
    attachment: { name: attachmentName(record.variant, applicationId, record.rank), type: 'application/pdf', bytes },
    links: { account: accountUrl },
    phone: ports.settings.help.phone,
    issuer,
  });
  await ports.mailer.send({ eventId: event.id, messageId, from: sender, to: event.to, raw });
}
