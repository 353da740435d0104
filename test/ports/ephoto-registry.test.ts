import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { httpEphotoRegistry } from '../../lib/ephoto-registry.ts';
import { fakeRegistry } from './fake-registry.ts';

let registry: Awaited<ReturnType<typeof fakeRegistry>>;
beforeEach(async () => {
  registry = await fakeRegistry();
});
afterEach(() => registry.close());

const [code, other] = ['1PMTYE991215114515JY05', '1PMTYE991215114515JY06'] as const;
const entry = { takenAt: '2026-11-20T10:00:00+01:00', provider: { kind: 'booth', name: 'Gare du Nord' } };
/** The time for an answer: too short for a slow one, and long enough for all others on a busy machine. */
const timeoutMs = 1_000;
const slow = { afterMs: 30_000 };
const find = (codes: string[] = [code], token?: string) =>
  httpEphotoRegistry({ url: registry.url, token, timeoutMs }).find(codes);

describe('an external register of e-photos', () => {
  it('is asked by POST with the codes in the body alone, and its facts come back in our form', async () => {
    registry.entries.set(code, { ...entry, activeSince: '2026-11-20T18:00:00Z' });
    expect(await find([code, other], 'secret')).toEqual(
      new Map([
        [
          code,
          {
            takenAt: '2026-11-20T09:00:00.000Z',
            provider: { kind: 'booth', name: 'Gare du Nord' },
            activeSince: '2026-11-20T18:00:00.000Z',
          },
        ],
      ]),
    );
    const [request] = registry.asked;
    expect(request).toMatchObject({ method: 'POST', url: '/lookups', codes: [code, other] });
    expect(request?.headers.authorization).toBe('Bearer secret');
    expect(JSON.stringify([request?.url, request?.headers])).not.toContain(code);
  });

  it('may know nothing, and speak of what it was not asked', async () => {
    expect(await find()).toEqual(new Map());
    registry.answers({ status: 200, text: JSON.stringify({ codes: [{ code: other, ...entry }] }) });
    expect(await find()).toEqual(new Map());
  });

  it.each([
    ['an error of its own', { status: 500 }],
    ['a busy answer', { status: 429 }],
    ['a slow answer', slow],
    ['garbage', { status: 200, text: '<html>' }],
    ['another form', { status: 200, text: '{"codes":[{"code":1}]}' }],
  ] as const)('is asked again after %s', async (_, manner) => {
    registry.entries.set(code, entry);
    registry.answers(manner, 'well');
    expect((await find()).has(code)).toBe(true);
    expect(registry.asked).toHaveLength(2);
  });

  it.each([
    ['fails', { status: 503 }, 'HTTP_503', 3],
    ['refuses us', { status: 401 }, 'HTTP_401', 1],
    ['is slow', slow, 'TIMEOUT', 3],
    ['answers garbage', { status: 200, text: 'null' }, 'ANSWER', 3],
    ['never stops', { status: 200, text: 'x'.repeat(300_000) }, 'TOO_LONG', 1],
  ] as const)('that %s is given up, without a word of what was asked', async (_, manner, failure, tries) => {
    registry.answers(manner);
    const error = await find().catch((it) => it);
    expect(error).toMatchObject({ name: 'RegistryFailure', code: failure });
    expect(`${error.stack}${JSON.stringify(error)}`).not.toContain(code);
    expect(registry.asked).toHaveLength(tries);
  });

  it('that sends us elsewhere is not followed', async () => {
    const elsewhere = await fakeRegistry();
    registry.answers({ status: 307, headers: { Location: elsewhere.url } });
    await expect(find()).rejects.toMatchObject({ name: 'RegistryFailure' });
    expect(elsewhere.asked).toEqual([]);
    await elsewhere.close();
  });

  it('that is not there is given up', async () => {
    await registry.close();
    await expect(find()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    registry = await fakeRegistry();
  });
});
