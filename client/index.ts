import createFetchClient, { type Client, type Middleware } from 'openapi-fetch';
import type { paths } from './api.ts';
import { retrying } from './retry.ts';

export type { components, operations, paths } from './api.ts';
export { isProblem, type Problem, type ProblemCode, ProblemError, unwrap } from './problem.ts';
export { type Judged, type Upload, UploadError, uploadFile } from './upload.ts';

export type ApiClient = Client<paths>;

export type ClientOptions = {
  baseUrl: string;
  /** Token of the identity provider, or how to get one that has not expired; none for the public operations. */
  token?: string | (() => string | Promise<string>);
  /** Language of every sentence in the answers: French unless said. */
  language?: 'fr' | 'en';
  /** How often a request is sent again after a lost answer, or after one that says when to retry: twice unless said. */
  retries?: number;
  /** The longest wait before a retry, in seconds: 10 unless said; an answer that asks for more is given to the caller. */
  maxWaitSeconds?: number;
  fetch?: (request: Request) => Promise<Response>;
};

/** A caller of the API whose paths, bodies, answers and problem codes are those of its OpenAPI file. */
export function createClient(options: ClientOptions): ApiClient {
  const { baseUrl, retries = 2, maxWaitSeconds = 10 } = options;
  const send = options.fetch ?? ((request: Request) => globalThis.fetch(request));
  const client = createFetchClient<paths>({ baseUrl, fetch: retrying(send, { retries, maxWaitSeconds }) });
  client.use(withHeaders(options));
  return client;
}

/** The header that refuses a write (412) when another version has been stored since this answer. */
export const ifMatch = ({ headers }: Response): { 'If-Match'?: string } => {
  const etag = headers.get('ETag');
  return etag === null ? {} : { 'If-Match': etag };
};

/** Who calls and in which language; each POST gets a key of its own, so that a retry never does anything twice. */
const withHeaders = ({ token, language }: ClientOptions): Middleware => ({
  async onRequest({ request }) {
    const { headers, method } = request;
    if (language) headers.set('Accept-Language', language);
    if (token && !headers.has('Authorization'))
      headers.set('Authorization', `Bearer ${typeof token === 'string' ? token : await token()}`);
    if (method === 'POST' && !headers.has('Idempotency-Key')) headers.set('Idempotency-Key', crypto.randomUUID());
    return request;
  },
});
