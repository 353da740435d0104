import { createHash } from 'node:crypto';
import type { InputOf, Operation, ReplyOf } from '../contract/operation.ts';
import type { Language } from '../domain/text.ts';
import type { Caller, Ports } from '../ports.ts';
import { refuse } from './refusal.ts';

/** A request as a story sees it: parsed, its caller known and allowed. */
export type StoryRequest<O extends Operation> = InputOf<O> & {
  language: Language;
  /** Undefined on public operations only. */
  caller: O['access'] extends 'public' ? undefined : Caller;
  accept: string | undefined;
  /** Version that the caller says to have seen (If-Match). */
  ifMatch: string | undefined;
  /** The same at every try with one Idempotency-Key and body. */
  mark?: string;
};

/** What one operation does, told with its ports. */
export type Story<O extends Operation> = (request: StoryRequest<O>, ports: Ports) => Promise<ReplyOf<O>>;

/** The tag of an application as it is answered: its version, and what tells this answer from one in another language or to another reader. */
export const etag = (version: number, body: object) =>
  `"v${version}-${createHash('sha256').update(JSON.stringify(body)).digest('hex').slice(0, 16)}"`;

/** Refuses when the caller has seen another version than the stored one (RFC 9110 section 13.1.1). */
export function requireVersion(ifMatch: string | undefined, version: number) {
  if (ifMatch === undefined || ifMatch.trim() === '*') return;
  const current = `"v${version}"`;
  const seen = ifMatch.split(',').map((tag) => tag.trim().replace(/-[\da-f]+"$/, '"'));
  if (!seen.includes(current)) refuse('version-conflict', { extra: { currentETag: current } });
}
