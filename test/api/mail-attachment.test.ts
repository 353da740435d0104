import { describe, expect, it } from 'vitest';
import { dispatch } from '../../lambdas/mail/dispatch.ts';
import { owe } from '../../lib/domain/outbox.ts';
import { settingsSchema } from '../../lib/domain/settings.ts';
import { parseMail } from '../../lib/local/inbox.ts';
import { draft, firstCodes, now } from '../domain/an-application.ts';
import { records } from '../pdf/records.ts';
import { scratchLocal } from '../ports/scratch.ts';

const pdf = Buffer.from('%PDF-1.7 not long');

/** The mail that brings a document, under these settings. */
async function mailUnder(mail: object, variant: 'adp-first' | 'deposit-confirmation') {
  const local = scratchLocal();
  const ports = { ...local.ports, settings: settingsSchema.parse({ mail }) };
  const record = records[variant];
  const { id, applicationId } = record;
  const message = variant === 'adp-first' ? 'adp-issued' : 'deposit-confirmed';
  const empty = draft({ status: 'refugee' }, firstCodes, { id: applicationId, state: 'deposited' });
  const owing = owe(empty, { id: 'E-1', message, to: 'amina@example.org', attestationId: id }, now);
  await ports.applications.insert(applicationId, owing);
  await ports.attestations.insert(id, record);
  await ports.documents.putOnce(`attestations/${id}.pdf`, pdf, 'application/pdf');
  expect(await dispatch({ applicationId, eventId: 'E-1' }, ports)).toBe('done');
  return { ...(await parseMail((await local.outbox.read('E-1')) ?? expect.fail('no mail'))), ports };
}

const attached = [{}, { attach: true }, { maxAttachmentBytes: pdf.length }];
const left = [{ attach: false }, { maxAttachmentBytes: pdf.length - 1 }, { attach: false, maxAttachmentBytes: 9e6 }];

describe.each(['adp-first', 'deposit-confirmation'] as const)('FAQ 17: the document of %s', (variant) => {
  it.each(attached)('travels with its message under %j', async (settings) => {
    const { attachments, text } = await mailUnder(settings, variant);
    expect(attachments.map(({ type, bytes }) => [type, Buffer.from(bytes).toString()])).toEqual([
      ['application/pdf', pdf.toString()],
    ]);
    expect(text.replace(/\s+/g, ' ')).toMatch(/est jointe/);
  });

  it.each(left)(
    'waits in the account under %j: the message leads there, to where one signs in, and nowhere else',
    async (settings) => {
      const { attachments, text, html, ports } = await mailUnder(settings, variant);
      expect(attachments).toEqual([]);
      expect(text.replace(/\s+/g, ' ')).toContain('est disponible sur votre compte');
      expect(text).not.toMatch(/jointe/);
      const links = [...html.matchAll(/href="([^"]+)"/g)]
        .map(([, url]) => url)
        .filter((url) => !url?.startsWith('tel:'));
      expect(new Set(links)).toEqual(new Set([new URL(ports.deployment.accountUrl).href]));
    },
  );
});
