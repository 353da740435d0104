import type { oas31 } from 'zod-openapi';
import type { Answer, Operation } from '../operation.ts';
import { type ProblemCode, problems } from '../problems/index.ts';

const text = { type: 'string' } as const;

/** Headers of requests, by the name under which the document keeps them. */
export const requestHeaders = {
  AcceptLanguage: {
    name: 'Accept-Language',
    in: 'header',
    description: 'Language of every sentence in the answer: `fr` (default) or `en`.',
    schema: { ...text, examples: ['fr', 'en'] },
  },
  RequestId: {
    name: 'X-Request-Id',
    in: 'header',
    description:
      'Your own reference of the request (8 to 64 letters, digits, `-` or `_`); it comes back in the answer.',
    schema: { ...text, pattern: '^[\\w-]{8,64}$' },
  },
  TraceParent: {
    name: 'traceparent',
    in: 'header',
    description:
      'Your place in a trace (W3C Trace Context); an ill-formed one is passed over. The trace goes on in the logs and into the messages that the request sends.',
    schema: { ...text, examples: ['00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'] },
  },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    description:
      '`ETag` of the version you have seen: the write is refused (412) when another one has been stored since.',
    schema: { ...text, examples: ['"v3-0d6e4079e36703eb"'] },
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description: '`ETag` of what you have: while it has not changed, the answer is 304 without a body.',
    schema: { ...text, examples: ['"v3-0d6e4079e36703eb"'] },
  },
  FileName: {
    name: 'X-File-Name',
    in: 'header',
    description: 'Name of the file, percent-encoded (UTF-8).',
    schema: { ...text, examples: ['justificatif%20de%20domicile.jpg'] },
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description:
      'A key of your choice, new for each intention. The same key and body get the same answer for 24 hours; another body is refused.',
    schema: { ...text, examples: ['5f2c6c1e-7d0a-4a53-8a7c-0e9f0a1b2c3d'] },
  },
} as const satisfies Record<string, oas31.ParameterObject>;

export const responseHeaders = {
  RequestId: { description: 'Reference of the request, to quote to the support', schema: text },
  TraceParent: {
    description: 'Our place in your trace, or in one that begins here (W3C Trace Context)',
    schema: { ...text, examples: ['00-4bf92f3577b34da6a3ce929d0e0e4736-b7ad6b7169203331-01'] },
  },
  ETag: {
    description: 'Version of what is answered, for If-None-Match, and of an application for If-Match',
    schema: text,
  },
  RetryAfter: { description: 'Seconds to wait before the next try', schema: { type: 'integer' } },
  RateLimitPolicy: {
    description: 'The limit: so many requests (`q`) in so many seconds (`w`)',
    schema: { ...text, examples: ['"readVerification";q=30;w=60'] },
  },
  RateLimit: {
    description: 'What is left of it: requests (`r`) until so many seconds from now (`t`)',
    schema: { ...text, examples: ['"readVerification";r=29;t=42'] },
  },
  IdempotencyReplayed: { description: '`true` when this is the answer kept for the key', schema: text },
} as const satisfies Record<string, oas31.HeaderObject>;

const header = (name: keyof typeof responseHeaders) => ({ $ref: `#/components/headers/${name}` });

/** The header parameters of an operation. */
export function headerParameters(operation: Operation): oas31.ReferenceObject[] {
  const { problems, idempotent, bytes } = operation;
  const names: (keyof typeof requestHeaders)[] = [
    ...(idempotent ? (['IdempotencyKey'] as const) : []),
    ...(problems.includes('version-conflict') ? (['IfMatch'] as const) : []),
    ...(revalidates(operation) ? (['IfNoneMatch'] as const) : []),
    ...(bytes && !bytes.type ? (['FileName'] as const) : []),
    'AcceptLanguage',
    'RequestId',
    'TraceParent',
  ];
  return names.map((name) => ({ $ref: `#/components/parameters/${name}` }));
}

const limitHeaders = ({ limit }: Operation) =>
  limit ? { 'RateLimit-Policy': header('RateLimitPolicy'), RateLimit: header('RateLimit') } : {};

/** Whether an operation answers 304 to who has its answer already. */
export const revalidates = ({ method, conditional }: Operation): boolean => method === 'GET' && conditional === true;

/** The headers of a successful answer. */
export function answerHeaders(operation: Operation, { headers = {} }: Pick<Answer, 'headers'>) {
  return {
    'X-Request-Id': header('RequestId'),
    traceparent: header('TraceParent'),
    ...limitHeaders(operation),
    ...(operation.conditional && { ETag: header('ETag') }),
    ...(operation.idempotent && { 'Idempotency-Replayed': header('IdempotencyReplayed') }),
    ...Object.fromEntries(Object.entries(headers).map(([name, description]) => [name, { description, schema: text }])),
  };
}

/** Problems that say when to retry. */
const waiting: readonly ProblemCode[] = [
  'request-in-progress',
  'too-many-requests',
  'service-busy',
  'document-not-ready',
  'ephoto-code-not-yet-active',
  'ephoto-registry-unavailable',
  'sent-too-often',
];

/** The headers of a refusal. */
export const problemHeaders = (operation: Operation, codes: readonly ProblemCode[]) => ({
  'X-Request-Id': header('RequestId'),
  traceparent: header('TraceParent'),
  ...(codes.some((code) => waiting.includes(code)) && { 'Retry-After': header('RetryAfter') }),
  // Who has no token is turned away before anything is counted.
  ...(codes.some((code) => problems[code].status < 500 && problems[code].status !== 401) && limitHeaders(operation)),
});
