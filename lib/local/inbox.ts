import { simpleParser } from 'mailparser';

export type ParsedMail = {
  subject: string;
  from: string;
  to: string;
  date: string;
  text: string;
  html: string;
  attachments: { name: string; type: string; bytes: Uint8Array }[];
  raw: string;
};

/** A message as its reader's program shows it. */
export async function parseMail(raw: Uint8Array): Promise<ParsedMail> {
  const mail = await simpleParser(Buffer.from(raw), { skipImageLinks: true });
  const to = Array.isArray(mail.to) ? mail.to.map(({ text }) => text).join(', ') : mail.to?.text;
  return {
    subject: mail.subject ?? '',
    from: mail.from?.text ?? '',
    to: to ?? '',
    date: mail.date?.toISOString() ?? '',
    text: mail.text ?? '',
    html: mail.html || '',
    attachments: mail.attachments.map(({ filename, contentType, content }) => ({
      name: filename ?? '',
      type: contentType,
      bytes: content,
    })),
    raw: Buffer.from(raw).toString('latin1'),
  };
}
