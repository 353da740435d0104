import type { Application } from './application.ts';
import { addHours, type Instant } from './day.ts';
import { byApplicant, recorded } from './history.ts';
import type { MailFailure } from './mail-failures.ts';
import { failingAddress } from './mail-feedback.ts';
import { owe } from './outbox.ts';
import type { OutboxEvent } from './outbox-event.ts';
import type { Settings } from './settings.ts';

type WithDocument = Exclude<Extract<OutboxEvent, { attestationId: string }>, { message: 'attestation-ending' }>;

export type ResendVerdict =
  | { ok: true; application: Application }
  | { ok: false; reason: 'never-sent' | 'revoked' }
  | { ok: false; reason: 'too-often'; until: Instant }
  | { ok: false; reason: 'address-failing'; failure: MailFailure };

/** The same document once more, to the account's address of now and to no other; a few times a day (MAI-10, MAI-13; FAQ 27). What comes later goes to the account that filed, whoever asked: a minor's own account gets this message only. */
export function resend(
  application: Application,
  attestationId: string,
  { to, account, now, settings }: { to: string; account: string; now: Instant; settings: Settings },
): ResendVerdict {
  const document = application.attestations.find(({ id }) => id === attestationId);
  if (document?.revocation) return { ok: false, reason: 'revoked' };
  const [first, ...again] = sendings(application, attestationId);
  if (!document || !first) return { ok: false, reason: 'never-sent' };
  const failure = failingAddress({ ...application, email: to });
  if (failure) return { ok: false, reason: 'address-failing', failure };
  const { resendsPerDay } = settings.mail;
  const recent = again.filter(isRecent(now));
  const oldest = recent[recent.length - resendsPerDay];
  if (oldest) return { ok: false, reason: 'too-often', until: addHours(oldest.createdAt, 24) };
  const place = 1 + Math.max(0, ...again.map(({ id }) => Number(id.slice(id.lastIndexOf('-') + 1))));
  const id = `${first.id}-again-${place}`;
  const kept = account === application.owner ? { ...application, email: to } : application;
  const asked = recorded(
    withoutOldest(kept, again, Math.max(keptAgain, resendsPerDay)),
    { ...byApplicant, what: 'message-asked-again', facts: { message: first.message, id: attestationId } },
    now,
  );
  const owing = owe(asked, { id, message: first.message, to, attestationId }, now);
  return { ok: true, application: owing };
}

/** How often a document can be sent again now (MAI-13). */
export function resendsLeft(application: Application, attestationId: string, now: Instant, { mail }: Settings): number {
  const [, ...again] = sendings(application, attestationId);
  return Math.max(0, mail.resendsPerDay - again.filter(isRecent(now)).length);
}

/** The messages that brought a document, the first of them first. */
const sendings = ({ events }: Application, id: string): WithDocument[] =>
  events.filter(
    (event): event is WithDocument =>
      'attestationId' in event && event.attestationId === id && event.message !== 'attestation-ending',
  );

const isRecent =
  (now: Instant) =>
  ({ createdAt }: OutboxEvent) =>
    addHours(createdAt, 24) > now;

/** How many messages sent again of one document an application keeps at least; its history tells all. */
const keptAgain = 10;

/** An application has room for so much: of the messages of a document that were sent again, the oldest that are done with go. */
function withoutOldest(application: Application, again: readonly WithDocument[], kept: number): Application {
  const old = again.slice(0, Math.max(0, again.length + 1 - kept)).filter(({ state }) => !isOpenState(state));
  const gone = new Set(old.map(({ id }) => id));
  return gone.size > 0 ? { ...application, events: application.events.filter(({ id }) => !gone.has(id)) } : application;
}

const isOpenState = (state: WithDocument['state']) => state === 'queued' || state === 'sending';
