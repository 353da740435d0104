import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Instant } from '../domain/day.ts';
import type { Trace } from '../domain/outbox-event.ts';
import { htmlPart } from './html-part.ts';
import type { MessageName } from './messages/index.ts';
import { type PageSource, pageOf } from './page.ts';
import { mailbox, mediaType, token } from './safe.ts';
import { textPart } from './text-part.ts';
import { oneLine } from './typography.ts';

export { messageIdOf } from './message-id.ts';

type Attachment = { name: string; type: string; bytes: Uint8Array };

export type Mail<Name extends MessageName = MessageName> = PageSource<Name> & {
  from: { name: string; address: string };
  to: string;
  /** Of `messageIdOf`. */
  messageId: string;
  date: Instant;
  attachment?: Attachment;
  /** The request that the message comes from, for those who look for it in the logs. */
  trace?: Trace;
};

/** A complete RFC 5322 message; the same facts and Message-ID give the same bytes. Throws `UnsendableMail` for values that no retry can mend. */
export async function composeMail<Name extends MessageName>(mail: Mail<Name>): Promise<Uint8Array> {
  const page = pageOf(mail, mail.attachment !== undefined);
  const messageId = token('message-id', mail.messageId);
  const composer = new MailComposer({
    from: { name: oneLine(mail.from.name), address: mailbox('from', mail.from.address) },
    to: { name: '', address: mailbox('to', mail.to) },
    ...(mail.replyTo ? { replyTo: { name: '', address: mailbox('reply-to', mail.replyTo) } } : {}),
    subject: page.subject.fr.replaceAll('\u00A0', ' '),
    messageId,
    date: new Date(mail.date),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': 'fr, en',
      ...(mail.trace && {
        'X-Request-Id': token('request-id', mail.trace.requestId),
        Traceparent: token('traceparent', mail.trace.traceparent),
      }),
    },
    // Not `text`: nodemailer would drop format=flowed.
    alternatives: [
      { content: crlf(textPart(page)), contentType: 'text/plain; charset=utf-8; format=flowed' },
      { content: crlf(htmlPart(page)), contentType: 'text/html; charset=utf-8' },
    ],
    attachments: mail.attachment ? [attached(mail.attachment)] : [],
    encoding: 'quoted-printable',
    baseBoundary: createHash('sha256').update(messageId).digest('hex').slice(0, 24),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

// Done here rather than by nodemailer's `newline`, which passes over the attachment's bytes as well.
const crlf = (text: string) => text.replaceAll('\n', '\r\n');

const attached = ({ name, type, bytes }: Attachment) => ({
  filename: oneLine(name).replace(/[/\\]/g, '-'),
  contentType: mediaType(type),
  content: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
});
