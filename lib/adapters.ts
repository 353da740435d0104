import * as z from 'zod';
import { roles } from './domain/lists.ts';
import { simulationOf } from './domain/mail-simulator.ts';
import type { Caller, OutgoingMail, Scanner } from './ports.ts';
import { NewerRecord } from './record-versions.ts';

/**
 * What both sets of adapters must do alike, so that a story sees no difference.
 */

/** Thrown for an `after` that no list has given. */
export class BadCursor extends Error {
  override name = 'BadCursor';
}

/** Thrown by a mailer for a message that it has surely not taken: it may be sent again later (`temporary`), or never (`permanent`). After any other error it may have left. */
export class MailNotTaken extends Error {
  override name = 'MailNotTaken';
  readonly kind: 'temporary' | 'permanent';
  constructor(kind: 'temporary' | 'permanent', cause?: unknown) {
    // The provider's own words may quote an address: only its name for the error stays.
    super(`${kind}: ${cause instanceof Error ? cause.name : 'refused'}`);
    this.kind = kind;
  }
}

/** What a provider does with a message to a simulator address before it takes it. */
export async function simulateHandOver({ to, attempt }: Pick<OutgoingMail, 'to' | 'attempt'>): Promise<void> {
  const { throttledTries = 0, seconds } = simulationOf(to) ?? {};
  if (attempt <= throttledTries) throw new MailNotTaken('temporary');
  if (seconds !== undefined) await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}

type Position = { sort: string; id: string };

/** The place after which a list goes on. It never holds the partition: a forged one moves only inside the caller's own list. */
export const cursor = {
  write: ({ sort, id }: Position): string => Buffer.from(JSON.stringify([sort, id])).toString('base64url'),
  read(after: string): Position {
    try {
      const [sort, id, ...rest] = JSON.parse(Buffer.from(after, 'base64url').toString()) as unknown[];
      if (typeof sort === 'string' && typeof id === 'string' && sort && id && rest.length === 0) return { sort, id };
    } catch {}
    throw new BadCursor('This place in the list is unknown.');
  },
};

/** The rows of a list as values; those of a later release are told apart where `onNewer` asks, and end the list elsewhere. */
export function readable<Row extends { id: string }, T>(
  rows: readonly Row[],
  stored: (row: Row) => T,
  onNewer: ((id: string) => void) | undefined,
): T[] {
  return rows.flatMap((row) => {
    try {
      return [stored(row)];
    } catch (error) {
      if (!onNewer || !(error instanceof NewerRecord)) throw error;
      onNewer(row.id);
      return [];
    }
  });
}

/** Second from which a value is gone: both sets of adapters keep an expiry to the second, as DynamoDB's TTL does. */
export const expirySecond = (instant: string) => Math.ceil(Date.parse(instant) / 1000);

/** No scanner: every file says that nobody scanned it. */
export const noScanner: Scanner = { scan: async () => 'none' };

/** `Content-Disposition` of a download, with a plain name for old readers and the exact one (RFC 6266, RFC 8187). */
export function attachmentNamed(name: string): string {
  const exact = name.toWellFormed().replace(/\p{Cc}/gu, '');
  const plain = exact
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w .()-]/g, '_');
  const encoded = encodeURIComponent(exact).replace(
    /[!'()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** Whether the verifier of tokens only failed to spell a time of its refusal: a claim beyond the dates that JavaScript knows. */
export const isUnspeakableTime = (error: unknown): boolean =>
  error instanceof RangeError && error.message === 'Invalid time value';

const claimsSchema = z.object({
  sub: z.string().min(1).max(255),
  exp: z.number(),
  email: z.string().min(1).optional(),
  email_verified: z.union([z.boolean(), z.stringbool()]).default(false),
  role: z.enum(roles).default('applicant'),
  prefecture: z.string().min(1).optional(),
});

/** Who calls, from the claims of a verified identity token; undefined when they name nobody, never end, or give a role that we do not know. */
export function callerOf(
  claims: Record<string, unknown>,
  names: { role: string; prefecture: string },
): Caller | undefined {
  const own = { role: claims[names.role], prefecture: claims[names.prefecture] };
  const result = claimsSchema.safeParse({ ...claims, ...own });
  if (!result.success) return undefined;
  const { sub: subject, email, email_verified, role, prefecture } = result.data;
  return {
    subject,
    role,
    emailVerified: email !== undefined && email_verified,
    ...(email && { email }),
    ...(prefecture && { prefecture }),
  };
}
