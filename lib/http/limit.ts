import { createHash } from 'node:crypto';
import { changeOrBegin } from '../change.ts';
import { addSeconds, secondsUntil } from '../domain/day.ts';
import type { Count, Ports } from '../ports.ts';
import { log } from './log.ts';
import { refuse } from './refusal.ts';

export type RateLimit = { requests: number; seconds: number };

/** The network of a client: its IPv4 address, or the /64 that an IPv6 client chooses its addresses from. */
function networkOf(ip: string): string {
  if (!ip.includes(':')) return ip;
  const [head = '', tail] = ip.split('::');
  const groups = head.split(':').filter(Boolean);
  // A `::` stands for as many zeros as make eight groups (RFC 4291, 2.2).
  const zeros = tail === undefined ? 0 : 8 - groups.length - tail.split(':').filter(Boolean).length;
  const all = [...groups, ...Array<string>(Math.max(0, zeros)).fill('0'), ...(tail ?? '').split(':')];
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group || '0', 16).toString(16))
    .join(':');
}

/**
 * Counts a request against the limit of an operation, in windows of fixed length: refused with 429 and the seconds to wait once it is spent; beyond that nothing is written any more.
 * `who` is the client's address, or what else is protected. Only a hash of it is kept, for the window alone. A store that fails does not close the door: the check is what people depend on.
 * Gives the headers that tell where the client stands (draft-ietf-httpapi-ratelimit-headers).
 */
export async function takeTurn(
  request: { operation: string; who: string; limit: RateLimit },
  ports: Pick<Ports, 'counts' | 'now'>,
): Promise<Record<string, string>> {
  const { operation, who, limit } = request;
  const now = ports.now();
  const window = Math.floor(Date.parse(now) / 1000 / limit.seconds) * limit.seconds;
  const expires = addSeconds(new Date(window * 1000).toISOString(), limit.seconds);
  const left = secondsUntil(now, expires);
  const id = createHash('sha256')
    .update(JSON.stringify([operation, networkOf(who), window]))
    .digest('hex');
  let isSpent = false;
  const count = (before: Count): Count => {
    isSpent = before.used >= limit.requests;
    return isSpent ? before : { used: before.used + 1 };
  };
  const { used } = await changeOrBegin(ports.counts, id, { used: 0 }, count, { expires }).catch((error: Error) => {
    log.error('a request was not counted', { operation, error });
    return { used: 0 };
  });
  const headers = {
    'RateLimit-Policy': `"${operation}";q=${limit.requests};w=${limit.seconds}`,
    RateLimit: `"${operation}";r=${limit.requests - used};t=${left}`,
  };
  if (isSpent) refuse('too-many-requests', { retryAfterSeconds: left, headers });
  return headers;
}
