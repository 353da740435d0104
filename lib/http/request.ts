import type { APIGatewayProxyEvent } from 'aws-lambda';
import type { Trace } from '../domain/outbox-event.ts';
import { ownTraceParent } from '../trace.ts';

/** A header by its lower-case name, however the gateway wrote it. */
export function header(event: Pick<APIGatewayProxyEvent, 'headers'>, name: string): string | undefined {
  for (const [key, value] of Object.entries(event.headers ?? {})) if (key.toLowerCase() === name) return value;
  return undefined;
}

/** Where a request stands: the caller's X-Request-Id when it is one, else the gateway's; in the caller's trace when it names one. */
export function traceOf(event: APIGatewayProxyEvent, random: (bytes: number) => Uint8Array): Trace {
  const given = header(event, 'x-request-id');
  return {
    requestId: given && /^[\w-]{8,64}$/.test(given) ? given : event.requestContext.requestId,
    traceparent: ownTraceParent(header(event, 'traceparent'), random),
  };
}
