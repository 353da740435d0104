import { randomBytes } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import { composeMail } from '../../lib/mail/compose.ts';
import { htmlPart } from '../../lib/mail/html-part.ts';
import { pageOf } from '../../lib/mail/page.ts';
import { textPart } from '../../lib/mail/text-part.ts';

const rounds = 15;
const perRound = 60;

const pdf = randomBytes(100_000);
const source = {
  message: 'adp-issued',
  facts: {
    applicationId: 'BPI-2026-7K3QX9-M',
    variant: 'adp-first',
    validFrom: '2026-11-23',
    validUntil: '2027-05-22',
  },
  links: { account: 'https://account.example.org' },
  phone: '0 806 001 620',
  issuer: 'Préfecture de démonstration',
} as const;
const from = { name: source.issuer, address: 'no-reply@example.org' };
const name = 'attestation.pdf';
const type = 'application/pdf';

const page = pageOf(source, true);
const parts = { subject: page.subject.fr, text: textPart(page), html: htmlPart(page) };

const compose = {
  ours: (n: number) =>
    composeMail({
      ...source,
      from,
      to: 'someone@example.org',
      messageId: `<${n}@example.org>`,
      date: '2026-11-23T09:00:00.000Z',
      attachment: { name, type, bytes: pdf },
    }),
  /** The same parts, made beforehand. */
  alone: (n: number): Promise<Uint8Array> =>
    new MailComposer({
      ...parts,
      from,
      to: 'someone@example.org',
      messageId: `<${n}@example.org>`,
      attachments: [{ filename: name, contentType: type, content: pdf }],
    })
      .compile()
      .build(),
};

/** Messages a second, each the median of rounds that take turns. */
export async function composition() {
  const rates = { ours: [] as number[], alone: [] as number[] };
  const bytes = (await compose.ours(0)).length;
  for (let round = 0; round < rounds + 2; round += 1) {
    for (const who of ['ours', 'alone'] as const) {
      const start = performance.now();
      for (let n = 0; n < perRound; n += 1) await compose[who](n);
      if (round >= 2) rates[who].push((perRound * 1_000) / (performance.now() - start));
    }
  }
  const median = (values: number[]) => values.toSorted((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
  return { ours: median(rates.ours), alone: median(rates.alone), bytes };
}
