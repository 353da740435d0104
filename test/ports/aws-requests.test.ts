import { LambdaClient } from '@aws-sdk/client-lambda';
import { S3Client } from '@aws-sdk/client-s3';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { describe, expect, it } from 'vitest';
import { s3Bucket } from '../../lib/aws/bucket.ts';
import { lambdaFinish } from '../../lib/aws/finish.ts';
import { sesMailer } from '../../lib/aws/mailer.ts';
import { stubEndpoint } from './stub.ts';

describe('asking the `attestations` function', () => {
  it('sends it the event that it knows, and waits for its answer', async () => {
    const { received, client } = await stubEndpoint({ status: 200, body: 'null' });
    await lambdaFinish('bpi-attestations', new LambdaClient(client))('BPI-1');
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ method: 'POST', path: '/2015-03-31/functions/bpi-attestations/invocations' });
    expect(JSON.parse(received[0]?.body ?? '')).toEqual({ source: 'housekeeping', applicationId: 'BPI-1' });
    expect(received[0]?.headers['x-amz-invocation-type'] ?? 'RequestResponse').toBe('RequestResponse');
  });

  it('fails when the function failed', async () => {
    const reply = { status: 200, headers: { 'x-amz-function-error': 'Unhandled' }, body: '{"errorMessage":"boom"}' };
    const { client } = await stubEndpoint(reply);
    await expect(lambdaFinish('bpi-attestations', new LambdaClient(client))('BPI-1')).rejects.toThrow(
      /bpi-attestations.*boom/,
    );
  });
});

describe('handing a mail over to SES', () => {
  it('names the configuration set, and tags the event in the characters that SES takes', async () => {
    const { received, client } = await stubEndpoint({ status: 200, body: '{"MessageId":"m"}' });
    const raw = Buffer.from('Subject: é\r\n\r\nBonjour');
    await sesMailer('bpi-prod', new SESv2Client(client)).send({
      eventId: '7K3Q.adp-issued',
      messageId: '<m@bpi>',
      from: 'bpi@example.org',
      to: 'amina@example.org',
      raw,
    });
    expect(JSON.parse(received[0]?.body ?? '')).toEqual({
      FromEmailAddress: 'bpi@example.org',
      Destination: { ToAddresses: ['amina@example.org'] },
      Content: { Raw: { Data: raw.toString('base64') } },
      ConfigurationSetName: 'bpi-prod',
      EmailTags: [{ Name: 'eventId', Value: '7K3Q_adp-issued' }],
    });
  });
});

describe('writing an object once', () => {
  const refusal = (status: number, code: string) => ({ status, body: `<Error><Code>${code}</Code></Error>` });
  const put = (client: object) =>
    s3Bucket('b', { client: new S3Client({ ...client, forcePathStyle: true }) }).putOnce(
      'k',
      Buffer.from('x'),
      'text/plain',
    );

  it('is asked of S3 under the condition that nothing is there', async () => {
    const { received, client } = await stubEndpoint({ status: 200 });
    expect(await put(client)).toBe(true);
    expect(received[0]).toMatchObject({
      method: 'PUT',
      headers: { 'if-none-match': '*', 'content-type': 'text/plain' },
    });
  });

  it('asks again when S3 could not say who was first', async () => {
    const { received, client } = await stubEndpoint(
      refusal(409, 'ConditionalRequestConflict'),
      refusal(412, 'PreconditionFailed'),
    );
    expect(await put(client)).toBe(false);
    expect(received).toHaveLength(2);
  });

  it('fails when S3 refuses it for another reason', async () => {
    const { client } = await stubEndpoint(refusal(403, 'AccessDenied'));
    await expect(put(client)).rejects.toThrow();
  });
});
