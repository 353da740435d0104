import * as z from 'zod';
import { heard, type MailFeedback, tagOf } from '../../lib/domain/mail-feedback.ts';
import { log } from '../../lib/http/log.ts';
import type { Ports } from '../../lib/ports.ts';
import { changeMessages } from './change-messages.ts';
import { suppress } from './suppression.ts';

const tag = z.tuple([z.string()]);

/** What SES tells by EventBridge, as far as it is read (SES developer guide, "Contents of event data"): no address, header or subject. */
export const sesEvent = z.object({
  source: z.literal('aws.ses'),
  detail: z.object({
    eventType: z.string(),
    mail: z.object({ timestamp: z.iso.datetime(), tags: z.object({ applicationId: tag, eventId: tag }) }),
    bounce: z.object({ bounceType: z.string() }).optional(),
  }),
});
export type SesEvent = z.infer<typeof sesEvent>;

/** Writes down what became of a message; telling it twice, or late, changes nothing (MAI-11). */
export async function hear({ detail }: SesEvent, ports: Ports): Promise<void> {
  const [applicationId] = detail.mail.tags.applicationId;
  const [eventId] = detail.mail.tags.eventId;
  const what = feedbackOf(detail);
  log.info('the provider tells of a message', { applicationId, eventId, code: detail.eventType });
  if (!what) return;
  if (what === 'refused' || what === 'complaint') {
    const events = (await ports.applications.read(applicationId))?.value.events ?? [];
    const event = events.find(({ id }) => tagOf(id) === eventId);
    if (event) await suppress(event.to, what, ports);
  }
  const feedback = { what, at: detail.mail.timestamp };
  await changeMessages(ports, applicationId, (application) => heard(application, eventId, feedback, ports.now()));
}

/** A bounce that SES calls permanent will come again; any other is of this message (SES developer guide, "Bounce types"). */
function feedbackOf({ eventType, bounce }: SesEvent['detail']): MailFeedback['what'] | undefined {
  if (eventType === 'Bounce') return bounce?.bounceType === 'Permanent' ? 'refused' : 'undeliverable';
  return words[eventType];
}

const words: Record<string, MailFeedback['what']> = {
  Send: 'sent',
  Delivery: 'delivered',
  Complaint: 'complaint',
  Reject: 'content-refused',
};
