import { describe, expect, it } from 'vitest';
import { takeTurn } from '../../lib/http/limit.ts';
import { scratchLocal } from '../ports/scratch.ts';

const limit = { requests: 3, seconds: 60 };

function client() {
  const { ports, setClock } = scratchLocal();
  setClock('2026-11-23T09:00:10.000Z');
  const turn = (ip: string, operation = 'o') => takeTurn({ operation, who: ip, limit }, ports);
  return { ports, turn, at: setClock };
}

describe('the limit of requests of one client', () => {
  it('is told with each answer, refuses what is beyond, and ends with its window', async () => {
    const { turn, at } = client();
    for (const left of [2, 1, 0])
      expect(await turn('192.0.2.1')).toEqual({ 'RateLimit-Policy': '"o";q=3;w=60', RateLimit: `"o";r=${left};t=50` });
    await expect(turn('192.0.2.1')).rejects.toMatchObject({
      code: 'too-many-requests',
      details: { retryAfterSeconds: 50, headers: { RateLimit: '"o";r=0;t=50' } },
    });
    at('2026-11-23T09:01:00.000Z');
    expect(await turn('192.0.2.1')).toMatchObject({ RateLimit: '"o";r=2;t=60' });
  });

  it('is each client’s and each operation’s own', async () => {
    const { turn } = client();
    for (const ip of ['192.0.2.1', '192.0.2.2', '2001:db8:0:1::1', '2001:db8:0:2::1'])
      expect(await turn(ip)).toMatchObject({ RateLimit: '"o";r=2;t=50' });
    expect(await turn('192.0.2.1', 'other')).toMatchObject({ RateLimit: '"other";r=2;t=50' });
  });

  it('is one for all addresses that an IPv6 client may take, however they are written', async () => {
    const { turn } = client();
    for (const ip of ['2001:db8::1', '2001:DB8:0:0:abcd::', '2001:0db8:0000:0000:1:2:3:4']) await turn(ip);
    await expect(turn('2001:db8::ffff')).rejects.toMatchObject({ code: 'too-many-requests' });
    const { turn: other } = client();
    for (const ip of ['::1', '::2', '0:0:0:0:0:0:0:3']) await other(ip);
    await expect(other('::4')).rejects.toMatchObject({ code: 'too-many-requests' });
  });

  it('counts every one of many at the same instant', async () => {
    const { turn } = client();
    const results = await Promise.allSettled(Array.from({ length: 12 }, () => turn('192.0.2.1')));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
  });

  it('keeps no address, and does not close the door when its store fails', async () => {
    const { ports, turn } = client();
    const written: string[] = [];
    const insert = ports.counts.insert;
    ports.counts.insert = async (id, value, options) => {
      written.push(JSON.stringify([id, value, options]));
      return insert(id, value, options);
    };
    await turn('192.0.2.77');
    expect(written).toHaveLength(1);
    expect(written[0]).not.toContain('192.0.2');
    const counts = { ...ports.counts, read: () => Promise.reject(new Error('down')) };
    expect(await takeTurn({ operation: 'o', who: '192.0.2.1', limit }, { ...ports, counts })).toHaveProperty(
      'RateLimit',
    );
  });
});
