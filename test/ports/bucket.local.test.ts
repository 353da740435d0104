import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileBucket, type LocalBucket } from '../../lib/local/bucket.ts';
import { type BucketUnderTest, bucketSuite, bytesOf, fileOf, refusalSuite, sent } from './bucket.suite.ts';
import { scratchFolder } from './scratch.ts';

let now = '2026-11-23T08:00:00.000Z';
let folder = '';

const open = (name = 'uploads', signingKey = new Uint8Array(32).fill(7)): LocalBucket =>
  fileBucket({ name, folder, publicUrl: 'http://127.0.0.1:4000', signingKey: () => signingKey, now: () => now });

const query = (url: string) => Object.fromEntries(new URL(url).searchParams);

async function fresh(): Promise<BucketUnderTest & { bucket: LocalBucket }> {
  now = '2026-11-23T08:00:00.000Z';
  folder = scratchFolder();
  const bucket = open();
  return {
    bucket,
    async post({ url, fields }, bytes) {
      expect(url).toBe('http://127.0.0.1:4000/local/buckets/uploads');
      const answer = await bucket.acceptPost(fields, bytes);
      return answer.ok ? { status: 204 } : { status: answer.status, code: answer.code };
    },
    async get(url) {
      const answer = await bucket.acceptGet(query(url));
      if (!answer.ok) return { status: answer.status, code: answer.code };
      const headers = Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), value]);
      return { status: 200, bytes: answer.bytes, headers: Object.fromEntries(headers) };
    },
  };
}

describe('the bucket of files', () => {
  bucketSuite(fresh);
  refusalSuite(fresh);

  it('of 20 parallel first writes keeps exactly one', async () => {
    const { bucket } = await fresh();
    const tries = Array.from({ length: 20 }, (_, n) => bucket.putOnce('a/b', bytesOf(`${n}`), 'text/plain'));
    const wins = await Promise.all(tries);
    expect(wins.filter(Boolean)).toHaveLength(1);
    expect(Buffer.from((await bucket.read('a/b')) ?? []).toString()).toBe(String(wins.indexOf(true)));
  });

  it('leaves no draft beside its files', async () => {
    const { bucket } = await fresh();
    await bucket.putOnce('a/b', sent, 'text/plain');
    await bucket.putOnce('a/b', sent, 'text/plain');
    expect(readdirSync(join(folder, 'a'))).toEqual(['b']);
  });

  it('no longer takes a form whose time is over', async () => {
    const { bucket } = await fresh();
    const { fields } = await bucket.presignPost('a/b', fileOf(sent), 60);
    now = '2026-11-23T08:01:00.000Z';
    expect(await bucket.acceptPost(fields, sent)).toMatchObject({ ok: false, status: 403, code: 'AccessDenied' });
    expect(await bucket.read('a/b')).toBeUndefined();
  });

  it('takes a form for itself only, signed by its own key', async () => {
    const { bucket } = await fresh();
    const { fields } = await bucket.presignPost('a/b', fileOf(sent), 60);
    expect(await open('documents').acceptPost(fields, sent)).toMatchObject({ code: 'AccessDenied' });
    const stranger = open('uploads', new Uint8Array(32).fill(8));
    expect(await stranger.acceptPost(fields, sent)).toMatchObject({ code: 'SignatureDoesNotMatch' });
    expect(await bucket.acceptPost({}, sent)).toMatchObject({ code: 'SignatureDoesNotMatch' });
  });

  it.each(['key', 'name', 'type', 'expires', 'signature'])('does not give an address with another %s', async (name) => {
    const { bucket } = await fresh();
    await bucket.putOnce('a/b', sent, 'text/plain');
    await bucket.putOnce('a/x', sent, 'text/plain');
    const good = query(await bucket.presignGet('a/b', { name: 'a.txt', type: 'text/plain' }, 60));
    const changed = { ...good, [name]: name === 'key' ? 'a/x' : `${good[name]}0` };
    expect(await bucket.acceptGet(good)).toMatchObject({ ok: true });
    expect(await bucket.acceptGet(changed)).toMatchObject({ ok: false, status: 403, code: 'SignatureDoesNotMatch' });
  });

  it('no longer gives an address whose time is over', async () => {
    const { bucket } = await fresh();
    await bucket.putOnce('a/b', sent, 'text/plain');
    const url = await bucket.presignGet('a/b', { name: 'a.txt', type: 'text/plain' }, 60);
    now = '2026-11-23T08:01:00.000Z';
    expect(await bucket.acceptGet(query(url))).toMatchObject({ ok: false, status: 403, code: 'AccessDenied' });
  });

  it.each(['../state.sqlite', 'a/../../b', '/etc/passwd', 'a//b', 'a/./b', '.hidden', 'a\\b', 'a\0b', '', 'c:', 'é'])(
    'refuses the key %j',
    async (key) => {
      const { bucket } = await fresh();
      await expect(bucket.read(key)).rejects.toThrow(/key/);
      await expect(bucket.putOnce(key, sent, 'text/plain')).rejects.toThrow(/key/);
      await expect(bucket.presignPost(key, fileOf(sent), 60)).rejects.toThrow(/key/);
    },
  );
});
