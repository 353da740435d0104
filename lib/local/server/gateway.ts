import type { IncomingMessage } from 'node:http';
import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import type { Job, Operation } from '../../contract/operation.ts';
import type { ProblemCode } from '../../contract/problems/index.ts';
import { corsHeaders, preflightHeaders } from '../../http/cors.ts';
import { gatewayLimit, guardHeaders } from '../../http/gateway.ts';
import { languageOf } from '../../http/language.ts';
import { problemAnswer } from '../../http/problem.ts';
import type { RefusalDetails } from '../../http/refusal.ts';
import { readTraceParent } from '../../trace.ts';
import type { Handlers } from './handlers.ts';
import { type Match, router } from './routes.ts';

export type LocalRequest = {
  method: string;
  url: URL;
  headers: IncomingMessage['headers'];
  /** Nothing when it was over the gateway's limit. */
  body: Buffer | undefined;
  requestId: string;
};

/** What API Gateway does in a deployment: routes, calls the authorizer, answers preflights, gives its own refusals as problem+json. */
export function gateway(it: {
  operations: readonly Operation[];
  handlers: Handlers;
  publicUrl: string;
  origins: readonly string[];
  functionSeconds: number;
}) {
  const match = router(it.operations);

  return async (request: LocalRequest): Promise<APIGatewayProxyResult> => {
    if (request.method === 'OPTIONS')
      return { statusCode: 204, headers: preflightHeaders(request.headers.origin, it.origins), body: '' };
    const route = match(request.method, request.url.pathname);
    if (!route.found) return notRouted(request, route.allowed);
    if (!request.body || request.body.length > gatewayLimit)
      return refusal(request, 'body-too-large', { facts: { limit: gatewayLimit } });
    const event = proxyEvent(request, request.body, route);
    if (route.operation.access !== 'public') {
      const refusal = await authorize(event, request);
      if (refusal) return refusal;
    }
    const handler = it.handlers.jobs[route.operation.job as Job];
    return handler(event, context(request.requestId)).catch((error) => {
      console.error(error);
      return refusal(request, 'internal-error');
    });
  };

  async function authorize(event: APIGatewayProxyEvent, request: LocalRequest) {
    if (!request.headers.authorization) return refusal(request, 'token-missing');
    const answer = await it.handlers.authorizer({
      ...event,
      type: 'REQUEST',
      methodArn: `arn:aws:execute-api:local:000000000000:local/local/${event.httpMethod}${event.path}`,
    } as never);
    if (!answer.context) return refusal(request, 'token-invalid');
    event.requestContext.authorizer = answer.context;
    return undefined;
  }

  function notRouted(request: LocalRequest, allowed: string[]) {
    if (allowed.length === 0) return refusal(request, 'not-found');
    const answer = refusal(request, 'method-not-allowed');
    return { ...answer, headers: { ...answer.headers, Allow: [...allowed, 'OPTIONS'].join(', ') } };
  }

  function refusal(request: LocalRequest, code: ProblemCode, details: RefusalDetails = {}): APIGatewayProxyResult {
    const language = languageOf(request.headers['accept-language']);
    const traceparent = request.headers.traceparent?.toString() ?? '';
    const answer = problemAnswer(code, details, { language, publicUrl: it.publicUrl, requestId: request.requestId });
    return {
      ...answer,
      headers: {
        ...guardHeaders,
        ...answer.headers,
        ...corsHeaders(request.headers.origin, it.origins),
        'X-Request-Id': request.requestId,
        ...(readTraceParent(traceparent) && { traceparent }),
      },
    };
  }

  function context(awsRequestId: string): Context {
    const end = Date.now() + it.functionSeconds * 1000;
    return {
      awsRequestId,
      functionName: 'local',
      getRemainingTimeInMillis: () => Math.max(0, end - Date.now()),
    } as Context;
  }
}

function proxyEvent(request: LocalRequest, body: Buffer, route: Match & { found: true }): APIGatewayProxyEvent {
  const { method, url, headers, requestId } = request;
  const flat = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );
  const query = Object.fromEntries(url.searchParams);
  const all = Object.fromEntries(Object.keys(query).map((name) => [name, url.searchParams.getAll(name)]));
  return {
    resource: route.operation.path,
    path: url.pathname,
    httpMethod: method,
    headers: flat,
    multiValueHeaders: {},
    queryStringParameters: Object.keys(query).length > 0 ? query : null,
    multiValueQueryStringParameters: Object.keys(query).length > 0 ? all : null,
    pathParameters: route.params,
    stageVariables: null,
    requestContext: { requestId, authorizer: null, identity: { sourceIp: '127.0.0.1' } } as never,
    // Every type is binary for the gateway of a stage, JSON too.
    body: body.length === 0 ? null : body.toString('base64'),
    isBase64Encoded: body.length > 0,
  };
}
