import { KMSClient, VerifyMacCommand } from '@aws-sdk/client-kms';
import { GetQueueAttributesCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../lib/config.ts';
import { wire } from '../../lib/wiring.ts';

const config = readConfig(process.env);
const ports = await wire(config);

describe('the ports on AWS, wired from the environment alone', () => {
  it('keep, change and list applications', async () => {
    const value = { owner: 's-1', createdAt: ports.now(), due: ports.now() } as never;
    expect(await ports.applications.insert('BPI-1', value)).toBe(true);
    expect(await ports.applications.read('BPI-1')).toEqual({ value, version: 1 });
    expect((await ports.applications.list('owner', 's-1', { limit: 5 })).items).toEqual([{ value, version: 1 }]);
    expect((await ports.applications.list('due', 'all', { limit: 5, upTo: ports.now() })).items).toHaveLength(1);
  });

  it('give one claim to one of 20 who ask at once', async () => {
    const wins = await Promise.all(
      Array.from({ length: 20 }, (_, n) => ports.claims.insert('ephoto', { holder: `${n}` })),
    );
    expect(wins.filter(Boolean)).toHaveLength(1);
    expect((await ports.claims.read('ephoto'))?.value).toEqual({ holder: String(wins.indexOf(true)) });
  });

  it('keep each kind of value in a table of its own', async () => {
    for (const store of [ports.ephotos, ports.attestations, ports.answers]) {
      expect(await store.insert('same-id', { n: 1 } as never)).toBe(true);
      expect(await store.read('same-id')).toEqual({ value: { n: 1 }, version: 1 });
    }
  });

  it('write documents and uploads to their own buckets', async () => {
    expect(await ports.documents.putOnce('attestations/A.pdf', Buffer.from('%PDF'), 'application/pdf')).toBe(true);
    expect(Buffer.from((await ports.documents.read('attestations/A.pdf')) ?? []).toString()).toBe('%PDF');
    expect(await ports.uploads.read('attestations/A.pdf')).toBeUndefined();
  });

  it('hash by KMS: the same text gives the same, which KMS itself confirms', async () => {
    const [one, again, other] = await Promise.all([ports.mac('code é'), ports.mac('code é'), ports.mac('code e')]);
    expect(one).toMatch(/^[0-9a-f]{64}$/);
    expect(again).toBe(one);
    expect(other).not.toBe(one);
    const verified = await new KMSClient().send(
      new VerifyMacCommand({
        KeyId: config.need('MAC_KEY_ID'),
        MacAlgorithm: 'HMAC_SHA_256',
        Message: Buffer.from('code é'),
        Mac: Buffer.from(one, 'hex'),
      }),
    );
    expect(verified.MacValid).toBe(true);
  });

  it('put messages on the queue as its consumer reads them', async () => {
    const sqs = new SQSClient();
    await ports.queue.send({ applicationId: 'BPI-1', eventId: 'e-1' });
    const QueueUrl = config.need('QUEUE_URL');
    const { Messages } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }));
    expect(Messages?.map(({ Body }) => JSON.parse(Body ?? ''))).toEqual([{ applicationId: 'BPI-1', eventId: 'e-1' }]);
    const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['All'] }));
    expect(Attributes?.ApproximateNumberOfMessages).toBe('0');
  });

  it('hand mails over to SES, from the verified address only', async () => {
    const mail = {
      applicationId: 'BPI-1',
      eventId: 'A.adp-issued',
      attempt: 1,
      messageId: '<a@b>',
      from: config.need('SENDER'),
      to: 'amina@example.org',
    };
    const raw = Buffer.from(`From: ${mail.from}\r\nTo: ${mail.to}\r\nSubject: Bonjour\r\n\r\nBonjour\r\n`);
    await expect(ports.mailer.send({ ...mail, raw })).resolves.toBeUndefined();
    await expect(ports.mailer.send({ ...mail, from: 'stranger@other.example', raw })).rejects.toThrow();
  });
});
