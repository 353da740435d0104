import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Job, jobs } from '../../lib/contract/operation.ts';
import { operationList } from '../../lib/contract/operations/index.ts';
import { arrival } from '../../lib/infra/arrivals.ts';
import { functionNames } from '../../lib/infra/functions.ts';
import { bytesOf, type Deployed, deployedFunctions, invoke, modulesOf, proxyEvent } from './lambda.ts';
import { appOf, resourcesOf, type Template } from './synthesis.ts';

const outdir = mkdtempSync(join(tmpdir(), 'bpi-cdk-'));
const architecture = process.arch === 'arm64' ? 'arm64' : 'x86_64';
const template: Template = appOf({ architecture }, { bundled: true, outdir }).synth().stacks[0]?.template;
const functions = new Map(deployedFunctions(template, outdir).map((it) => [it.name, it]));
const deployed = (name: string): Deployed => functions.get(name) ?? expect.fail(`${name} is not deployed`);

const dynalite = createRequire(import.meta.url)('dynalite');
const database = dynalite({ createTableMs: 0 });
let endpoint = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => database.listen(0, '127.0.0.1', resolve));
  endpoint = `http://127.0.0.1:${database.address().port}`;
  const client = new DynamoDBClient({
    endpoint,
    region: 'eu-west-3',
    credentials: { accessKeyId: 't', secretAccessKey: 't' },
  });
  for (const [id, { Properties }] of resourcesOf(template, 'AWS::DynamoDB::Table')) {
    const { AttributeDefinitions, KeySchema, GlobalSecondaryIndexes, BillingMode } = Properties;
    await client.send(
      new CreateTableCommand({ TableName: id, AttributeDefinitions, KeySchema, GlobalSecondaryIndexes, BillingMode }),
    );
  }
  client.destroy();
});

afterAll(() => {
  database.close();
  rmSync(outdir, { recursive: true });
});

describe('what is deployed', () => {
  it('is one bundle a function, each loading outside the project', () => {
    expect([...functions.keys()].toSorted()).toEqual([...functionNames].toSorted());
  });

  it.each(functionNames)('%s carries nothing of the local adapters or of the deployment itself', (name) => {
    const modules = modulesOf(deployed(name));
    expect(modules.length).toBeGreaterThan(5);
    expect(modules.filter((it) => /\/lib\/(local|infra)\/|node_modules\/aws-cdk-lib/.test(it))).toEqual([]);
    expect(readFileSync(join(deployed(name).directory, 'index.mjs'), 'utf8')).not.toContain('node:sqlite');
  });

  it.each([
    ['pdfkit', 'attestations'],
    ['nodemailer', 'mail'],
    ['aws-jwt-verify', 'authorizer'],
    ['@aws-sdk/client-sesv2', 'mail'],
  ])('%s is carried by %s alone', (library, owner) => {
    const carriers = functionNames.filter((name) =>
      modulesOf(deployed(name)).some((it) => it.includes(`node_modules/${library}/`)),
    );
    expect(carriers).toEqual([owner]);
  });
});

const requests = operationList.filter(({ access }) => access === 'public' || access.includes('applicant'));

describe('called as Lambda calls', () => {
  it.each(jobs.filter((job) => functions.has(job)))(
    '%s refuses an ill-formed request as problem+json',
    async (job: Job) => {
      const withBody = requests.find((it) => it.job === job && it.body);
      const withParams = requests.find((it) => it.job === job && it.params);
      const event = withBody
        ? proxyEvent(withBody, '{"broken":')
        : proxyEvent(withParams ?? expect.fail(`${job} takes no input`), null, 'x'.repeat(500));
      const { result } = await invoke(deployed(job), event);
      expect(result).toMatchObject({
        statusCode: 400,
        headers: {
          'Content-Type': 'application/problem+json',
          'Access-Control-Allow-Origin': 'http://localhost:5173',
          'X-Request-Id': '6c0f6b6e-0000-4000-8000-000000000000',
        },
      });
      const { code, requestId } = JSON.parse((result as { body: string }).body);
      expect(code).toBe(withBody ? 'malformed-json' : 'validation-failed');
      expect(requestId).toBe('6c0f6b6e-0000-4000-8000-000000000000');
    },
  );

  it('rules says that the service answers', async () => {
    const health = operationList.find(({ id }) => id === 'readHealth') ?? expect.fail('no health');
    const { result } = await invoke(deployed('rules'), proxyEvent(health, null));
    expect(result).toMatchObject({ statusCode: 200 });
    expect(JSON.parse((result as { body: string }).body)).toMatchObject({ status: 'ok', stage: 'test' });
  });

  it('applications finds an account’s applications in the tables of the stack', async () => {
    const list = operationList.find(({ id }) => id === 'listApplications') ?? expect.fail('no list');
    const { result } = await invoke(deployed('applications'), proxyEvent(list, null), endpoint);
    expect(result).toMatchObject({ statusCode: 200, body: '{"applications":[]}' });
  });

  it('uploads takes the word of the store, and leaves alone what is not awaited', async () => {
    const [, rule] = resourcesOf(template, 'AWS::Events::Rule')[0] ?? [];
    const { InputTemplate, InputPathsMap } = rule?.Properties.Targets[0].InputTransformer ?? {};
    expect(Object.values(InputPathsMap)).toEqual(['$.detail.bucket.name', '$.detail.object.key']);
    const event = JSON.parse(
      InputTemplate.replace(/<detail-bucket-name>/, '"bucket"').replace(/<detail-object-key>/, '"incoming/a/b"'),
    );
    expect(event).toEqual(arrival('bucket', 'incoming/a/b'));
    expect(await invoke(deployed('uploads'), event, endpoint)).not.toHaveProperty('error');
    expect((await invoke(deployed('uploads'), event)).error).toBeDefined();
  });

  it('attestations finishes nothing for an application that is not there', async () => {
    const event = { source: 'housekeeping', applicationId: 'unknown' };
    expect(await invoke(deployed('attestations'), event, endpoint)).not.toHaveProperty('error');
    expect((await invoke(deployed('attestations'), event)).error).toBeDefined();
  });

  it('housekeeping sweeps the index of what is due', async () => {
    const { result } = await invoke(deployed('housekeeping'), { source: 'schedule' }, endpoint);
    expect(result).toEqual({ finished: 0, failed: 0 });
  });

  it('mail reports the messages that it cannot read, and only those', async () => {
    expect((await invoke(deployed('mail'), { Records: [] })).result).toEqual({ batchItemFailures: [] });
    const { result } = await invoke(deployed('mail'), { Records: [{ messageId: 'm1', body: 'not JSON' }] });
    expect(result).toEqual({ batchItemFailures: [{ itemIdentifier: 'm1' }] });
  });

  it('authorizer sends away a token that is none', async () => {
    const event = {
      type: 'REQUEST',
      methodArn: 'arn:aws:execute-api:eu-west-3:123456789012:api/test/GET/v1/applications',
      headers: { Authorization: 'Bearer nonsense' },
    };
    expect((await invoke(deployed('authorizer'), event)).error).toBe('Unauthorized');
  });
});

describe('images', () => {
  const modules = join(deployed('uploads').directory, 'node_modules');
  const platform = `linux-${architecture === 'arm64' ? 'arm64' : 'x64'}`;

  it('are read by the Linux binaries of the asset, which no other function carries', () => {
    expect(existsSync(join(modules, `@img/sharp-${platform}/lib/sharp-${platform}.node`))).toBe(true);
    expect(existsSync(join(modules, `@img/sharp-libvips-${platform}`))).toBe(true);
    expect(functionNames.filter((name) => existsSync(join(deployed(name).directory, 'node_modules')))).toEqual([
      'uploads',
    ]);
  });

  it.runIf(process.platform === 'linux')('are decoded by the asset itself', async () => {
    const sharp = createRequire(join(modules, 'index.js'))('sharp');
    const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC';
    const { data, info } = await sharp(Buffer.from(png, 'base64')).raw().toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject({ width: 1, height: 1, channels: 3 });
    expect([...data]).toEqual([255, 0, 0]);
  });
});

describe('size', () => {
  const limits: Partial<Record<string, number>> = { uploads: 25, attestations: 6 };

  it.each(functionNames)('%s stays far below what Lambda takes, and small enough to start fast', (name) => {
    expect(bytesOf(deployed(name).directory) / 1e6).toBeLessThan(limits[name] ?? 2);
  });
});
