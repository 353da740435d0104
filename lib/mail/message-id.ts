import { mailbox, UnsendableMail } from './safe.ts';

/**
 * The Message-ID of an event's message: always the same, so that mail programs fold a message that left twice.
 * Amazon SES puts its own in its place, and gives this one back among the original headers of its notices.
 */
export function messageIdOf(eventId: string, sender: string): string {
  if (!/^[A-Za-z0-9-]{1,64}$/.test(eventId)) throw new UnsendableMail('message-id', 'event-id-malformed');
  return `<${mailbox('message-id', `${eventId}@${sender.slice(sender.lastIndexOf('@') + 1)}`)}>`;
}
