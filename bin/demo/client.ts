import { createHash } from 'node:crypto';

type Exchange = { request: { method: string; url: string; body?: unknown }; answer: { status: number; body: unknown } };

export type Answer = { status: number; body: Record<string, unknown>; bytes: Uint8Array; headers: Headers };

/** A caller of the API that keeps a trace of all that was said; tokens stay out of it. */
export function client(baseUrl: string) {
  const trace: Exchange[] = [];

  async function call(
    method: string,
    path: string,
    options: { token?: string; body?: unknown; key?: string; accept?: string; ifMatch?: string } = {},
  ) {
    const url = path.startsWith('http') ? path : `${baseUrl}${path}`;
    const response = await fetch(url, {
      method,
      headers: {
        'Accept-Language': 'fr',
        ...(options.accept && { Accept: options.accept }),
        ...(options.token && { Authorization: `Bearer ${options.token}` }),
        ...(options.key && { 'Idempotency-Key': options.key }),
        ...(options.ifMatch && { 'If-Match': options.ifMatch }),
        ...(options.body !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(options.body !== undefined && { body: JSON.stringify(options.body) }),
    });
    return keep({ method, url, ...(options.body !== undefined && { body: options.body }) }, response);
  }

  /** Sends bytes with the form that the slot gave, as a browser would. */
  async function upload(
    form: { url: string; fields: Record<string, string> },
    file: { name: string; type: string; bytes: Uint8Array },
  ) {
    const data = new FormData();
    for (const [name, value] of Object.entries(form.fields)) data.append(name, value);
    data.append('file', new Blob([Buffer.from(file.bytes)], { type: file.type }), file.name);
    const response = await fetch(form.url, { method: 'POST', body: data });
    return keep(
      { method: 'POST', url: form.url, body: `multipart/form-data, ${file.bytes.length} bytes of ${file.name}` },
      response,
    );
  }

  async function keep(request: Exchange['request'], response: Response): Promise<Answer> {
    const bytes = new Uint8Array(await response.arrayBuffer());
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    const body = isJson ? JSON.parse(Buffer.from(bytes).toString('utf8')) : undefined;
    const said = body ?? { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
    if (!request.url.endsWith('/local/tokens'))
      trace.push({ request, answer: { status: response.status, body: said } });
    return { status: response.status, body: body ?? {}, bytes, headers: response.headers };
  }

  return { call, upload, trace };
}
