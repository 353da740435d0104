import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Api, mailsFor, type Ready, readyToDeposit, start, until } from './harness.ts';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const traceparent = `00-${traceId}-00f067aa0ba902b7-01`;
const headers = { 'X-Request-Id': 'front-end-4711', traceparent };

let server: Awaited<ReturnType<typeof start>>;
let api: Api;
const written: string[] = [];

beforeAll(async () => {
  vi.stubEnv('POWERTOOLS_LOG_LEVEL', 'INFO');
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  server = await start();
  api = server.api;
});

afterAll(async () => {
  await server.stop();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

type Line = { message: string; requestId?: string; traceId?: string; gatewayRequestId?: string; eventId?: string };

const lines = (): Line[] =>
  written
    .join('')
    .split('\n')
    .flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));

const get = (path: string, more: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { headers: { ...headers, ...more } });

describe('a request with a reference and a trace of its caller', () => {
  it.each([
    ['an answer', '/v1/health', 200],
    ['a page', '/docs', 200],
    ['a refusal', '/v1/supporting-documents?status=nobody', 400],
    ['an error page that is not there', '/errors/nothing', 404],
  ])('gets both back with %s', async (_, path, status) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('x-request-id')).toBe('front-end-4711');
    expect(answer.headers.get('traceparent')).toMatch(
      new RegExp(`^00-${traceId}-(?!00f067aa0ba902b7)[0-9a-f]{16}-01$`),
    );
    if (status >= 400) expect(await answer.json()).toMatchObject({ requestId: 'front-end-4711' });
  });

  it('gets the trace back from the gateway’s own refusals, with the gateway’s reference', async () => {
    for (const [path, status] of [
      ['/v1/nowhere', 404],
      ['/v1/applications', 401],
    ] as const) {
      const answer = await get(path);
      expect([answer.status, answer.headers.get('traceparent')]).toEqual([status, traceparent]);
      expect(await answer.json()).toMatchObject({ requestId: answer.headers.get('x-request-id') });
    }
  });

  it('gets neither back when they are ill-formed, but references of ours', async () => {
    const answer = await get('/v1/health', { 'X-Request-Id': 'a b', traceparent: 'ff-1-2-3' });
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    expect(answer.headers.get('traceparent')).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/);
    expect((await get('/v1/nowhere', { traceparent: 'ff-1-2-3' })).headers.get('traceparent')).toBeNull();
  });

  it('may send both from the page of another origin, and read both there', async () => {
    const origin = { Origin: 'https://front.example.org', 'Access-Control-Request-Method': 'GET' };
    const preflight = await fetch(`${server.url}/v1/health`, { method: 'OPTIONS', headers: origin });
    expect(preflight.headers.get('access-control-allow-headers')).toMatch(/X-Request-Id.*traceparent/);
    const answer = await get('/v1/health', origin);
    expect(answer.headers.get('access-control-expose-headers')).toMatch(/X-Request-Id.*traceparent/);
  });
});

describe('a deposit', () => {
  it('can be followed from the request to the mail, by its log lines and the mail’s headers', async () => {
    const ready: Ready = await readyToDeposit(api);
    const answer = await fetch(`${server.url}${ready.path}/deposit`, {
      method: 'POST',
      headers: { ...headers, Authorization: `Bearer ${ready.token}`, 'Content-Type': 'application/json' },
      body: '{}',
    });
    const body = (await answer.json()) as { attestation: { id: string } };
    expect(answer.status, JSON.stringify(body)).toBe(200);

    const mail = await until(async () => (await mailsFor(api, body.attestation.id))[0], 'the mail of the deposit');
    const [raw = ''] = await server.mails(body.attestation.id);
    expect(raw).toMatch(/^X-Request-ID: front-end-4711\r$/im);
    expect(raw).toMatch(new RegExp(`^Traceparent: 00-${traceId}-[0-9a-f]{16}-01\r$`, 'm'));

    const own = await until(async () => {
      const found = lines().filter((line) => line.traceId === traceId && line.requestId === 'front-end-4711');
      return found.some(({ message }) => message === 'message handed over') ? found : undefined;
    }, 'the line of the mail function');
    expect(own.find(({ eventId }) => eventId === mail.id)).toMatchObject({ message: 'message handed over' });
    expect(own.find(({ message }) => message === 'answered')).toMatchObject({ gatewayRequestId: expect.any(String) });
  });

  it('every line of a request names it', () => {
    const answered = lines().filter(({ message }) => message === 'answered');
    expect(answered.length).toBeGreaterThan(10);
    for (const line of answered)
      expect(line).toMatchObject({ requestId: expect.any(String), traceId: expect.any(String) });
  });
});

it('says which build answers, and with which rules', async () => {
  expect(await (await get('/v1/health')).json()).toMatchObject({
    status: 'ok',
    build: 'dev',
    rulesVersion: expect.stringMatching(/^\d{4}-/),
  });
});
