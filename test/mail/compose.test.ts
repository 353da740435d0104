import { simpleParser } from 'mailparser';
import { describe, expect, test } from 'vitest';
import { attachmentName } from '../../lib/mail/attachment-name.ts';
import { composeMail, messageIdOf } from '../../lib/mail/compose.ts';
import { sample, specimens } from './sample.ts';

const bytes = Uint8Array.from({ length: 100_000 }, (_, i) => (i * 7 + (i >> 8)) % 256);
const attachment = {
  name: attachmentName('adp-first', 'BPI-2026-7K3QX9-M'),
  type: 'application/pdf',
  bytes,
};
const raw = async (mail: Parameters<typeof composeMail>[0]) => Buffer.from(await composeMail(mail)).toString('latin1');
const headersOf = (mail: string) => mail.slice(0, mail.indexOf('\r\n\r\n')).replace(/\r\n[ \t]/g, ' ');

describe('a message with its document', () => {
  const mail = sample('adp-issued', { attachment });

  test('is multipart/mixed of text and HTML alternatives, then the document', async () => {
    const message = await raw(mail);
    const types = [...message.matchAll(/^Content-Type: ([^;\r\n]+)/gm)].map(([, type]) => type);
    expect(types).toEqual(['multipart/mixed', 'multipart/alternative', 'text/plain', 'text/html', 'application/pdf']);
    expect(message).toContain('Content-Type: text/plain; charset=utf-8; format=flowed\r\n');
  });

  test('DOC-05: carries the document byte for byte, under its name', async () => {
    const { attachments } = await simpleParser(Buffer.from(await composeMail(mail)));
    expect(attachments).toHaveLength(1);
    expect(attachments[0]).toMatchObject({
      filename: 'attestation-de-prolongation-dinstruction-BPI-2026-7K3QX9-M.pdf',
      contentType: 'application/pdf',
      contentDisposition: 'attachment',
    });
    expect(Buffer.compare(attachments[0]?.content ?? Buffer.alloc(0), Buffer.from(bytes))).toBe(0);
  });

  test('says who writes to whom, when, in which languages, and that a machine does', async () => {
    const trace = { requestId: 'front-4711', traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` };
    const headers = headersOf(await raw({ ...mail, replyTo: 'aide@exemple.fr', trace }));
    expect(headers.split('\r\n').map((line) => line.slice(0, line.indexOf(':')))).toEqual([
      'Auto-Submitted',
      'X-Auto-Response-Suppress',
      'Content-Language',
      'X-Request-ID',
      'Traceparent',
      'From',
      'To',
      'Reply-To',
      'Subject',
      'Message-ID',
      'Date',
      'MIME-Version',
      'Content-Type',
    ]);
    expect(headers).toContain('X-Request-ID: front-4711');
    expect(headers).toContain(`Traceparent: ${trace.traceparent}`);
    expect(headers).toContain('Auto-Submitted: auto-generated');
    expect(headers).toContain('Content-Language: fr, en');
    expect(headers).toContain('To: amina@example.org');
    expect(headers).toContain('Message-ID: <7b1c6f0e-2d43-4a8e-9a55-0c1f2e3d4a5b@exemple.fr>');
    expect(headers).toContain('Date: Mon, 23 Nov 2026 08:00:00 +0000');
  });

  test('MAI-11: the same event gives the same bytes, another one another identity', async () => {
    expect(await raw(mail)).toBe(await raw(structuredClone(mail)));
    const other = await raw({ ...mail, messageId: messageIdOf('8c2d', 'exemple.fr') });
    expect(other.match(/boundary="([^"]+)"/)?.[1]).not.toBe((await raw(mail)).match(/boundary="([^"]+)"/)?.[1]);
  });
});

test.each(specimens)(
  'RFC 5322: $title has short ASCII lines that all end in CRLF, and stays small',
  async ({ message, facts }) => {
    const whole = await raw(sample(message, { facts, attachment }));
    expect(whole).toMatch(/^[\x20-\x7e\r\n\t]*$/);
    expect(whole.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...whole.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
    expect(whole.length).toBeLessThan(100_000 * 1.4 + 40_000);
    expect((await raw(sample(message, { facts }))).length).toBeLessThan(30_000);
  },
);

test('a message without document is text and HTML alternatives alone', async () => {
  const message = await raw(sample('complement-requested'));
  const types = [...message.matchAll(/^Content-Type: ([^;\r\n]+)/gm)].map(([, type]) => type);
  expect(types).toEqual(['multipart/alternative', 'text/plain', 'text/html']);
});

test('non-ASCII sender, file name and domain are read back as they were given', async () => {
  const name = 'Préfecture d’Île-de-France – Ōsaka ﷺ';
  const file = 'attestation « été » – ğüş 中文 فارسی.pdf';
  const mail = sample('adp-issued', {
    from: { name, address: 'no-reply@préfecture.exemple.fr' },
    to: 'amina.b+anef@Bücher.example',
    attachment: { ...attachment, name: file },
  });
  const parsed = await simpleParser(Buffer.from(await composeMail(mail)));
  expect(parsed.from?.value).toEqual([{ name, address: 'no-reply@préfecture.exemple.fr' }]);
  const headers = headersOf(await raw(mail));
  expect(headers).toContain('<no-reply@xn--prfecture-c4a.exemple.fr>');
  expect(headers).toContain('To: amina.b+anef@xn--bcher-kva.example');
  expect(parsed.attachments[0]?.filename).toBe(file);
  expect(await raw(mail)).toMatch(/^[\x20-\x7e\r\n\t]*$/);
});

test.each([
  ['adp-first', 1, 'attestation-de-prolongation-dinstruction-BPI-2026-7K3QX9-M.pdf'],
  ['family-adp-renewal', 2, 'attestation-de-prolongation-dinstruction-BPI-2026-7K3QX9-M-2.pdf'],
  ['deposit-confirmation', 1, 'attestation-de-confirmation-de-depot-BPI-2026-7K3QX9-M.pdf'],
] as const)('the document %s of rank %i is named %s', (variant, rank, name) => {
  expect(attachmentName(variant, 'BPI-2026-7K3QX9-M', rank)).toBe(name);
});

test('a file name cannot be a path', () => {
  expect(attachmentName('adp-first', '../../etc/passwd\r\n')).toBe(
    'attestation-de-prolongation-dinstruction-etcpasswd.pdf',
  );
});
