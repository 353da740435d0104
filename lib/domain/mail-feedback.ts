import type { Application } from './application.ts';
import type { Instant } from './day.ts';
import type { MailFailure } from './mail-failures.ts';
import { settled } from './outbox.ts';
import type { EventState, OutboxEvent } from './outbox-event.ts';

/** What the mail provider tells of a message after it was asked to send it, in any order and as often as it likes (MAI-11). */
export type MailFeedback = {
  what: 'sent' | 'delivered' | 'refused' | 'undeliverable' | 'complaint' | 'content-refused';
  at: Instant;
};

/** An id as the tag that comes back with each word of the provider: letters, digits, `_` and `-` (SES API v2, MessageTag). */
export const tagOf = (id: string): string => id.replace(/[^\w-]/g, '_');

const outcomes: Record<MailFeedback['what'], { state: EventState; failure?: MailFailure }> = {
  sent: { state: 'handed-over' },
  delivered: { state: 'delivered' },
  refused: { state: 'bounced', failure: 'address-refused' },
  undeliverable: { state: 'bounced', failure: 'mailbox-unavailable' },
  'content-refused': { state: 'failed', failure: 'content-refused' },
  complaint: { state: 'complained', failure: 'complaint' },
};

/** How much each state says of what became of a message: less never takes the place of more. */
const weights: Record<EventState, number> = {
  queued: 0,
  sending: 0,
  'handed-over': 1,
  delivered: 2,
  failed: 3,
  bounced: 3,
  complained: 4,
};

/** A message given up may have left all the same. */
const weightOf = ({ state, failure }: OutboxEvent) => (failure === 'given-up' ? 0 : weights[state]);

/** The application after a word of the provider: that it took a message settles the doubt about one left in `sending`, which is then never sent again. */
export function heard(application: Application, tag: string, { what, at }: MailFeedback, now: Instant): Application {
  const event = application.events.find(({ id }) => tagOf(id) === tag);
  const { state, failure } = outcomes[what];
  if (!event || weights[state] <= weightOf(event)) return application;
  const { failure: _, ...kept } = event;
  const next: OutboxEvent = { ...kept, state, sentAt: event.sentAt ?? at, ...(failure && { failure }) };
  return settled(application, next, now);
}

const ofAddress: readonly (MailFailure | undefined)[] = ['address-refused', 'address-failing', 'complaint'];

/** Why the account's address must be corrected, while it is still the one that failed (MAI-11). */
export function failingAddress({ email, events }: Application): MailFailure | undefined {
  return events.findLast(({ to, failure }) => to === email && ofAddress.includes(failure))?.failure;
}
