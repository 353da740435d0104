import type { APIGatewayProxyResult } from 'aws-lambda';
import { parseMail } from '../inbox.ts';
import type { Outbox } from '../outbox.ts';
import { inboxPage, mailPage } from '../pages/index.ts';
import type { LocalRequest } from './gateway.ts';

/** The mails that have left, as a page for a person and as JSON for a program. */
export function inboxRoutes(outbox: Outbox) {
  return async ({ method, url, headers }: LocalRequest): Promise<APIGatewayProxyResult | undefined> => {
    const [, eventId, part, index] =
      /^\/local\/inbox(?:\/([\w.-]+)(?:\/(raw|attachments)(?:\/(\d+))?)?)?\/?$/.exec(url.pathname) ?? [];
    if (method !== 'GET' || !url.pathname.startsWith('/local/inbox')) return undefined;
    if (!eventId) return list(headers.accept ?? '');
    const raw = await outbox.read(eventId);
    if (!raw) return undefined;
    if (part === 'raw') return bytes(raw, 'message/rfc822');
    const mail = await parseMail(raw);
    if (part === 'attachments') {
      const attachment = mail.attachments[Number(index)];
      return attachment && bytes(attachment.bytes, attachment.type);
    }
    return html(mailPage({ id: eventId, ...mail }));
  };

  async function list(accept: string): Promise<APIGatewayProxyResult> {
    const mails = await Promise.all(
      outbox.list().map(async ({ eventId, to, sentAt, sends }) => {
        const raw = await outbox.read(eventId);
        const subject = raw ? (await parseMail(raw)).subject : '';
        return { id: eventId, to, subject, sentAt, sends };
      }),
    );
    if (!/json/.test(accept)) return html(inboxPage(mails));
    return { statusCode: 200, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ mails }) };
  }
}

const html = (body: string): APIGatewayProxyResult => ({
  statusCode: 200,
  headers: {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'",
  },
  body,
});

const bytes = (body: Uint8Array, type: string): APIGatewayProxyResult => ({
  statusCode: 200,
  headers: { 'Content-Type': type },
  body: Buffer.from(body).toString('base64'),
  isBase64Encoded: true,
});
