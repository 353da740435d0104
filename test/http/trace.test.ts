import type { APIGatewayProxyEvent } from 'aws-lambda';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { traceOf } from '../../lib/http/request.ts';
import { currentTrace, ownTraceParent, readTraceParent, traced } from '../../lib/trace.ts';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const spanId = '00f067aa0ba902b7';
const random = (bytes: number) => new Uint8Array(bytes).fill(7);

describe('W3C Trace Context: traceparent', () => {
  it.each([
    [`00-${traceId}-${spanId}-01`, true],
    [`00-${traceId}-${spanId}-00`, false],
    [`00-${traceId}-${spanId}-fe`, false],
    [`cc-${traceId}-${spanId}-01-what-comes-later`, true],
  ])('reads %s', (header, sampled) => {
    expect(readTraceParent(header)).toEqual({ traceId, spanId, sampled });
  });

  it.each([
    ['none', undefined],
    ['an empty one', ''],
    ['capitals', `00-${traceId.toUpperCase()}-${spanId}-01`],
    ['the forbidden version', `ff-${traceId}-${spanId}-01`],
    ['more behind, in a version that has no more', `00-${traceId}-${spanId}-01-more`],
    ['a trace of zeros', `00-${'0'.repeat(32)}-${spanId}-01`],
    ['a span of zeros', `00-${traceId}-${'0'.repeat(16)}-01`],
    ['two in one', `00-${traceId}-${spanId}-01, 00-${traceId}-${spanId}-01`],
    ['an endless one', `cc-${traceId}-${spanId}-01-${'x'.repeat(200)}`],
    ['a line break', `00-${traceId}-${spanId}-01\n`],
  ])('passes over %s', (_, header) => {
    expect(readTraceParent(header)).toBeUndefined();
  });

  it('goes on in the caller’s trace with a span of its own', () => {
    expect(ownTraceParent(`00-${traceId}-${spanId}-01`, random)).toBe(`00-${traceId}-0707070707070707-01`);
  });

  it('whatever is sent, what goes on is well-formed and bounded', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(ownTraceParent(header, random)).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]$/);
      }),
    );
  });
});

describe('X-Request-Id', () => {
  const event = (headers: Record<string, string>) =>
    ({ headers, requestContext: { requestId: 'of-the-gateway' } }) as unknown as APIGatewayProxyEvent;

  it.each(['12345678', 'x'.repeat(64), '0b6f5a7e-3c1d-4c83-9a54-8f1d2f6f0c11'])('is the caller’s: %s', (given) => {
    expect(traceOf(event({ 'X-REQUEST-ID': given }), random).requestId).toBe(given);
  });

  it.each(['short', 'x'.repeat(65), 'with spaces in it', 'nom@example.org', 'a\r\nSet-Cookie: b', ''])(
    'is the gateway’s where the caller’s is ill-formed: %j',
    (given) => {
      expect(traceOf(event({ 'x-request-id': given }), random).requestId).toBe('of-the-gateway');
    },
  );
});

describe('a trace', () => {
  it('belongs to what it runs, even side by side, and to nothing else', async () => {
    const seen = (requestId: string) =>
      traced({ requestId, traceparent: ownTraceParent(undefined, random) }, async () => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        return currentTrace()?.requestId;
      });
    expect(await Promise.all([seen('one'), seen('two')])).toEqual(['one', 'two']);
    expect(currentTrace()).toBeUndefined();
    expect(traced(undefined, currentTrace)).toBeUndefined();
  });
});
