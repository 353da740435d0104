import { appendFileSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simulateHandOver } from '../adapters.ts';
import type { Instant } from '../domain/day.ts';
import { tagOf } from '../domain/mail-feedback.ts';
import { simulationOf } from '../domain/mail-simulator.ts';
import type { Mailer, OutgoingMail } from '../ports.ts';
import { writeWhole } from './files.ts';

/** A mail in the outbox; `sends` counts how often it was handed over, which a correct consumer does once. */
type SentMail = SentLine & { sends: number };
type SentLine = Omit<OutgoingMail, 'raw' | 'attempt'> & { sentAt: Instant };

/** What SES would tell of a mail, in its own shape. */
export type ProviderEvent = {
  source: 'aws.ses';
  detail: {
    eventType: string;
    mail: { timestamp: Instant; tags: { applicationId: [string]; eventId: [string] } };
    bounce?: { bounceType: string };
  };
};

export type Outbox = Mailer & {
  /** All mails, the latest first. */
  list(): SentMail[];
  /** What the provider tells of the hand-overs from the n-th on, and how many there are now. */
  feedback(from: number): { events: ProviderEvent[]; next: number };
  /** The message as it would travel. */
  read(eventId: string): Promise<Uint8Array | undefined>;
};

const isName = (eventId: string) => /^[\w-][\w.-]{0,99}$/.test(eventId);

/** Mails as files: one `.eml` per event, and one line per hand-over in `sent.jsonl`. */
export function fileOutbox(folder: string, now: () => Instant): Outbox {
  const lines = join(folder, 'sent.jsonl');
  const path = (eventId: string) => join(folder, `${eventId}.eml`);
  let known = { size: -1, next: 0 };

  return {
    async send({ raw, attempt, ...mail }) {
      await simulateHandOver({ to: mail.to, attempt });
      if (!isName(mail.eventId)) throw new Error('This event id cannot name a file.');
      writeWhole(path(mail.eventId), raw, { once: true });
      // It begins a line of its own, should the one before have been cut short by a kill.
      appendFileSync(lines, `\n${JSON.stringify({ ...mail, sentAt: now() })}`);
    },
    feedback(from) {
      const size = statSync(lines, { throwIfNoEntry: false })?.size ?? 0;
      // Asked many times a second: the file is read only when it has grown.
      if (size === known.size && from === known.next) return { events: [], next: from };
      const sent = sentLines(lines);
      known = { size, next: sent.length };
      return { events: sent.slice(from).flatMap(told), next: sent.length };
    },
    list() {
      const sends = Map.groupBy(sentLines(lines), ({ eventId }) => eventId);
      return emlNames(folder)
        .map((eventId) => {
          const [first, ...more] = sends.get(eventId) ?? [];
          // Killed between the file and its line: the mail is there all the same.
          const unknown = {
            applicationId: '',
            eventId,
            messageId: '',
            from: '',
            to: '',
            sentAt: statSync(path(eventId)).mtime.toISOString(),
          };
          return { ...(first ?? unknown), sends: 1 + more.length };
        })
        .sort((a, b) => (a.sentAt < b.sentAt ? 1 : -1));
    },
    async read(eventId) {
      if (!isName(eventId)) return undefined;
      return readFile(path(eventId)).catch(() => undefined);
    },
  };
}

function emlNames(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.flatMap((name) => (/^[^.].*\.eml$/.test(name) ? [name.slice(0, -4)] : []));
}

/** Every mail is taken; nobody knows what becomes of it beyond this machine, but for the simulator addresses. */
function told({ applicationId, eventId, to, sentAt }: SentLine): ProviderEvent[] {
  const tags: ProviderEvent['detail']['mail']['tags'] = {
    applicationId: [tagOf(applicationId)],
    eventId: [tagOf(eventId)],
  };
  const mail = { timestamp: sentAt, tags };
  const outcome = simulationOf(to)?.ses;
  return ['Send', ...(outcome ? wordsOf[outcome] : [])].map((eventType) => ({
    source: 'aws.ses',
    detail: { eventType, mail, ...(eventType === 'Bounce' && { bounce: { bounceType: 'Permanent' } }) },
  }));
}

/** What SES tells of a message to each mailbox of its simulator, after that it took it. */
const wordsOf = { success: ['Delivery'], bounce: ['Bounce'], complaint: ['Delivery', 'Complaint'] };

function sentLines(path: string): SentLine[] {
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  return lines.flatMap((line) => {
    try {
      return [JSON.parse(line)];
    } catch {
      return [];
    }
  });
}
