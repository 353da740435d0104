import { createHash, createHmac } from 'node:crypto';
import { S3Client } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { s3Bucket } from '../../lib/aws/bucket.ts';
import { fileOf, sent } from './bucket.suite.ts';

const accessKeyId = 'AKIAIOSFODNN7EXAMPLE';
const secretAccessKey = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const region = 'eu-west-3';

const bucketWith = (options: { sessionToken?: string; pathStyle?: boolean; endpoint?: string } = {}) => {
  const { sessionToken, pathStyle, endpoint } = options;
  const credentials = { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
  const client = new S3Client({
    region,
    credentials,
    forcePathStyle: pathStyle ?? false,
    ...(endpoint && { endpoint }),
  });
  return s3Bucket('bpi-files', { client });
};

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
const signingKey = (day: string) =>
  [day, region, 's3', 'aws4_request'].reduce<string | Buffer>((key, part) => hmac(key, part), `AWS4${secretAccessKey}`);
const encode = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);

/** The signature of a presigned GET as S3 computes it on arrival (SigV4, authentication by query parameters). */
function signatureOf(url: URL): string {
  const query = [...url.searchParams]
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort();
  const canonical = ['GET', url.pathname, query.join('&'), `host:${url.host}`, '', 'host', 'UNSIGNED-PAYLOAD'].join(
    '\n',
  );
  const date = url.searchParams.get('X-Amz-Date') ?? '';
  const scope = `${date.slice(0, 8)}/${region}/s3/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', date, scope, createHash('sha256').update(canonical).digest('hex')].join('\n');
  return hmac(signingKey(date.slice(0, 8)), text).toString('hex');
}

describe('an address of S3', () => {
  it.each([
    ['in its region', {}, 'bpi-files.s3.eu-west-3.amazonaws.com', '/attestations/A%20%28%C3%A9%29.pdf'],
    [
      'with the credentials of a role',
      { sessionToken: 'to/k+en==' },
      'bpi-files.s3.eu-west-3.amazonaws.com',
      '/attestations/A%20%28%C3%A9%29.pdf',
    ],
    [
      'at another endpoint',
      { pathStyle: true, endpoint: 'http://127.0.0.1:4566' },
      '127.0.0.1:4566',
      '/bpi-files/attestations/A%20%28%C3%A9%29.pdf',
    ],
  ])('%s is signed as S3 will check it, for its time, name and type only', async (_, options, host, path) => {
    const file = { name: 'L’été (1)*.pdf', type: 'application/pdf' };
    const url = new URL(await bucketWith(options).presignGet('attestations/A (é).pdf', file, 90));
    expect([url.host, url.pathname]).toEqual([host, path]);
    expect(url.searchParams.get('X-Amz-Signature')).toBe(signatureOf(url));
    expect(url.searchParams.get('X-Amz-Expires')).toBe('90');
    expect(url.searchParams.get('X-Amz-SignedHeaders')).toBe('host');
    expect(url.searchParams.get('X-Amz-Security-Token')).toBe('sessionToken' in options ? options.sessionToken : null);
    expect(url.searchParams.get('response-content-type')).toBe('application/pdf');
    expect(url.searchParams.get('response-cache-control')).toBe('no-store');
    expect(url.searchParams.get('response-content-disposition')).toBe(
      `attachment; filename="L_ete (1)_.pdf"; filename*=UTF-8''L%E2%80%99%C3%A9t%C3%A9%20%281%29%2A.pdf`,
    );
  });
});

describe('a form of S3', () => {
  it('allows one file: this key, type, length and checksum, for its time', async () => {
    const before = Date.now();
    const { url, fields } = await bucketWith({ sessionToken: 't' }).presignPost('incoming/a/b', fileOf(sent), 900);
    expect(url).toBe('https://bpi-files.s3.eu-west-3.amazonaws.com/');
    const policy = JSON.parse(Buffer.from(fields.Policy ?? '', 'base64').toString());
    const checksum = createHash('sha256').update(sent).digest('base64');
    expect(policy.conditions).toEqual(
      expect.arrayContaining([
        { bucket: 'bpi-files' },
        { key: 'incoming/a/b' },
        { 'Content-Type': 'application/pdf' },
        { 'x-amz-checksum-sha256': checksum },
        ['content-length-range', sent.length, sent.length],
      ]),
    );
    expect(Math.abs(Date.parse(policy.expiration) - before - 900_000)).toBeLessThan(5_000);
  });

  it('sends nothing that its policy does not hold, and is signed', async () => {
    const { fields } = await bucketWith({ sessionToken: 't' }).presignPost('incoming/a/b', fileOf(sent), 900);
    const { Policy = '', 'X-Amz-Signature': signature, ...others } = fields;
    const { conditions } = JSON.parse(Buffer.from(Policy, 'base64').toString()) as { conditions: object[] };
    for (const [name, value] of Object.entries(others)) expect(conditions).toContainEqual({ [name]: value });
    const day = (fields['X-Amz-Date'] ?? '').slice(0, 8);
    expect(signature).toBe(hmac(signingKey(day), Policy).toString('hex'));
  });
});
