import type { APIGatewayProxyResult, S3Event } from 'aws-lambda';
import * as z from 'zod';
import { roles } from '../../domain/lists.ts';
import { corsHeaders, preflightHeaders } from '../../http/cors.ts';
import type { Local } from '../index.ts';
import type { LocalRequest } from './gateway.ts';
import type { Handlers } from './handlers.ts';
import { inboxRoutes } from './inbox-routes.ts';

const newToken = z.strictObject({
  role: z.enum(roles),
  subject: z.string().min(1).max(255),
  email: z.email().optional(),
  emailVerified: z.boolean().default(true),
  prefecture: z.string().optional(),
});
const newClock = z.strictObject({ now: z.iso.datetime({ offset: true }).nullable() });
const tokenSeconds = 12 * 3600;

export const answerJson = (statusCode: number, body: unknown): APIGatewayProxyResult => ({
  statusCode,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

/** What exists on this machine only: tokens, the clock, the inbox, the sweep at will, and the store's own addresses. */
export function localRoutes(local: Local, handlers: Handlers, origins: readonly string[]) {
  const inbox = inboxRoutes(local.outbox);

  return async (request: LocalRequest): Promise<APIGatewayProxyResult> => {
    // A browser asks first: always when it tells the progress of an upload (Fetch standard).
    if (request.method === 'OPTIONS')
      return { statusCode: 204, headers: preflightHeaders(request.headers.origin, origins), body: '' };
    const answer = await route(request);
    return {
      ...answer,
      headers: {
        'X-Content-Type-Options': 'nosniff',
        ...answer.headers,
        ...corsHeaders(request.headers.origin, origins),
      },
    };
  };

  async function route(request: LocalRequest): Promise<APIGatewayProxyResult> {
    const { pathname } = request.url;
    const bucket = /^\/local\/buckets\/(uploads|documents)$/.exec(pathname)?.[1] as 'uploads' | 'documents' | undefined;
    switch (`${request.method} ${bucket ? '/local/buckets' : pathname}`) {
      case 'GET /':
        return { statusCode: 302, headers: { Location: '/docs' }, body: '' };
      case 'POST /local/tokens':
        return withBody(request, newToken, ({ email, prefecture, ...it }) => {
          const caller = { ...it, ...(email && { email }), ...(prefecture && { prefecture }) };
          return answerJson(201, { token: local.issueToken(caller, tokenSeconds), expiresInSeconds: tokenSeconds });
        });
      case 'GET /local/clock':
        return answerJson(200, { now: local.ports.now() });
      case 'PUT /local/clock':
        return withBody(request, newClock, ({ now }) => {
          local.setClock(now);
          return answerJson(200, { now: local.ports.now() });
        });
      case 'POST /local/sweep':
        return answerJson(200, await handlers.housekeeping());
      case 'POST /local/buckets':
        return posted(request, bucket ?? 'uploads');
      case 'GET /local/buckets':
        return downloaded(request, bucket ?? 'uploads');
      default:
        return (await inbox(request)) ?? answerJson(404, { code: 'not-found', path: pathname });
    }
  }

  /** A form of `presignPost`, as S3 would take it: the file comes last, in the field `file`. */
  async function posted(
    { headers, body }: LocalRequest,
    bucket: 'uploads' | 'documents',
  ): Promise<APIGatewayProxyResult> {
    const form = await new Response(body ? new Uint8Array(body) : null, {
      headers: { 'Content-Type': headers['content-type'] ?? '' },
    })
      .formData()
      .catch(() => undefined);
    const file = form?.get('file');
    if (!form || !(file instanceof Blob))
      return storeError(body ? 400 : 413, body ? 'MalformedPOSTRequest' : 'EntityTooLarge');
    const fields = Object.fromEntries(
      [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
    const verdict = await local.buckets[bucket].acceptPost(fields, new Uint8Array(await file.arrayBuffer()));
    if (!verdict.ok) return storeError(verdict.status, verdict.code, verdict.message);
    const record = { s3: { bucket: { name: bucket }, object: { key: encodeURIComponent(verdict.key) } } };
    if (bucket === 'uploads') {
      handlers
        .uploadArrived({ Records: [record] } as unknown as S3Event)
        .catch((error) => console.error('arrival:', error));
    }
    return { statusCode: 204, headers: {}, body: '' };
  }

  async function downloaded({ url }: LocalRequest, bucket: 'uploads' | 'documents'): Promise<APIGatewayProxyResult> {
    const download = await local.buckets[bucket].acceptGet(Object.fromEntries(url.searchParams));
    if (!download.ok) return storeError(download.status, download.code, download.message);
    const body = Buffer.from(download.bytes).toString('base64');
    return { statusCode: 200, headers: download.headers, body, isBase64Encoded: true };
  }
}

/** A refusal in the store's own words, as S3 gives them. */
function storeError(statusCode: number, code: string, message = code): APIGatewayProxyResult {
  const body = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  return { statusCode, headers: { 'Content-Type': 'application/xml' }, body };
}

function withBody<T>(request: LocalRequest, schema: z.ZodType<T>, answer: (body: T) => APIGatewayProxyResult) {
  let json: unknown;
  try {
    json = JSON.parse(request.body?.toString('utf8') ?? '');
  } catch {
    return answerJson(400, { code: 'malformed-json' });
  }
  const result = schema.safeParse(json);
  return result.success
    ? answer(result.data)
    : answerJson(400, { code: 'validation-failed', errors: result.error.issues });
}
