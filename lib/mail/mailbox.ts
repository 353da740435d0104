import { domainToASCII } from 'node:url';

/** Why an address cannot be written to; `local-part-not-ascii` needs SMTPUTF8, which the mail service does not offer. */
type MailboxRefusal = 'address-malformed' | 'local-part-not-ascii';

export type MailboxVerdict = { ok: true; address: string } | { ok: false; reason: MailboxRefusal };

const atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const localPart = new RegExp(`^${atom}(?:\\.${atom})*$`);
const domain = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])$/;
const plain = /^[^\s@<>,:;"'()[\]\\\p{C}]+$/u;

/** One address and nothing else, as RFC 5321 allows it unquoted; an international domain name in its ASCII form (CPT-02). */
export function parseMailbox(text: string): MailboxVerdict {
  const malformed: MailboxVerdict = { ok: false, reason: 'address-malformed' };
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at);
  const given = text.slice(at + 1).toLowerCase();
  if (at < 1 || !plain.test(given)) return malformed;
  const host = /^[\x20-\x7e]*$/.test(given) ? given : domainToASCII(given);
  if (!domain.test(host) || local.length > 64 || local.length + host.length > 253) return malformed;
  if (localPart.test(local)) return { ok: true, address: `${local}@${host}` };
  return /[^\x20-\x7e]/.test(local) && /^[^\s@<>,:;"()[\]\\\p{C}]+$/u.test(local)
    ? { ok: false, reason: 'local-part-not-ascii' }
    : malformed;
}
