import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { resourcesOf, type Template } from './synthesis.ts';

const dynalite: (options: object) => Server = createRequire(import.meta.url)('dynalite');

/**
 * An AWS endpoint for functions under test: DynamoDB is dynalite with the tables of the template; S3 keeps what is put;
 * SQS and SES note what is sent; KMS makes codes of one key. What else is asked fails, so that nothing passes unseen.
 */
export async function awsEndpoint(template: Template) {
  const database = dynalite({ createTableMs: 0 });
  const objects = new Map<string, Buffer>();
  const queued: string[] = [];
  /** Set while SES has no room for a message. */
  const sending = { busy: false };
  const postponed: { ReceiptHandle: string; VisibilityTimeout: number }[] = [];
  const mails: { from: string; to: string; raw: string }[] = [];

  const server = createServer(async (request, response) => {
    const target = String(request.headers['x-amz-target'] ?? '');
    if (target.startsWith('DynamoDB_')) return void database.emit('request', request, response);
    const body = await bodyOf(request);
    const { pathname } = new URL(request.url ?? '', 'http://local');
    const json = (value: object) =>
      response.setHeader('content-type', 'application/x-amz-json-1.0').end(JSON.stringify(value));
    if (target === 'AmazonSQS.SendMessage') {
      const { MessageBody } = JSON.parse(body.toString());
      queued.push(MessageBody);
      return json({ MessageId: 'm', MD5OfMessageBody: createHash('md5').update(MessageBody).digest('hex') });
    }
    if (target === 'AmazonSQS.ChangeMessageVisibility') {
      postponed.push(JSON.parse(body.toString()));
      return json({});
    }
    if (target === 'TrentService.GenerateMac') {
      const { Message } = JSON.parse(body.toString());
      return json({ Mac: createHmac('sha256', 'key').update(Message, 'base64').digest('base64') });
    }
    if (pathname === '/v2/email/outbound-emails') {
      if (sending.busy) {
        response.statusCode = 429;
        return response.setHeader('x-amzn-errortype', 'TooManyRequestsException').end('{}');
      }
      const { FromEmailAddress, Destination, Content } = JSON.parse(body.toString());
      const raw = Buffer.from(Content.Raw.Data, 'base64').toString();
      mails.push({ from: FromEmailAddress, to: Destination.ToAddresses[0], raw });
      return json({ MessageId: 'm' });
    }
    if (request.method === 'PUT') {
      objects.set(pathname, body);
      return response.setHeader('etag', '"etag"').end();
    }
    const object = request.method === 'GET' && objects.get(pathname);
    if (object) return response.end(object);
    response.statusCode = request.method === 'GET' ? 404 : 501;
    return response.end(request.method === 'GET' ? '<Error><Code>NoSuchKey</Code></Error>' : '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const client = new DynamoDBClient({
    endpoint,
    region: 'eu-west-3',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  for (const [TableName, { Properties }] of resourcesOf(template, 'AWS::DynamoDB::Table')) {
    const { AttributeDefinitions, KeySchema, GlobalSecondaryIndexes, BillingMode } = Properties;
    await client.send(
      new CreateTableCommand({ TableName, AttributeDefinitions, KeySchema, GlobalSecondaryIndexes, BillingMode }),
    );
  }
  const close = () => {
    client.destroy();
    server.closeAllConnections();
    server.close();
  };
  return { endpoint, client, objects, queued, postponed, sending, mails, close };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
