import middy from '@middy/core';
import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import type { Operation } from '../contract/operation.ts';
import type { Language } from '../domain/text.ts';
import type { Ports } from '../ports.ts';
import { currentTrace, traced } from '../trace.ts';
import { bodyText, readJson, sentBytes } from './body.ts';
import { callerOf } from './caller.ts';
import { corsHeaders } from './cors.ts';
import { guardHeaders } from './gateway.ts';
import { once } from './idempotency.ts';
import { languageOf } from './language.ts';
import { takeTurn } from './limit.ts';
import { log } from './log.ts';
import { unlessHeld } from './not-modified.ts';
import { parseRequest } from './parse.ts';
import { type HttpAnswer, problemAnswer } from './problem.ts';
import { asPreferred } from './problem-page.ts';
import { Refusal, refusalFor, refuse } from './refusal.ts';
import { header, traceOf } from './request.ts';
import type { Story } from './story.ts';

/** An operation of the table with the story that tells it. */
// biome-ignore lint/suspicious/noExplicitAny: each story is checked against its own operation by `told`.
export type Told = { operation: Operation; story: Story<any> };

/** Ties a story to its operation, with their types. */
export const told = <O extends Operation>(operation: O, story: Story<O>): Told => ({ operation, story });

/** The Lambda handler of a job: API Gateway proxy events (version 1) in, answers out, every failure as problem+json. */
export function serve(stories: readonly Told[], ports: Ports) {
  const byRoute = new Map(stories.map((it) => [`${it.operation.method} ${it.operation.path}`, it]));
  const handler = middy<APIGatewayProxyEvent, APIGatewayProxyResult, Error, Context>()
    .use({
      after: ({ event, response }) => finish(event, response, ports),
      onError: async (request) => {
        const { event, error } = request;
        request.response = await failure(event, error, byRoute.get(routeOf(event))?.operation, ports);
        finish(event, request.response, ports);
      },
    })
    .handler(async (event, context) => {
      const it = byRoute.get(routeOf(event));
      if (!it) refuse('not-found');
      return tell(it, event, context, ports);
    });
  return (event: APIGatewayProxyEvent, context: Context): Promise<APIGatewayProxyResult> =>
    traced(traceOf(event, ports.random), () => handler(event, context));
}

const routeOf = ({ httpMethod, resource }: APIGatewayProxyEvent) => `${httpMethod} ${resource}`;

async function tell(it: Told, event: APIGatewayProxyEvent, context: Context, ports: Ports): Promise<HttpAnswer> {
  const { id, limit } = it.operation;
  if (!limit) return answer(it, event, context, ports);
  const turn = await takeTurn({ operation: id, who: event.requestContext.identity?.sourceIp ?? '', limit }, ports);
  const answered = await answer(it, event, context, ports).catch((error) => {
    // A refused request counts like any other, and says so.
    throw error instanceof Refusal
      ? new Refusal(error.code, { ...error.details, headers: { ...error.details.headers, ...turn } })
      : error;
  });
  return { ...answered, headers: { ...answered.headers, ...turn } };
}

async function answer({ operation, story }: Told, event: APIGatewayProxyEvent, context: Context, ports: Ports) {
  const caller = callerOf(operation, event);
  const text = bodyText(operation, event);
  const parsed = parseRequest(operation, {
    params: event.pathParameters ?? {},
    query: event.queryStringParameters ?? {},
    body: readJson(text),
    repeated: repeatedIn(event.multiValueQueryStringParameters ?? {}),
  });
  const run = async (mark?: string): Promise<HttpAnswer> => {
    const request = {
      ...parsed,
      ...(operation.bytes && { bytes: sentBytes(operation.bytes, event) }),
      caller,
      language: languageFrom(event),
      accept: header(event, 'accept'),
      ifMatch: header(event, 'if-match'),
      ...(mark !== undefined && { mark }),
    };
    // biome-ignore lint/suspicious/noExplicitAny: `told` has checked that this story takes this operation's input.
    return answerOf(operation, await story(request as any, ports));
  };
  const key = operation.idempotent && header(event, 'idempotency-key');
  if (!key) return operation.method === 'GET' ? unlessHeld(await run(), header(event, 'if-none-match')) : run();
  const body = JSON.stringify([event.pathParameters, operation.bytes ? event.body : text]);
  return once(
    { key, subject: caller?.subject ?? '', operation: operation.id, body },
    ports,
    context.getRemainingTimeInMillis(),
    run,
  );
}

/** Parameters given more than once, of which nobody knows which one was meant. */
const repeatedIn = (query: NonNullable<APIGatewayProxyEvent['multiValueQueryStringParameters']>) =>
  Object.keys(query).filter((name) => (query[name]?.length ?? 0) > 1);

type Reply = { as: string; body?: unknown; headers?: Record<string, string> };

function answerOf(operation: Operation, reply: Reply): HttpAnswer & { isBase64Encoded?: boolean } {
  const answer = operation.answers[reply.as];
  if (!answer) throw new Error(`${operation.id} has no answer ${reply.as}`);
  if (reply.body instanceof Uint8Array) {
    return {
      statusCode: answer.status,
      headers: { 'Content-Type': answer.type ?? 'application/octet-stream', ...reply.headers },
      body: Buffer.from(reply.body).toString('base64'),
      isBase64Encoded: true,
    };
  }
  if (reply.body === undefined) return { statusCode: answer.status, headers: { ...reply.headers }, body: '' };
  return {
    statusCode: answer.status,
    headers: { 'Content-Type': answer.type ?? 'application/json', ...reply.headers },
    body: typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body),
  };
}

async function failure(
  event: APIGatewayProxyEvent,
  error: unknown,
  operation: Operation | undefined,
  ports: Ports,
): Promise<HttpAnswer> {
  const language = languageFrom(event);
  const refusal = refusalFor(error);
  if (!refusal) log.error('unexpected error', { operation: event.resource, error: error as Error });
  const { code, details } = refusal ?? { code: 'internal-error' as const, details: {} };
  const at = { language, publicUrl: ports.deployment.publicUrl, requestId: requestIdOf(event) };
  return asPreferred(problemAnswer(code, details, at), { code, operation, accept: header(event, 'accept'), language });
}

function finish(event: APIGatewayProxyEvent, response: APIGatewayProxyResult | null | undefined, ports: Ports) {
  if (!response) return;
  const cors = corsHeaders(header(event, 'origin'), ports.deployment.origins);
  const { requestId } = event.requestContext;
  const trace = currentTrace();
  response.headers = {
    ...guardHeaders,
    ...response.headers,
    ...cors,
    Vary: [cors.Vary, response.headers?.Vary].filter(Boolean).join(', '),
    'X-Request-Id': requestIdOf(event),
    ...(trace && { traceparent: trace.traceparent }),
  };
  log.info('answered', {
    operation: event.resource,
    method: event.httpMethod,
    status: response.statusCode,
    ...(trace?.requestId !== requestId && { gatewayRequestId: requestId }),
  });
}

const requestIdOf = (event: APIGatewayProxyEvent) => currentTrace()?.requestId ?? event.requestContext.requestId;

const languageFrom = (event: APIGatewayProxyEvent): Language => languageOf(header(event, 'accept-language'));
