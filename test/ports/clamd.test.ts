import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clamdScanner } from '../../lib/clamd.ts';
import { fakeClamd } from './fake-clamd.ts';

let clamd: Awaited<ReturnType<typeof fakeClamd>>;
beforeEach(async () => {
  clamd = await fakeClamd();
});
afterEach(() => clamd.close());

const scan = (bytes: Uint8Array = Buffer.from('some bytes'), timeoutMs = 30_000) =>
  clamdScanner({ host: '127.0.0.1', port: clamd.port, timeoutMs }).scan('incoming/a/b', async () => bytes);

describe('clamd over TCP', () => {
  it('is sent exactly the bytes of the file, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await scan(bytes)).toBe('clean');
        expect(clamd.received.at(-1)).toEqual(Buffer.from(bytes));
      }),
      { numRuns: 50 },
    );
  });

  it('takes a file of the greatest size', async () => {
    const bytes = new Uint8Array(10 * 1024 * 1024).fill(0x5a);
    expect(await scan(bytes)).toBe('clean');
    expect(clamd.received[0]?.length).toBe(bytes.length);
  });

  it.each([
    ['stream: OK\0', 'clean'],
    ['stream: Win.Test.EICAR_HDB-1 FOUND\0', 'infected'],
    ['stream: Hand Made {x} FOUND\0', 'infected'],
    ['INSTREAM size limit exceeded. ERROR\0', 'undone'],
  ])('its reply %j means %s', async (says, result) => {
    clamd.replies({ says });
    expect(await scan()).toBe(result);
  });

  it('that refuses a size when it is announced is understood, however much was on its way', async () => {
    clamd.replies({ takes: 1_000 });
    for (const size of [1_001, 100_000, 10_000_000]) expect(await scan(new Uint8Array(size))).toBe('undone');
    expect(await scan(new Uint8Array(1_000))).toBe('clean');
  });

  it.each([
    ['an error of its own', "stream: Can't allocate memory ERROR\0", 'CLAMD_REPLY'],
    ['another language', 'HTTP/1.1 200 OK\r\n\r\n\0', 'CLAMD_REPLY'],
    ['an empty reply', '\0', 'CLAMD_REPLY'],
    ['a verdict on something else', 'stream: OK but FOUND nothing\0', 'CLAMD_REPLY'],
    ['a reply cut in its middle', 'stream: O', 'CLAMD_CUT'],
    ['a reply that lacks only its end', 'stream: OK', 'CLAMD_CUT'],
    ['a reply without end', 'x'.repeat(100_000), 'CLAMD_CUT'],
  ])('%s is no verdict', async (_, says, code) => {
    clamd.replies({ says });
    await expect(scan()).rejects.toMatchObject({ code });
  });

  it('that cuts the connection gives no verdict', async () => {
    clamd.replies('cut');
    await expect(scan()).rejects.toMatchObject({ code: 'CLAMD_CUT' });
  });

  it('that stays silent is given up after the time allowed', async () => {
    clamd.replies('silence');
    await expect(scan(undefined, 200)).rejects.toMatchObject({ code: 'CLAMD_TIMEOUT' });
  });

  it('that is not there gives no verdict', async () => {
    await clamd.close();
    await expect(scan()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
