/** Headers of answers that front-ends may read. */
export const exposedHeaders = [
  'ETag',
  'Retry-After',
  'Location',
  'X-Request-Id',
  'traceparent',
  'Content-Disposition',
  'Idempotency-Replayed',
  'RateLimit',
  'RateLimit-Policy',
  'WWW-Authenticate',
];
/** Headers of requests that front-ends may send. */
export const allowedHeaders = [
  'Authorization',
  'Content-Type',
  'Accept-Language',
  'If-Match',
  'If-None-Match',
  'Idempotency-Key',
  'X-Request-Id',
  'traceparent',
  'X-File-Name',
];
/** How long a browser may go by the answer to a preflight. */
export const preflightSeconds = 3600;
export const allowedMethods = ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS'];

/** CORS headers of an answer to a configured front-end (Fetch standard); none for other origins. */
export function corsHeaders(origin: string | undefined, origins: readonly string[]): Record<string, string> {
  const allowed = origin !== undefined && (origins.includes('*') || origins.includes(origin));
  return {
    Vary: 'Origin, Accept-Language',
    ...(allowed && {
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Expose-Headers': exposedHeaders.join(', '),
    }),
  };
}

/** Headers of the answer to a preflight (Fetch standard): what a configured front-end may send. */
export function preflightHeaders(origin: string | undefined, origins: readonly string[]): Record<string, string> {
  const cors = corsHeaders(origin, origins);
  if (!cors['Access-Control-Allow-Origin']) return cors;
  return {
    ...cors,
    'Access-Control-Allow-Methods': allowedMethods.join(', '),
    'Access-Control-Allow-Headers': allowedHeaders.join(', '),
    'Access-Control-Max-Age': String(preflightSeconds),
  };
}
