import { appendFileSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '../domain/day.ts';
import type { Mailer, OutgoingMail } from '../ports.ts';
import { writeWhole } from './files.ts';

/** A mail in the outbox; `sends` counts how often it was handed over, which a correct consumer does once. */
type SentMail = Pick<OutgoingMail, 'eventId' | 'messageId' | 'from' | 'to'> & { sentAt: Instant; sends: number };

export type Outbox = Mailer & {
  /** All mails, the latest first. */
  list(): SentMail[];
  /** The message as it would travel. */
  read(eventId: string): Promise<Uint8Array | undefined>;
};

const isName = (eventId: string) => /^[\w-][\w.-]{0,99}$/.test(eventId);

/** Mails as files: one `.eml` per event, and one line per hand-over in `sent.jsonl`. */
export function fileOutbox(folder: string, now: () => Instant): Outbox {
  const lines = join(folder, 'sent.jsonl');
  const path = (eventId: string) => join(folder, `${eventId}.eml`);

  return {
    async send({ raw, ...mail }) {
      if (!isName(mail.eventId)) throw new Error('This event id cannot name a file.');
      writeWhole(path(mail.eventId), raw, { once: true });
      // It begins a line of its own, should the one before have been cut short by a kill.
      appendFileSync(lines, `\n${JSON.stringify({ ...mail, sentAt: now() })}`);
    },
    list() {
      const sends = Map.groupBy(sentLines(lines), ({ eventId }) => eventId);
      return emlNames(folder)
        .map((eventId) => {
          const [first, ...more] = sends.get(eventId) ?? [];
          // Killed between the file and its line: the mail is there all the same.
          const unknown = {
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

function sentLines(path: string): Omit<SentMail, 'sends'>[] {
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  return lines.flatMap((line) => {
    try {
      return [JSON.parse(line)];
    } catch {
      return [];
    }
  });
}
