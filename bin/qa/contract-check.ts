import * as z from 'zod';
import { openapi } from '../../lib/contract/openapi.ts';
import { operationList } from '../../lib/contract/operations/index.ts';
import { router } from '../../lib/local/server/routes.ts';

export type Exchange = {
  method: string;
  url: string;
  status: number;
  /** Media type of the answer; any that is documented unless given. */
  type?: string;
  /** Headers of the answer, by their names in small letters; not judged unless given. */
  headers?: Readonly<Record<string, string>>;
  body: unknown;
};

type Media = { schema: Record<string, unknown> & { properties?: { code?: { enum?: string[] } } } };
type Response = { headers?: Record<string, unknown>; content?: Record<string, Media> };
type Contract = {
  paths: Record<string, Record<string, { operationId: string; responses: Record<string, Response> }>>;
  components: { schemas: Record<string, Record<string, unknown>> };
};

/** The OpenAPI document as JSON Schema reads it: what it names lies under `$defs`. */
let drawn: Contract | undefined;
const contract = (): Contract =>
  (drawn ??= JSON.parse(
    JSON.stringify(openapi('https://api.example.org')).replaceAll('#/components/schemas/', '#/$defs/'),
  ) as Contract);
const match = router(operationList);

const readers = new Map<object, z.ZodType>();
function reader(schema: Record<string, unknown>): z.ZodType {
  const known = readers.get(schema) ?? z.fromJSONSchema({ ...schema, $defs: contract().components.schemas } as never);
  readers.set(schema, known);
  return known;
}

/** Headers that callers build upon: none may come that the contract does not speak of. */
const promised = [
  ...['allow', 'content-disposition', 'etag', 'idempotency-replayed', 'location'],
  ...['ratelimit', 'ratelimit-policy', 'retry-after'],
];

/** What an answer has that the OpenAPI document does not allow: an undocumented status, type, header, code or field; nothing when it is as documented. */
export function departures({ method, url, status, type, headers, body }: Exchange, baseUrl: string): string[] {
  const { pathname } = new URL(url || baseUrl, baseUrl);
  if (!url.startsWith(`${baseUrl}/`) || pathname.startsWith('/local/')) return [];
  // What a browser asks beforehand is CORS, of which OpenAPI does not speak.
  if (method === 'OPTIONS') return [];
  const route = match(method, pathname);
  if (!route.found) return read('problem', reader({ $ref: '#/$defs/Problem' }), body);
  const { path, id } = route.operation;
  const response = contract().paths[path]?.[method.toLowerCase()]?.responses[status];
  if (!response) return [`${id} does not document ${status}`];
  return [...undocumented(id, response, headers), ...content(id, response, type, body)];
}

function undocumented(id: string, { headers: documented = {} }: Response, given: Exchange['headers'] = {}): string[] {
  const names = Object.keys(documented).map((name) => name.toLowerCase());
  return promised
    .filter((name) => name in given && !names.includes(name))
    .map((name) => `${id} does not document the header ${name}`);
}

function content(id: string, { content: documented = {} }: Response, type: string | undefined, body: unknown) {
  if (Object.keys(documented).length === 0) return (body ?? '') === '' ? [] : [`${id} documents no body here`];
  const essence = (it: string) => it.split(';')[0]?.trim();
  const found = Object.entries(documented).find(([it]) => type === undefined || essence(it) === essence(type));
  if (!found) return [`${id} does not document ${type}`];
  const { schema } = found[1];
  const { code } = { ...(body as { code?: string } | null) };
  const codes = schema.properties?.code?.enum;
  if (codes && code !== undefined && !codes.includes(code)) return [`${code} is not documented for this operation`];
  return read(id, reader(schema), body);
}

function read(what: string, schema: z.ZodType, body: unknown): string[] {
  const { error } = schema.safeParse(body);
  return [...new Set(error?.issues.map(({ path, message }) => `${what} /${path.join('/')}: ${message}`))];
}
