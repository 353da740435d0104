import { S3Client } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { guardDutyScanner } from '../../lib/aws/scanner.ts';
import { stubEndpoint } from './stub.ts';

const tags = (...pairs: [key: string, value: string][]) => ({
  status: 200,
  body: `<Tagging><TagSet>${pairs.map(([key, value]) => `<Tag><Key>${key}</Key><Value>${value}</Value></Tag>`).join('')}</TagSet></Tagging>`,
});

async function scanWith(...replies: Parameters<typeof stubEndpoint>) {
  const { received, client } = await stubEndpoint(...replies);
  const scanner = guardDutyScanner('uploads', { client: new S3Client({ ...client, forcePathStyle: true }) });
  return { received, result: scanner.scan('incoming/a/b', async () => new Uint8Array()) };
}

describe('what GuardDuty says of an object', () => {
  it('is asked by the tags of that object', async () => {
    const { received, result } = await scanWith(tags(['GuardDutyMalwareScanStatus', 'NO_THREATS_FOUND']));
    expect(await result).toBe('clean');
    expect(received).toMatchObject([{ method: 'GET', path: '/uploads/incoming/a/b?tagging=' }]);
  });

  it.each([
    ['NO_THREATS_FOUND', 'clean'],
    ['THREATS_FOUND', 'infected'],
    ['UNSUPPORTED', 'undone'],
    ['ACCESS_DENIED', 'undone'],
    ['FAILED', 'undone'],
    ['SOMETHING_NEW', 'undone'],
  ])('%s means %s', async (value, expected) => {
    const { result } = await scanWith(tags(['owner', 'NO_THREATS_FOUND'], ['GuardDutyMalwareScanStatus', value]));
    expect(await result).toBe(expected);
  });

  it('is nothing yet while the object has no such tag', async () => {
    expect(await (await scanWith(tags())).result).toBe('pending');
    expect(await (await scanWith(tags(['other', 'NO_THREATS_FOUND']))).result).toBe('pending');
  });

  it('is unknown when S3 refuses', async () => {
    const body = '<Error><Code>AccessDenied</Code></Error>';
    const { result } = await scanWith({ status: 403, headers: { 'content-type': 'application/xml' }, body });
    await expect(result).rejects.toMatchObject({ $metadata: { httpStatusCode: 403 } });
  });
});
