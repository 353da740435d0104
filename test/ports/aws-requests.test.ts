import { createHash } from 'node:crypto';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { S3Client } from '@aws-sdk/client-s3';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SQSClient } from '@aws-sdk/client-sqs';
import { describe, expect, it } from 'vitest';
import { MailNotTaken } from '../../lib/adapters.ts';
import { s3Bucket } from '../../lib/aws/bucket.ts';
import { lambdaFinish } from '../../lib/aws/finish.ts';
import { sesMailer } from '../../lib/aws/mailer.ts';
import { sqsQueue } from '../../lib/aws/queue.ts';
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
      applicationId: 'BPI-2026-7K3QX9-M',
      eventId: '7K3Q.adp-issued',
      attempt: 1,
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
      EmailTags: [
        { Name: 'applicationId', Value: 'BPI-2026-7K3QX9-M' },
        { Name: 'eventId', Value: '7K3Q_adp-issued' },
      ],
    });
  });
});

describe('a mail to a simulator address', () => {
  it('goes to the mailbox of SES that stands for it, and not at first where SES has no room', async () => {
    const { received, client } = await stubEndpoint(...Array.from({ length: 2 }, () => ({ status: 200, body: '{}' })));
    const mailer = sesMailer('bpi-prod', new SESv2Client(client));
    const mail = { applicationId: 'BPI-1', eventId: 'e', messageId: '<m@bpi>', from: 'a@b.c', raw: Buffer.from('x') };
    await mailer.send({ ...mail, attempt: 1, to: 'bounce+1@simulator.local' });
    for (const attempt of [1, 2]) {
      await expect(mailer.send({ ...mail, attempt, to: 'throttle@simulator.local' })).rejects.toBeInstanceOf(
        MailNotTaken,
      );
    }
    await mailer.send({ ...mail, attempt: 3, to: 'throttle@simulator.local' });
    expect(received.map(({ body }) => JSON.parse(body).Destination.ToAddresses)).toEqual([
      ['bounce+1@simulator.amazonses.com'],
      ['success@simulator.amazonses.com'],
    ]);
  });
});

describe('putting messages on SQS, and back', () => {
  it('keeps reminders on a queue of their own, on which they also wait for their next try', async () => {
    const md5 = (text: string) => createHash('md5').update(text).digest('hex');
    const urgent = { applicationId: 'BPI-1', eventId: 'a' };
    const reminder = { applicationId: 'BPI-1', eventId: 'r', reminder: true } as const;
    const sent = (request: object) => ({
      status: 200,
      body: JSON.stringify({ MessageId: 'm', MD5OfMessageBody: md5(JSON.stringify(request)) }),
    });
    const replies = [sent(urgent), sent(reminder), { status: 200, body: '{}' }];
    const { received, client } = await stubEndpoint(...replies);
    const urls = { mail: `${client.endpoint}/mail`, reminders: `${client.endpoint}/reminders` };
    const queue = sqsQueue(urls, new SQSClient(client));
    await queue.send(urgent);
    await queue.send(reminder);
    await queue.postpone(reminder, 'receipt', 40);
    expect(received.map(({ body }) => JSON.parse(body))).toEqual([
      { QueueUrl: urls.mail, MessageBody: JSON.stringify(urgent) },
      { QueueUrl: urls.reminders, MessageBody: JSON.stringify(reminder) },
      { QueueUrl: urls.reminders, ReceiptHandle: 'receipt', VisibilityTimeout: 40 },
    ]);
  });
});

describe('a mail that SES does not take', () => {
  const mail = { applicationId: 'BPI-1', eventId: 'e', attempt: 1, messageId: '<m@bpi>', from: 'a@b.c', to: 'd@e.f' };
  const raw = Buffer.from('Subject: x\r\n\r\nx');
  const failing = async (status: number, type: string, message = 'about d@e.f') => {
    const body = JSON.stringify({ message });
    const { received, client } = await stubEndpoint({ status, headers: { 'x-amzn-errortype': type }, body });
    const error = await sesMailer('bpi-prod', new SESv2Client({ ...client, maxAttempts: 1 }))
      .send({ ...mail, raw })
      .then(() => undefined)
      .catch((reason) => reason);
    expect(received).toHaveLength(1);
    return error;
  };

  it.each([
    [400, 'MessageRejected', 'permanent'],
    [400, 'BadRequestException', 'permanent'],
    [429, 'TooManyRequestsException', 'temporary'],
    [400, 'LimitExceededException', 'temporary'],
    [400, 'SendingPausedException', 'temporary'],
    [400, 'AccountSuspendedException', 'temporary'],
    [400, 'MailFromDomainNotVerifiedException', 'temporary'],
    [404, 'NotFoundException', 'temporary'],
    [403, 'AccessDeniedException', 'temporary'],
  ])('%i %s is %s, and surely not sent', async (status, type, kind) => {
    const error = await failing(status, type);
    expect(error).toBeInstanceOf(MailNotTaken);
    expect(error).toMatchObject({ kind, message: `${kind}: ${type}` });
  });

  it('waits when an identity is not verified yet: that ends when its DNS records are there', async () => {
    const said = 'Email address is not verified. The following identities failed the check in region EU-WEST-3: d@e.f';
    expect(await failing(400, 'MessageRejected', said)).toMatchObject({ kind: 'temporary' });
  });

  it('may have left after an error of the service itself, which is not tried again at once', async () => {
    expect(await failing(500, 'InternalFailure')).not.toBeInstanceOf(MailNotTaken);
    const { received, client } = await stubEndpoint({ status: 500 }, { status: 200, body: '{}' });
    process.env.AWS_ENDPOINT_URL = client.endpoint;
    Object.assign(process.env, { AWS_REGION: 'eu-west-3', AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' });
    await expect(sesMailer('bpi-prod').send({ ...mail, raw })).rejects.not.toBeInstanceOf(MailNotTaken);
    expect(received).toHaveLength(1);
    delete process.env.AWS_ENDPOINT_URL;
  });

  it('has surely not left when nobody answers', async () => {
    const client = { endpoint: 'http://127.0.0.1:9', region: 'eu-west-3', maxAttempts: 1 };
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    await expect(
      sesMailer('bpi-prod', new SESv2Client({ ...client, credentials })).send({ ...mail, raw }),
    ).rejects.toMatchObject({ kind: 'temporary' });
  });
});

describe('whether an object is there', () => {
  const has = (client: object) => s3Bucket('b', { client: new S3Client({ ...client, forcePathStyle: true }) }).has('k');

  it('is asked without its bytes', async () => {
    const { received, client } = await stubEndpoint({ status: 200 }, { status: 404 });
    expect([await has(client), await has(client)]).toEqual([true, false]);
    expect(received.map(({ method }) => method)).toEqual(['HEAD', 'HEAD']);
  });

  it('is not told where it may not be known', async () => {
    const { client } = await stubEndpoint({ status: 403 });
    await expect(has(client)).rejects.toThrow();
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
