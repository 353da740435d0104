import { MailNotTaken } from '../../lib/adapters.ts';
import type { Application } from '../../lib/domain/application.ts';
import { secondsUntil } from '../../lib/domain/day.ts';
import {
  type ClaimVerdict,
  claimEvent,
  givenUp,
  handedOver,
  retrySeconds,
  sendingFailed,
} from '../../lib/domain/outbox.ts';
import type { OutboxEvent } from '../../lib/domain/outbox-event.ts';
import { withoutStale } from '../../lib/domain/reminders.ts';
import { log } from '../../lib/http/log.ts';
import { composeMail, messageIdOf } from '../../lib/mail/compose.ts';
import { UnsendableMail } from '../../lib/mail/safe.ts';
import type { DispatchRequest, OutgoingMail, Ports } from '../../lib/ports.ts';
import { changeMessages } from './change-messages.ts';
import { letterOf } from './letter.ts';
import { isSuppressed } from './suppression.ts';

/** What the queue does with a message: it is done with, or comes again after some seconds. */
export type Dispatched = 'done' | { againIn: number };

/**
 * Sends one message that an application owes: claims it by a conditional write, hands it over, and writes that down (MAI-11).
 * One that may have left is not sent again before the provider's word or the end of the doubt: until then the queue is done with it, and housekeeping brings it back.
 */
export async function dispatch({ applicationId, eventId }: DispatchRequest, ports: Ports): Promise<Dispatched> {
  let verdict: ClaimVerdict | undefined;
  await changeMessages(ports, applicationId, (application) => {
    const current = withoutStale(application, eventId, ports.settings);
    verdict = claimEvent(current, eventId, ports.now(), ports.settings);
    return 'application' in verdict ? verdict.application : current;
  });
  if (!verdict?.ok)
    return verdict?.reason === 'too-early' ? { againIn: secondsUntil(ports.now(), verdict.until) } : 'done';
  const { event } = verdict;
  const settle = (transition: (application: Application) => Application) =>
    changeMessages(ports, applicationId, transition);
  const again = async (error: unknown): Promise<Dispatched> => {
    log.warn('message to send again', { applicationId, eventId, error: error as Error });
    const jitter = (ports.random(1)[0] ?? 0) / 256;
    const now = ports.now();
    const changed = await settle((application) => sendingFailed(application, event, now, jitter));
    const waits = changed?.value.events.some(({ id, state }) => id === eventId && state === 'queued');
    return waits ? { againIn: retrySeconds(event.attempts, jitter) } : 'done';
  };

  let mail: OutgoingMail;
  try {
    if (await isSuppressed(event.to, ports)) {
      await settle((application) => givenUp(application, event, 'address-failing', ports.now()));
      return 'done';
    }
    mail = await mailOf(applicationId, event, ports);
  } catch (error) {
    if (!(error instanceof UnsendableMail)) return again(error);
    await settle((application) => givenUp(application, event, 'content-refused', ports.now()));
    return 'done';
  }
  try {
    await ports.mailer.send(mail);
  } catch (error) {
    if (!(error instanceof MailNotTaken)) {
      log.warn('message that may have left', { applicationId, eventId, error: error as Error });
      return 'done';
    }
    if (error.kind === 'temporary') return again(error);
    await settle((application) => givenUp(application, event, 'content-refused', ports.now()));
    return 'done';
  }
  log.info('message handed over', { applicationId, eventId });
  await settle((application) => handedOver(application, eventId, ports.now()));
  return 'done';
}

async function mailOf(applicationId: string, event: OutboxEvent, ports: Ports): Promise<OutgoingMail> {
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
    ...(event.trace && { trace: event.trace }),
  });
  const { id: eventId, attempts: attempt, to } = event;
  return { applicationId, eventId, attempt, messageId, from: sender, to, raw };
}
