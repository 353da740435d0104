import { describe, expect, it, vi } from 'vitest';
import { createClient } from '../../client/index.ts';

const soon = (status: number, seconds = '0') =>
  Response.json({ code: 'request-in-progress' }, { status, headers: { 'Retry-After': seconds } });
const done = () => Response.json({ status: 'ok' });

/** A client whose network gives these answers in turn, an error for each that is nothing. */
function over(...answers: (Response | undefined)[]) {
  const sent: Request[] = [];
  const api = createClient({
    baseUrl: 'https://api.example.org',
    token: 'secret',
    fetch: async (request) => {
      sent.push(request);
      await request.text();
      const answer = answers.shift();
      if (!answer) throw new TypeError('fetch failed');
      return answer;
    },
  });
  return { api, sent };
}
const body = { requestType: 'first' as const, identifiers: { foreignerNumber: '7503120521' } };
const keys = (sent: Request[]) => sent.map(({ headers }) => headers.get('Idempotency-Key'));

describe('a request whose answer is lost or asks for another try', () => {
  it.each([409, 429, 503])('is sent again as it was after %i with Retry-After, with the same key', async (status) => {
    const { api, sent } = over(soon(status), soon(status), done());
    expect((await api.POST('/v1/applications', { body })).response.status).toBe(200);
    expect(sent).toHaveLength(3);
    expect(new Set(keys(sent)).size).toBe(1);
    expect(keys(sent)[0]).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('has a key of its own, or the one that the caller gives', async () => {
    const { api, sent } = over(done(), done(), done());
    await api.POST('/v1/applications', { body });
    await api.POST('/v1/applications', { body });
    await api.POST('/v1/applications', { body, params: { header: { 'Idempotency-Key': 'mine' } } });
    const [one, two, three] = keys(sent);
    expect(one).not.toBe(two);
    expect(three).toBe('mine');
  });

  it('is sent again when the network fails, but for a conditional write, whose outcome only its caller can tell', async () => {
    const { api, sent } = over(undefined, done());
    expect((await api.GET('/v1/health')).response.status).toBe(200);
    expect(sent).toHaveLength(2);
    const conditional = over(undefined, done());
    const params = { path: { applicationId: 'x' }, header: { 'If-Match': '"v1"' } };
    await expect(
      conditional.api.PUT('/v1/applications/{applicationId}/steps/summary', { params, body: { declaration: true } }),
    ).rejects.toThrow('fetch failed');
    expect(conditional.sent).toHaveLength(1);
  });

  it('is given up after two more tries, and at once where the wait is long or a retry makes no sense', async () => {
    const { api, sent } = over(soon(503), soon(503), soon(503), done());
    expect((await api.GET('/v1/health')).response.status).toBe(503);
    expect(sent).toHaveLength(3);
    for (const answer of [soon(429, '3600'), soon(422), Response.json({ code: 'x' }, { status: 409 })]) {
      const { api, sent } = over(answer, done());
      expect((await api.GET('/v1/health')).response.status).toBe(answer.status);
      expect(sent).toHaveLength(1);
    }
  });

  it('waits as long as asked, and not at all once its caller gives up', async () => {
    vi.useFakeTimers();
    const { api, sent } = over(soon(503, '5'), done(), soon(503, '5'), done());
    const waiting = api.GET('/v1/health');
    await vi.advanceTimersByTimeAsync(4_900);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect((await waiting).response.status).toBe(200);
    const stop = new AbortController();
    const given = api.GET('/v1/health', { signal: stop.signal });
    const ended = expect(given).rejects.toThrow('left');
    await vi.advanceTimersByTimeAsync(1_000);
    stop.abort(new Error('left'));
    await ended;
    expect(sent).toHaveLength(3);
    vi.useRealTimers();
  });
});
