import { randomUUID } from 'node:crypto';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { describe } from 'vitest';
import { s3Bucket } from '../../lib/aws/bucket.ts';
import { type Answer, type BucketUnderTest, bucketSuite } from '../ports/bucket.suite.ts';

const client = new S3Client({ forcePathStyle: true });

async function fresh(): Promise<BucketUnderTest> {
  const Bucket = `bpi-${randomUUID()}`;
  const CreateBucketConfiguration = { LocationConstraint: 'eu-west-3' } as const;
  await client.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration }));
  return {
    bucket: s3Bucket(Bucket, { client }),
    async post({ url, fields }, bytes) {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.append(name, value);
      form.append('file', new Blob([new Uint8Array(bytes)]));
      return answerOf(await fetch(url, { method: 'POST', body: form }));
    },
    async get(url) {
      const response = await fetch(url);
      const headers = Object.fromEntries(response.headers);
      if (!response.ok) return answerOf(response);
      return { status: response.status, headers, bytes: new Uint8Array(await response.arrayBuffer()) };
    },
  };
}

async function answerOf(response: Response): Promise<Answer> {
  const code = /<Code>(\w+)<\/Code>/.exec(await response.text())?.[1];
  return { status: response.status, ...(code && { code }) };
}

describe('the S3 bucket at the endpoint', () => bucketSuite(fresh));
