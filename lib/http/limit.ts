import { createHash } from 'node:crypto';
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
 * Counts a request of a client against the limit of an operation, in windows of fixed length: refused with 429 and the seconds to wait once it is spent.
 * Only a hash of the client's network is kept, for the window alone. A store that fails does not close the door: the check is what people depend on.
 * Gives the headers that tell where the client stands (draft-ietf-httpapi-ratelimit-headers).
 */
export async function takeTurn(
  request: { operation: string; ip: string; limit: RateLimit },
  ports: Pick<Ports, 'counts' | 'now'>,
): Promise<Record<string, string>> {
  const { operation, ip, limit } = request;
  const now = ports.now();
  const window = Math.floor(Date.parse(now) / 1000 / limit.seconds) * limit.seconds;
  const ends = addSeconds(new Date(window * 1000).toISOString(), limit.seconds);
  const left = secondsUntil(now, ends);
  const id = createHash('sha256')
    .update(JSON.stringify([operation, networkOf(ip), window]))
    .digest('hex');
  const used = await countOne(ports.counts, id, ends, limit.requests).catch((error: Error) => {
    log.error('a request was not counted', { operation, error });
    return 0;
  });
  const headers = {
    'RateLimit-Policy': `"${operation}";q=${limit.requests};w=${limit.seconds}`,
    RateLimit: `"${operation}";r=${Math.max(0, limit.requests - used)};t=${left}`,
  };
  if (used > limit.requests) refuse('too-many-requests', { retryAfterSeconds: left, headers });
  return headers;
}

const tries = 20;

/** How many requests that makes; beyond the limit nothing is written any more. */
async function countOne(counts: Ports['counts'], id: string, expires: string, limit: number): Promise<number> {
  for (let n = 0; n < tries; n += 1) {
    const stored = await counts.read(id);
    if (stored && stored.value.used >= limit) return limit + 1;
    const next: Count = { used: (stored?.value.used ?? 0) + 1 };
    const written = stored
      ? await counts.replace(id, next, stored.version, { expires })
      : await counts.insert(id, next, { expires });
    if (written) return next.used;
  }
  // So many at the same instant that none comes through: this one is over any limit.
  return Number.POSITIVE_INFINITY;
}
