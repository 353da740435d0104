import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Instant } from '../domain/day.ts';
import { defaultSettings } from '../domain/settings.ts';
import { htmlPart } from './html-part.ts';
import type { Letter, Links } from './letter.ts';
import { type FactsOf, type MessageName, messageNamed } from './messages/index.ts';
import { mailbox, mediaType, token, webAddress } from './safe.ts';
import { callSection, closing } from './sections.ts';
import { textPart } from './text-part.ts';
import { oneLine } from './typography.ts';

export { messageIdOf } from './message-id.ts';

export type Attachment = { name: string; type: string; bytes: Uint8Array };

export type Mail<Name extends MessageName = MessageName> = {
  message: Name;
  facts: FactsOf<Name>;
  /** Who the message says it comes from (MAI-14). */
  issuer: string;
  from: { name: string; address: string };
  to: string;
  replyTo?: string;
  /** Of `messageIdOf`. */
  messageId: string;
  date: Instant;
  links: Links;
  attachment?: Attachment;
  /** Of the CCC; the settings' default unless given. */
  phone?: string;
  headers?: { traceId?: string };
};

/** What a message says, whole: the catalogue's letter, then whom to call; its links lead to web addresses only. */
export function letterOf<Name extends MessageName>(
  mail: Pick<Mail<Name>, 'message' | 'facts' | 'links' | 'phone'>,
  attached: boolean,
): Letter {
  const letter = messageNamed(mail.message).letter(mail.facts, { attached, links: mail.links });
  const call = callSection(mail.phone ?? defaultSettings.help.phone, mail.facts.applicationId);
  const sections = [...letter.sections, call].map(({ heading, blocks }) => ({
    heading,
    blocks: blocks.map((block) => ('action' in block ? { ...block, url: webAddress(block.url) } : block)),
  }));
  return { ...letter, sections };
}

/** A complete RFC 5322 message; the same facts and Message-ID give the same bytes. Throws `UnsendableMail` for values that no retry can mend. */
export async function composeMail<Name extends MessageName>(mail: Mail<Name>): Promise<Uint8Array> {
  const letter = letterOf(mail, mail.attachment !== undefined);
  const ends = closing(mail.issuer, mail.replyTo !== undefined);
  const messageId = token('message-id', mail.messageId);
  const composer = new MailComposer({
    from: { name: oneLine(mail.from.name), address: mailbox('from', mail.from.address) },
    to: { name: '', address: mailbox('to', mail.to) },
    ...(mail.replyTo ? { replyTo: { name: '', address: mailbox('reply-to', mail.replyTo) } } : {}),
    subject: oneLine(letter.subject.fr),
    messageId,
    date: new Date(mail.date),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': 'fr, en',
      ...(mail.headers?.traceId ? { 'X-Trace-ID': token('trace-id', mail.headers.traceId) } : {}),
    },
    // Not `text`: nodemailer would drop format=flowed.
    alternatives: [
      { content: textPart(letter, ends), contentType: 'text/plain; charset=utf-8; format=flowed' },
      { content: htmlPart(letter, ends), contentType: 'text/html; charset=utf-8' },
    ],
    attachments: mail.attachment ? [attached(mail.attachment)] : [],
    encoding: 'quoted-printable',
    baseBoundary: createHash('sha256').update(messageId).digest('hex').slice(0, 24),
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

const attached = ({ name, type, bytes }: Attachment) => ({
  filename: oneLine(name).replace(/[/\\]/g, '-'),
  contentType: mediaType(type),
  content: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
});
