import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer } from './client.ts';
import { check, type Strict, say } from './strict.ts';

/** Fetches the document and its mail as the person gets them, checks them against each other, and keeps them in `out`. */
export async function collect(api: Strict, path: string, attestationId: string, token: string, out: string) {
  const pdf = await fetchDocument(api, attestationId, token);
  writeFileSync(join(out, 'attestation.pdf'), pdf.bytes);
  const mail = await say('mail', () => received(api, path, token, attestationId));
  writeFileSync(join(out, 'mail.eml'), mail.bytes);
  const attached = Buffer.from(mail.bytes).toString('latin1').replaceAll(/\r?\n/g, '');
  check(attached.includes(Buffer.from(pdf.bytes).toString('base64')), 'the mail carries the same document');
}

/** The document as its holder reads it, and as anybody checks it. */
export async function fetchDocument(api: Strict, attestationId: string, token: string): Promise<Answer> {
  const pdf = await say('document', () => api.call('GET', `/v1/attestations/${attestationId}/pdf`, 200, { token }));
  check(Buffer.from(pdf.bytes.subarray(0, 5)).toString() === '%PDF-', 'the document is a PDF');
  const checked = await say('online check of the document', () =>
    api.call('GET', `/v1/verifications/${attestationId}`, 200),
  );
  console.log(`    ${checked.body.message}`);
  check(checked.body.known === true, 'the document is known to the online check');
  return pdf;
}

/** Waits until the application says that its message has left, then reads it in the local outbox. */
async function received(api: Strict, path: string, token: string, attestationId: string): Promise<Answer> {
  for (let n = 0; n < 100; n += 1) {
    const { messages } = (await api.call('GET', path, 200, { token })).body as { messages: { state: string }[] };
    if (messages.every(({ state }) => state === 'handed-over')) {
      const inbox = await api.call('GET', '/local/inbox', 200, { accept: 'application/json' });
      const mails = inbox.body.mails as { id: string; attestationId?: string }[];
      const mine = mails.filter(({ id }) => id.includes(attestationId));
      check(mine.length === 1, 'there is exactly one mail');
      return api.call('GET', `/local/inbox/${mine[0]?.id}/raw`, 200);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the mail did not leave within 10 seconds');
}
