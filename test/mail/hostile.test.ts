import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { composeMail, type Mail, messageIdOf } from '../../lib/mail/compose.ts';
import { parseMailbox } from '../../lib/mail/mailbox.ts';
import { UnsendableMail } from '../../lib/mail/safe.ts';
import { sample } from './sample.ts';

const bait = [
  '\r\nBcc: evil@example.net\r\n',
  '\r\n\r\n<script>alert(1)</script>',
  '\n.\n',
  '"><img src=https://evil.example/x>',
  '</p></main><h1>Autre</h1>',
  "' onclick='x",
  ', evil@example.net',
  '<evil@example.net>',
  '=?UTF-8?Q?=0D=0ABcc=3A_evil=40example.net?=',
  '{date}',
  '\u202e\u2066fdp.exe',
  '\u0000\u0085\u2028',
  '\ud800',
  '--_NmP',
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...bait), fc.string({ unit: 'binary' }), fc.string()), { maxLength: 6 })
  .map((parts) => parts.join(''));

const mail = (facts: { label: string; id: string }, changes: Partial<Mail<'complement-requested'>> = {}) =>
  sample('complement-requested', {
    facts: {
      applicationId: facts.id,
      dueOn: '2027-01-20',
      documents: [{ label: { fr: facts.label, en: facts.label }, reason: 'missing' }],
    },
    ...changes,
  });

const read = async (given: Mail<'complement-requested'>) => {
  const parsed = await simpleParser(Buffer.from(await composeMail(given)));
  return { ...parsed, tags: (parsed.html || '').match(/<[^>]*>/g), names: [...parsed.headers.keys()] };
};

test('MAI-12: whatever a value holds, headers, recipient, parts and markup stay those of an ordinary message', async () => {
  const attachment = (name: string) => ({ name, type: 'application/pdf', bytes: new Uint8Array(8) });
  const plain = await read(mail({ label: 'Visa', id: 'X' }, { attachment: attachment('a.pdf') }));
  await fc.assert(
    fc.asyncProperty(hostile, hostile, hostile, hostile, async (issuer, label, id, file) => {
      const changes = { issuer, from: { name: issuer, address: 'a@exemple.fr' }, attachment: attachment(`${file}x`) };
      const found = await read(mail({ label, id }, changes));
      expect(found.names).toEqual(plain.names);
      expect(found.to).toMatchObject({ value: [{ address: 'amina@example.org' }] });
      expect(found.from?.value.map(({ address }) => address)).toEqual(['a@exemple.fr']);
      expect(found.subject).toBe(plain.subject);
      expect(found.attachments).toHaveLength(1);
      expect(found.attachments[0]?.filename).not.toMatch(/[\r\n/\\]/);
      expect(found.tags).toEqual(plain.tags);
      expect(found.text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
    }),
    { numRuns: 150 },
  );
});

test.each([
  ['to', 'amina@example.org\r\nBcc: evil@example.net'],
  ['to', 'amina@example.org, evil@example.net'],
  ['to', 'Amina <amina@example.org>'],
  ['to', 'amina'],
  ['to', ''],
  ['to', 'zoé@example.org'],
  ['replyTo', 'a@exemple.fr;b@exemple.fr'],
  ['messageId', '<a@b>\r\nBcc: evil@example.net'],
] as const)('a %s of %j is refused, and the refusal does not repeat it', async (field, value) => {
  const refusal = await composeMail(sample('adp-issued', { [field]: value })).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(UnsendableMail);
  if (value) expect(String(refusal)).not.toContain(value);
});

test.each([
  ['javascript:alert(1)'],
  ['data:text/html,x'],
  ['http://compte.exemple.fr/'],
  ['https://user:word@compte.exemple.fr/'],
  ['/relative'],
])('a link to %s is refused', async (account) => {
  await expect(composeMail(sample('complement-due', { links: { account } }))).rejects.toThrow(UnsendableMail);
});

test('a link that holds signs of HTML is escaped where it stands', async () => {
  const account = 'https://compte.exemple.fr/?a=1&b="><script>';
  const parsed = await simpleParser(Buffer.from(await composeMail(sample('complement-due', { links: { account } }))));
  expect(parsed.html).toContain('href="https://compte.exemple.fr/?a=1&amp;b=%22%3E%3Cscript%3E"');
  expect(parsed.html).not.toContain('<script>');
});

test.each([
  ['Content-Type of an attachment', { attachment: { name: 'a.pdf', type: 'a/b\r\nX: y', bytes: new Uint8Array(1) } }],
  ['request id', { trace: { requestId: 'a\r\nX: y', traceparent: 'a' } }],
  ['traceparent', { trace: { requestId: 'a', traceparent: 'a\r\nX: y' } }],
])('a %s with a line break is refused', async (_, changes) => {
  await expect(composeMail(sample('adp-issued', changes))).rejects.toThrow(UnsendableMail);
});

test.each([['a b'], ['a@b'], ['a\r\n'], [''], ['é']])('no Message-ID is made of the event id %j', (eventId) => {
  expect(() => messageIdOf(eventId, 'exemple.fr')).toThrow(UnsendableMail);
});

test.each([
  ['amina@example.org', 'amina@example.org'],
  ['Amina.B+anef@EXAMPLE.Org', 'Amina.B+anef@example.org'],
  ["o'brien@example.co.uk", "o'brien@example.co.uk"],
  ['ok@simulator.local', 'ok@simulator.local'],
  ['a@пример.испытание', 'a@xn--e1afmkfd.xn--80akhbyknj4f'],
])('CPT-02: %s is written to as %s', (given, address) => {
  expect(parseMailbox(given)).toEqual({ ok: true, address });
});

test.each([
  ['zoé@example.org', 'local-part-not-ascii'],
  ['"a b"@example.org', 'address-malformed'],
  ['a..b@example.org', 'address-malformed'],
  ['.a@example.org', 'address-malformed'],
  ['a@example', 'address-malformed'],
  ['a@-example.org', 'address-malformed'],
  ['a@127.0.0.1', 'address-malformed'],
  ['a@[127.0.0.1]', 'address-malformed'],
  ['a@exa mple.org', 'address-malformed'],
  ['a@ex%61mple.org', 'address-malformed'],
  [' a@example.org', 'address-malformed'],
  ['a@b@example.org', 'address-malformed'],
  [`${'a'.repeat(65)}@example.org`, 'address-malformed'],
  [`a@${'a.'.repeat(130)}org`, 'address-malformed'],
])('CPT-02: %s is not written to: %s', (given, reason) => {
  expect(parseMailbox(given)).toEqual({ ok: false, reason });
});

test('CPT-02: an address that is accepted is one address for every reader, and is accepted again as itself', () => {
  fc.assert(
    fc.property(fc.oneof(fc.emailAddress(), hostile, fc.string({ unit: 'binary' })), (given) => {
      const verdict = parseMailbox(given);
      if (!verdict.ok) return;
      expect(verdict.address).toMatch(/^[\x21-\x7e]+$/);
      expect(verdict.address).not.toMatch(/[\s,;:<>()[\]"\\]/);
      expect(verdict.address.split('@')).toHaveLength(2);
      expect(parseMailbox(verdict.address)).toEqual(verdict);
    }),
  );
});
