import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { attachmentNamed } from '../adapters.ts';
import type { Instant } from '../domain/day.ts';
import type { Bucket } from '../ports.ts';
import { writeWhole } from './files.ts';
import { checkPost, isSignature, policyFields, type StoreRefusal, sign, storeRefusal } from './policy.ts';

type Download = { ok: true; bytes: Uint8Array; headers: Record<string, string> };

/** Files under a folder, with the two things that S3 does for browsers: taking a posted form and giving a signed address. */
export type LocalBucket = Bucket & {
  acceptPost(form: Record<string, string>, bytes: Uint8Array): Promise<{ ok: true; key: string } | StoreRefusal>;
  acceptGet(query: Record<string, string>): Promise<Download | StoreRefusal>;
};

export function fileBucket(it: {
  name: string;
  folder: string;
  publicUrl: string;
  signingKey: () => Uint8Array;
  now: () => Instant;
}): LocalBucket {
  const url = `${it.publicUrl}/local/buckets/${it.name}`;
  const path = (key: string) => join(it.folder, ...safeSegments(key));
  const after = (seconds: number) => new Date(Date.parse(it.now()) + seconds * 1000).toISOString();
  const signedText = (query: Record<string, string | undefined>) =>
    JSON.stringify([it.name, query.key, query.name, query.type, query.expires]);

  async function read(key: string): Promise<Uint8Array | undefined> {
    return readFile(path(key)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
  }

  return {
    read,
    async presignPost(key, file, seconds) {
      safeSegments(key);
      const policy = { bucket: it.name, key, ...file, expiration: after(seconds) };
      return { url, fields: policyFields(it.signingKey(), policy) };
    },
    async presignGet(key, { name, type }, seconds) {
      const query = { key, name, type, expires: after(seconds) };
      const signature = sign(it.signingKey(), signedText(query));
      return `${url}?${new URLSearchParams({ ...query, signature })}`;
    },
    async has(key) {
      return existsSync(path(key));
    },
    async putOnce(key, bytes) {
      return writeWhole(path(key), bytes, { once: true });
    },
    async remove(key) {
      await rm(path(key), { force: true });
    },
    async acceptPost(form, bytes) {
      const verdict = checkPost(it.signingKey(), { bucket: it.name, now: it.now(), form, bytes });
      if (verdict.ok) writeWhole(path(verdict.key), bytes);
      return verdict;
    },
    async acceptGet(query) {
      if (!isSignature(it.signingKey(), signedText(query), query.signature))
        return storeRefusal(403, 'SignatureDoesNotMatch', 'The signature is not the one of this address.');
      if ((query.expires ?? '') <= it.now()) return storeRefusal(403, 'AccessDenied', 'Request has expired');
      const bytes = await read(query.key ?? '');
      if (!bytes) return storeRefusal(404, 'NoSuchKey', 'The specified key does not exist.');
      const headers = {
        'Content-Type': query.type ?? 'application/octet-stream',
        'Content-Disposition': attachmentNamed(query.name ?? ''),
        'Cache-Control': 'no-store',
      };
      return { ok: true, bytes, headers };
    },
  };
}

/** The folders and file name of a key: nothing hidden, nothing that leaves the bucket or that some file system refuses. */
function safeSegments(key: string): string[] {
  const segments = key.split('/');
  if (key.length > 400 || !segments.every((segment) => /^[\w-][\w.@=-]{0,120}$/.test(segment)))
    throw new Error(
      'A key is made of segments of letters, digits, and _ - . @ = that begin with none of the last three.',
    );
  return segments;
}
