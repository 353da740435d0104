import { AsyncLocalStorage } from 'node:async_hooks';
import type { Trace } from './domain/outbox-event.ts';

const current = new AsyncLocalStorage<Trace>();

/** Runs what a request or a message asks for, so that every log line and every message that comes of it names where it came from. */
export const traced = <T>(trace: Trace | undefined, run: () => T): T => (trace ? current.run(trace, run) : run());

/** Where what happens now comes from, when a request or a message asked for it. */
export const currentTrace = (): Trace | undefined => current.getStore();

type TraceParent = { traceId: string; spanId: string; sampled: boolean };

const zeros = /^0+$/;

/** What a `traceparent` header says; nothing of one that is ill-formed, over-long or all zeros (W3C Trace Context, section 3.2). */
export function readTraceParent(header: string | undefined): TraceParent | undefined {
  if (header === undefined || header.length > 128) return undefined;
  const [, version, traceId, spanId, flags, rest] =
    /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/.exec(header) ?? [];
  if (!version || !traceId || !spanId || !flags) return undefined;
  // A later version may have more behind; of its beginning it says the same.
  if (version === 'ff' || (version === '00' && rest !== undefined)) return undefined;
  if (zeros.test(traceId) || zeros.test(spanId)) return undefined;
  return { traceId, spanId, sampled: (Number.parseInt(flags, 16) & 1) === 1 };
}

/** Our own part of a caller's trace, or a trace that begins here. */
export function ownTraceParent(header: string | undefined, random: (bytes: number) => Uint8Array): string {
  const given = readTraceParent(header);
  const traceId = given?.traceId ?? hex(random(16));
  return `00-${traceId}-${hex(random(8))}-${given?.sampled ? '01' : '00'}`;
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** The trace of a `traceparent` of our own making. */
export const traceIdOf = (traceparent: string): string => traceparent.slice(3, 35);
