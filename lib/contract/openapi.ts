import { type CreateDocumentOptions, createDocument, type ZodOpenApiOperationObject } from 'zod-openapi';
import { formats } from '../domain/formats/index.ts';
import { answerExamples } from './answer-examples/index.ts';
import { finish } from './openapi/finish.ts';
import { headerParameters, requestHeaders, responseHeaders } from './openapi/headers.ts';
import { introduction } from './openapi/introduction.ts';
import { named } from './openapi/named.ts';
import { responses } from './openapi/responses.ts';
import type { Operation } from './operation.ts';
import { operationList } from './operations/index.ts';
import { problemExample } from './problem-examples.ts';
import { type ProblemCode, problems } from './problems/index.ts';
import { samples, withSamples } from './samples.ts';

import { tags } from './tags.ts';
import { contractVersion } from './version.ts';

export type OpenApiDocument = ReturnType<typeof createDocument>;

/** The whole contract as OpenAPI 3.1, for a deployment at an address. */
export function openapi(publicUrl: string): OpenApiDocument {
  const document = {
    openapi: '3.1.0' as const,
    info: {
      title: 'BPI document API',
      version: contractVersion,
      summary:
        'Documents and checks of the online residence-permit procedure for beneficiaries of international protection',
      description: introduction,
      contact: { name: 'Maintainers', url: `${publicUrl}/docs` },
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: publicUrl, description: 'This deployment' }],
    tags: tags.map((tag) => ({ ...tag })),
    security: [{ token: [] }],
    paths: paths(answerExamples(publicUrl)),
    components: {
      schemas: named,
      parameters: requestHeaders,
      headers: responseHeaders,
      examples: Object.fromEntries(
        (Object.keys(problems) as ProblemCode[]).map((code) => [
          code,
          { summary: problems[code].title.en, value: problemExample(code, 'en', publicUrl) },
        ]),
      ),
      securitySchemes: {
        token: {
          type: 'http' as const,
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'Token of the deployment’s identity provider; its subject is the account, its role who calls.',
        },
      },
    },
  };
  return finish(createDocument(document, { override: plainer }));
}

/** A format needs no pattern beside it. */
const plainer: NonNullable<CreateDocumentOptions['override']> = ({ jsonSchema }) => {
  if (jsonSchema.format === 'date' || jsonSchema.format === 'date-time') delete jsonSchema.pattern;
};

type Examples = ReturnType<typeof answerExamples>;

function paths(examples: Examples) {
  const byPath = Map.groupBy(operationList, ({ path }) => path);
  return Object.fromEntries(
    [...byPath].map(([path, operations]) => [
      path,
      Object.fromEntries(operations.map((operation) => [operation.method.toLowerCase(), one(operation, examples)])),
    ]),
  );
}

function one(operation: Operation, examples: Examples): ZodOpenApiOperationObject {
  const { id, tag, summary, access, faq, limit, params, query } = operation;
  return {
    operationId: id,
    tags: [tag],
    summary,
    description: describe(operation),
    ...(faq.length > 0 && { 'x-faq': [...faq] }),
    'x-roles': access === 'public' ? [] : [...access],
    ...(limit && { 'x-rate-limit': { ...limit } }),
    ...(access === 'public' && { security: [] }),
    parameters: headerParameters(operation),
    requestParams: { ...(params && { path: params }), ...(query && { query }) },
    ...bodyOf(operation),
    responses: responses(operation, examples[operation.id] ?? {}),
  };
}

/** What the operation does, who may call it and where the FAQ speaks of it. */
function describe({ description, access, faq, limit, summary }: Operation): string {
  const who = access === 'public' ? 'Public: no token.' : `Role: ${access.join(' or ')}.`;
  const source = faq.length === 0 ? '' : ` FAQ ${faq.join(', ')}.`;
  const rate = limit ? ` At most ${limit.requests} requests in ${limit.seconds} seconds from one client.` : '';
  return [description ?? `${summary}.`, `${who}${source}${rate}`].join('\n\n');
}

const anyBytes = { schema: { type: 'string' as const, format: 'binary' } };

function bodyOf({ body, bytes, examples }: Operation): Pick<ZodOpenApiOperationObject, 'requestBody'> {
  if (bytes?.type) {
    const shown = examples.map(({ name, body: value }) => [slug(name), { summary: name, value }]);
    const content = { schema: { type: 'string' as const }, examples: Object.fromEntries(shown) };
    return { requestBody: { required: true, content: { [bytes.type]: content } } };
  }
  if (bytes) {
    const types = [...Object.values(formats).map(({ type }) => type), 'application/octet-stream'];
    return { requestBody: { required: true, content: Object.fromEntries(types.map((type) => [type, anyBytes])) } };
  }
  if (!body) return {};
  const shown = examples.filter((example) => example.body !== undefined);
  return {
    requestBody: {
      required: !body.safeParse(undefined).success,
      content: {
        'application/json': {
          schema: body,
          examples: Object.fromEntries(
            shown.map(({ name, body: value }) => [slug(name), { summary: name, value: withSamples(value, samples) }]),
          ),
        },
      },
    },
  };
}

const slug = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
