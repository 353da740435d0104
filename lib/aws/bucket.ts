import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { attachmentNamed } from '../adapters.ts';
import type { Bucket } from '../ports.ts';
import { clientOptions } from './client.ts';
import { presign } from './presign.ts';

/** Objects in a bucket of S3, which encrypts them by its own default key. */
export function s3Bucket(name: string, options: { pathStyle?: boolean; client?: S3Client } = {}): Bucket {
  const client = options.client ?? new S3Client({ ...clientOptions, forcePathStyle: options.pathStyle ?? false });
  return {
    async presignPost(key, { type, size, sha256 }, seconds) {
      return createPresignedPost(client, {
        Bucket: name,
        Key: key,
        Fields: { 'Content-Type': type, 'x-amz-checksum-sha256': Buffer.from(sha256, 'hex').toString('base64') },
        Conditions: [['content-length-range', size, size]],
        Expires: seconds,
      });
    },
    async presignGet(key, file, seconds) {
      const download = {
        ResponseContentType: file.type,
        ResponseContentDisposition: attachmentNamed(file.name),
        ResponseCacheControl: 'no-store',
      };
      return presign(client, new GetObjectCommand({ Bucket: name, Key: key, ...download }), seconds);
    },
    async read(key) {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket: name, Key: key }));
        return await Body?.transformToByteArray();
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },
    async has(key) {
      try {
        await client.send(new HeadObjectCommand({ Bucket: name, Key: key }));
        return true;
      } catch (error) {
        if (isNamed(error, 'NotFound')) return false;
        throw error;
      }
    },
    async putOnce(key, bytes, type) {
      const object = { Bucket: name, Key: key, Body: bytes, ContentType: type, IfNoneMatch: '*' };
      // S3 answers a conflict, not a verdict, to one of several who write at the same moment.
      for (let tries = 1; ; tries += 1) {
        try {
          await client.send(new PutObjectCommand(object));
          return true;
        } catch (error) {
          if (isNamed(error, 'PreconditionFailed')) return false;
          if (!isNamed(error, 'ConditionalRequestConflict') || tries === maxTries) throw error;
        }
      }
    },
    async remove(key) {
      await client.send(new DeleteObjectCommand({ Bucket: name, Key: key }));
    },
  };
}

const maxTries = 5;
const isNamed = (error: unknown, name: string) => error instanceof S3ServiceException && error.name === name;
