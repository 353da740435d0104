import { changeApplication } from '../../lib/change.ts';
import type { OutboxEvent } from '../../lib/domain/application.ts';
import { claimEvent, givenUp, handedOver, sendingFailed } from '../../lib/domain/outbox.ts';
import { composeMail, messageIdOf } from '../../lib/mail/compose.ts';
import { UnsendableMail } from '../../lib/mail/safe.ts';
import type { DispatchRequest, Ports } from '../../lib/ports.ts';
import { letterOf } from './letter.ts';

/**
 * Sends one message that an application owes: claims it by a conditional write, hands it over, and writes that down (MAI-11).
 * A message already handed over is done; one that another consumer holds, or that fails, comes back later.
 */
export async function dispatch({ applicationId, eventId }: DispatchRequest, ports: Ports): Promise<'done' | 'later'> {
  let claimed: OutboxEvent | undefined;
  let held = false;
  await changeApplication(ports, applicationId, (application) => {
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
    await changeApplication(ports, applicationId, (application) => settle(application, eventId, ports.now()));
    if (settle === givenUp) return 'done';
    throw error;
  }
  await changeApplication(ports, applicationId, (application) => handedOver(application, eventId, ports.now()));
  return 'done';
}

async function send(applicationId: string, event: OutboxEvent, ports: Ports) {
  const { accountUrl, issuer, sender } = ports.deployment;
  const application = (await ports.applications.read(applicationId))?.value;
  if (!application) throw new Error('the application of a message is gone');
  const messageId = messageIdOf(event.id, sender);
  const raw = await composeMail({
    ...(await letterOf(event, application, ports)),
    from: { name: issuer, address: sender },
    to: event.to,
    messageId,
    date: ports.now(),
    links: { account: accountUrl },
    phone: ports.settings.help.phone,
    issuer,
  });
  await ports.mailer.send({ eventId: event.id, messageId, from: sender, to: event.to, raw });
}
