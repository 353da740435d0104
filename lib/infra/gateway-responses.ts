import { type GatewayResponseOptions, ResponseType, type RestApi } from 'aws-cdk-lib/aws-apigateway';
import { type ProblemCode, problems } from '../contract/problems/index.ts';
import { challengeHeaders } from '../http/challenge.ts';
import { exposedHeaders } from '../http/cors.ts';
import { gatewayLimit, guardHeaders } from '../http/gateway.ts';

/** The gateway's own refusals, by the problem of the contract that says the same. */
const refusals: readonly { types: readonly ResponseType[]; code: ProblemCode; retryAfterSeconds?: number }[] = [
  { types: [ResponseType.UNAUTHORIZED], code: 'token-missing' },
  // The authorizer denies a token that is not genuine; what a role may do is decided by the functions.
  { types: [ResponseType.ACCESS_DENIED], code: 'token-invalid' },
  { types: [ResponseType.INVALID_API_KEY, ResponseType.WAF_FILTERED], code: 'role-not-allowed' },
  {
    // No route asks for an AWS signature: each of these is the gateway's way to say that it knows no such route.
    types: [
      ResponseType.MISSING_AUTHENTICATION_TOKEN,
      ResponseType.RESOURCE_NOT_FOUND,
      ResponseType.INVALID_SIGNATURE,
      ResponseType.EXPIRED_TOKEN,
      ResponseType.DEFAULT_4XX,
    ],
    code: 'not-found',
  },
  { types: [ResponseType.BAD_REQUEST_BODY, ResponseType.BAD_REQUEST_PARAMETERS], code: 'validation-failed' },
  { types: [ResponseType.REQUEST_TOO_LARGE], code: 'body-too-large' },
  { types: [ResponseType.UNSUPPORTED_MEDIA_TYPE], code: 'media-type-not-supported' },
  { types: [ResponseType.THROTTLED, ResponseType.QUOTA_EXCEEDED], code: 'too-many-requests', retryAfterSeconds: 1 },
  {
    types: [
      ResponseType.DEFAULT_5XX,
      ResponseType.API_CONFIGURATION_ERROR,
      ResponseType.AUTHORIZER_CONFIGURATION_ERROR,
      ResponseType.AUTHORIZER_FAILURE,
      ResponseType.INTEGRATION_FAILURE,
      ResponseType.INTEGRATION_TIMEOUT,
    ],
    code: 'internal-error',
  },
];

/** Makes what the gateway refuses by itself look like every other refusal: problem+json (RFC 9457), readable by front-ends. */
export function addGatewayResponses(api: RestApi, publicUrl: string, origins: readonly string[]) {
  for (const { types, code, retryAfterSeconds } of refusals) {
    for (const type of types) {
      api.addGatewayResponse(type.responseType, {
        type,
        ...answer(code, publicUrl, headers(code, origins, retryAfterSeconds)),
      });
    }
  }
}

function answer(
  code: ProblemCode,
  publicUrl: string,
  responseHeaders: Record<string, string>,
): Omit<GatewayResponseOptions, 'type'> {
  const { status, title, detail } = problems[code];
  const body = {
    type: `${publicUrl}/errors/${code}`,
    title: title.fr,
    status,
    detail: detail.fr.replace('{limit}', String(gatewayLimit)),
    code,
    requestId: '$context.requestId',
  };
  return {
    statusCode: String(status),
    responseHeaders,
    templates: { 'application/json': ascii(JSON.stringify(body)) },
  };
}

const headers = (
  code: ProblemCode,
  origins: readonly string[],
  retryAfterSeconds?: number,
): Record<string, string> => ({
  'Content-Type': quoted('application/problem+json'),
  'Content-Language': quoted('fr'),
  ...quotedEach({ ...guardHeaders, ...challengeHeaders(code) }),
  'X-Request-Id': 'context.requestId',
  traceparent: 'method.request.header.traceparent',
  // The gateway can give one fixed value here; with several front-ends it must be `*`, which shows nothing: these answers hold no data.
  'Access-Control-Allow-Origin': quoted(origins.length === 1 && origins[0] ? origins[0] : '*'),
  'Access-Control-Expose-Headers': quoted(exposedHeaders.join(',')),
  ...(retryAfterSeconds && { 'Retry-After': quoted(String(retryAfterSeconds)) }),
});

const quoted = (value: string) => `'${value}'`;
const quotedEach = (named: Record<string, string>) =>
  Object.fromEntries(Object.entries(named).map(([name, value]) => [name, quoted(value)]));

/** CloudFormation does not carry every character faithfully; JSON can say them all in ASCII. */
export const ascii = (json: string) =>
  json.replace(/[^\x20-\x7e]/g, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`);
