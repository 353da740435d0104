import { createHash, randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Bucket, PostForm } from '../../lib/ports.ts';

export type Answer = { status: number; code?: string };
export type BucketUnderTest = {
  bucket: Bucket;
  /** Sends a form as a browser would, the file last. */
  post(form: PostForm, bytes: Uint8Array): Promise<Answer>;
  get(url: string): Promise<Answer & { bytes?: Uint8Array; headers?: Record<string, string | undefined> }>;
};

export const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));
export const fileOf = (bytes: Uint8Array, type = 'application/pdf') => ({
  type,
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});
export const sent = bytesOf('%PDF-1.7 as announced');

/** What every bucket must do, whatever keeps the bytes. */
export function bucketSuite(fresh: () => Promise<BucketUnderTest>) {
  let it_: BucketUnderTest;
  beforeEach(async () => {
    it_ = await fresh();
  });

  describe('an object', () => {
    it('is written once: the second write changes nothing', async () => {
      const { bucket } = it_;
      expect(await bucket.putOnce('attestations/A.pdf', bytesOf('first'), 'application/pdf')).toBe(true);
      expect(await bucket.putOnce('attestations/A.pdf', bytesOf('second'), 'application/pdf')).toBe(false);
      expect(Buffer.from((await bucket.read('attestations/A.pdf')) ?? []).toString()).toBe('first');
    });

    it('comes back byte for byte, empty and large', async () => {
      const large = new Uint8Array(randomBytes(3_000_000));
      await it_.bucket.putOnce('a/large', large, 'application/octet-stream');
      await it_.bucket.putOnce('a/empty', new Uint8Array(), 'application/octet-stream');
      expect(Buffer.compare((await it_.bucket.read('a/large')) ?? new Uint8Array(), large)).toBe(0);
      expect((await it_.bucket.read('a/empty'))?.length).toBe(0);
    });

    it('is not there before it is written, nor after it is removed', async () => {
      const there = async () => [await it_.bucket.has('a/b/c'), (await it_.bucket.read('a/b/c')) !== undefined];
      expect(await there()).toEqual([false, false]);
      await it_.bucket.putOnce('a/b/c', sent, 'text/plain');
      expect(await there()).toEqual([true, true]);
      await it_.bucket.remove('a/b/c');
      expect(await there()).toEqual([false, false]);
      await expect(it_.bucket.remove('a/b/c')).resolves.toBeUndefined();
    });
  });

  describe('a form', () => {
    it('posts the announced file under its key', async () => {
      const form = await it_.bucket.presignPost('incoming/a/b', fileOf(sent), 60);
      expect(form.fields).toMatchObject({
        key: 'incoming/a/b',
        'Content-Type': 'application/pdf',
        'x-amz-checksum-sha256': Buffer.from(fileOf(sent).sha256, 'hex').toString('base64'),
      });
      expect((await it_.post(form, sent)).status).toBe(204);
      expect(Buffer.from((await it_.bucket.read('incoming/a/b')) ?? [])).toEqual(Buffer.from(sent));
    });
  });

  describe('an address', () => {
    it('gives the object as a download under its name', async () => {
      await it_.bucket.putOnce('attestations/A.pdf', sent, 'application/pdf');
      const name = 'Attestation d’été "n° 1"; é.pdf';
      const url = await it_.bucket.presignGet('attestations/A.pdf', { name, type: 'application/pdf' }, 60);
      const answer = await it_.get(url);
      expect(answer.status).toBe(200);
      expect(Buffer.from(answer.bytes ?? [])).toEqual(Buffer.from(sent));
      expect(answer.headers?.['content-type']).toBe('application/pdf');
      expect(answer.headers?.['cache-control']).toBe('no-store');
      expect(answer.headers?.['content-disposition']).toBe(
        `attachment; filename="Attestation d_ete _n_ 1__ e.pdf"; filename*=UTF-8''Attestation%20d%E2%80%99%C3%A9t%C3%A9%20%22n%C2%B0%201%22%3B%20%C3%A9.pdf`,
      );
    });
  });
}

/** What a store must refuse in S3's place. moto takes any form, so this runs where forms are judged. */
export function refusalSuite(fresh: () => Promise<BucketUnderTest>) {
  let it_: BucketUnderTest;
  beforeEach(async () => {
    it_ = await fresh();
  });

  describe('a form', () => {
    it.each([
      ['a longer file', 400, 'EntityTooLarge', () => bytesOf('%PDF-1.7 as announced, and more'), {}],
      ['a shorter file', 400, 'EntityTooSmall', () => bytesOf('%PDF-1.7'), {}],
      ['an empty file', 400, 'EntityTooSmall', () => new Uint8Array(), {}],
      ['another file of the same length', 400, 'BadDigest', () => bytesOf('%PDF-1.7 as ANNOUNCED'), {}],
      ['another type', 403, 'AccessDenied', () => sent, { 'Content-Type': 'text/html' }],
      ['another key', 403, 'AccessDenied', () => sent, { key: 'clean/a/b' }],
      ['another checksum', 403, 'AccessDenied', () => sent, { 'x-amz-checksum-sha256': 'AAAA' }],
      ['a field that nobody signed', 403, 'AccessDenied', () => sent, { acl: 'public-read' }],
      ['another policy', 403, 'SignatureDoesNotMatch', () => sent, { Policy: 'e30=' }],
    ])('does not take %s', async (_, status, code, bytes, fields) => {
      const { url, fields: signed } = await it_.bucket.presignPost('incoming/a/b', fileOf(sent), 60);
      expect(await it_.post({ url, fields: { ...signed, ...fields } }, bytes())).toEqual({ status, code });
      expect(await it_.bucket.read('incoming/a/b')).toBeUndefined();
      expect(await it_.bucket.read('clean/a/b')).toBeUndefined();
    });
  });

  describe('an address', () => {
    it('of nothing is answered 404', async () => {
      const url = await it_.bucket.presignGet('attestations/none.pdf', { name: 'a.pdf', type: 'application/pdf' }, 60);
      expect(await it_.get(url)).toMatchObject({ status: 404, code: 'NoSuchKey' });
    });
  });
}
