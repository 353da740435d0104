import { describe, expect, it, vi } from 'vitest';
import { once } from '../../lib/http/idempotency.ts';
import { log } from '../../lib/http/log.ts';
import type { HttpAnswer } from '../../lib/http/problem.ts';
import { refuse } from '../../lib/http/refusal.ts';
import { scratchFolder, scratchLocal } from '../ports/scratch.ts';

const start = '2026-11-23T09:00:00.000Z';
const answer = (body: string, statusCode = 201): HttpAnswer => ({ statusCode, headers: { ETag: '"v1"' }, body });

function caller(folder = scratchFolder()) {
  const { ports, setClock } = scratchLocal(folder);
  setClock(start);
  const ask = (run: () => Promise<HttpAnswer>, request: Partial<Parameters<typeof once>[0]> = {}) =>
    once({ key: 'k', subject: 's', operation: 'o', body: 'b', ...request }, ports, 30_000, run);
  return { ports, ask, at: setClock, folder };
}

describe('a request with an Idempotency-Key', () => {
  it('is run once: the same key and body get the kept answer, marked as such, also by a server that has restarted', async () => {
    const { ask, folder } = caller();
    const run = vi.fn(async () => answer('first'));
    expect(await ask(run)).toEqual(answer('first'));
    const kept = { ...answer('first'), headers: { ETag: '"v1"', 'Idempotency-Replayed': 'true' } };
    expect(await ask(run)).toEqual(kept);
    expect(await caller(folder).ask(run)).toEqual(kept);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('gets the kept answer for 24 hours, and is run again afterwards', async () => {
    const { ask, at } = caller();
    await ask(async () => answer('first'));
    at('2026-11-24T08:59:59.000Z');
    expect((await ask(async () => answer('second'))).body).toBe('first');
    at('2026-11-24T09:00:01.000Z');
    expect((await ask(async () => answer('second'))).body).toBe('second');
  });

  it('is refused with another body, while the first runs and after it', async () => {
    const { ask } = caller();
    const never = vi.fn(async () => answer('other'));
    const other = () => ask(never, { body: 'other' });
    await ask(async () => {
      await expect(other()).rejects.toMatchObject({ code: 'idempotency-key-reused' });
      return answer('first');
    });
    await expect(other()).rejects.toMatchObject({ code: 'idempotency-key-reused' });
    expect(never).not.toHaveBeenCalled();
  });

  it('is told when to retry while the first still runs, and takes over once the first cannot run any more', async () => {
    const { ask, at } = caller();
    const again = vi.fn(async () => answer('second'));
    let go = () => {};
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    const first = ask(async () => {
      await gate;
      return answer('first');
    });
    at('2026-11-23T09:00:10.500Z');
    await expect(ask(again)).rejects.toMatchObject({
      code: 'request-in-progress',
      details: { retryAfterSeconds: 20 },
    });
    expect(again).not.toHaveBeenCalled();
    at('2026-11-23T09:00:31.000Z');
    expect((await ask(again)).body).toBe('second');
    go();
    expect((await first).body).toBe('first');
  });

  it('is run by one of many at the same instant', async () => {
    const { ask } = caller();
    const run = vi.fn(async () => answer('first'));
    const all = await Promise.allSettled(Array.from({ length: 30 }, () => ask(run)));
    expect(run).toHaveBeenCalledTimes(1);
    for (const it of all) {
      if (it.status === 'fulfilled') expect(it.value.body).toBe('first');
      else expect(it.reason).toMatchObject({ code: 'request-in-progress' });
    }
  });

  it.each<[string, () => Promise<HttpAnswer>]>([
    ['a refusal that is thrown', async () => refuse('not-found')],
    ['a refusal that is answered', async () => answer('no', 422)],
    ['a failure', async () => Promise.reject(new Error('broken'))],
  ])('may be tried again after %s', async (_, failing) => {
    const { ask } = caller();
    await ask(failing).catch(() => undefined);
    expect((await ask(async () => answer('now'))).body).toBe('now');
  });

  it('is the account’s, the operation’s and the key’s own', async () => {
    const { ask } = caller();
    await ask(async () => answer('first'));
    for (const request of [{ subject: 't' }, { operation: 'p' }, { key: 'l' }])
      expect((await ask(async () => answer('own'), request)).body).toBe('own');
  });

  it('tells what was done although its answer could not be kept', async () => {
    const { ask, ports } = caller();
    const told = vi.spyOn(log, 'error').mockImplementation(() => {});
    vi.spyOn(ports.answers, 'replace').mockRejectedValue(new Error('too large'));
    expect(await ask(async () => answer('done'))).toEqual(answer('done'));
    expect(told).toHaveBeenCalledWith('an answer was not kept', expect.objectContaining({ operation: 'o' }));
    told.mockRestore();
  });
});
