import { parseMailbox } from './mailbox.ts';

/** A message that cannot be sent as it is, now or later: trying again is no use. */
export class UnsendableMail extends Error {
  readonly field: string;
  readonly reason: string;
  constructor(field: string, reason: string) {
    // The value stays out of the text: it may be an address.
    super(`${field}: ${reason}`);
    this.name = 'UnsendableMail';
    this.field = field;
    this.reason = reason;
  }
}

/** A single bare address. */
export function mailbox(field: string, text: string): string {
  const verdict = parseMailbox(text);
  if (!verdict.ok) throw new UnsendableMail(field, verdict.reason);
  return verdict.address;
}

/** A header value made for machines: visible ASCII without spaces. */
export function token(field: string, text: string): string {
  if (!/^[\x21-\x7e]{1,200}$/.test(text)) throw new UnsendableMail(field, 'not-a-token');
  return text;
}

/** A media type without parameters, as `application/pdf`. */
export function mediaType(text: string): string {
  if (!/^[\w.+-]+\/[\w.+-]+$/.test(text)) throw new UnsendableMail('content-type', 'not-a-media-type');
  return text;
}

/** An address that a person may be sent to: https, or this machine while developing. */
export function webAddress(text: string): string {
  const url = URL.parse(text);
  const local = url?.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  if (!url || url.username || url.password || !(url.protocol === 'https:' || local)) {
    throw new UnsendableMail('link', 'not-a-web-address');
  }
  return url.href;
}
