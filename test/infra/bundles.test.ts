import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { dynamoStore } from '../../lib/aws/store.ts';
import { tableVariable } from '../../lib/config.ts';
import { type Job, jobs } from '../../lib/contract/operation.ts';
import { operationList } from '../../lib/contract/operations/index.ts';
import type { Application } from '../../lib/domain/application.ts';
import { owe } from '../../lib/domain/outbox.ts';
import { bundleModules } from '../../lib/infra/bundle.ts';
import { functionNames } from '../../lib/infra/names.ts';
import { draft, file, firstCodes } from '../domain/an-application.ts';
import { awsEndpoint } from './endpoint.ts';
import { bytesOf, type Deployed, deployedFunctions, invoke, proxyEvent } from './lambda.ts';
import { resourcesOf, synthesize } from './synthesis.ts';

vi.setConfig({ testTimeout: 60_000 });

const outdir = mkdtempSync(join(tmpdir(), 'bpi-cdk-'));
const architecture = process.arch === 'arm64' ? 'arm64' : 'x86_64';
const template = await synthesize({ architecture }, outdir);
const functions = new Map(deployedFunctions(template, outdir).map((it) => [it.name, it]));
const deployed = (name: string): Deployed => functions.get(name) ?? expect.fail(`${name} is not deployed`);

const aws = await awsEndpoint(template);

afterAll(() => {
  aws.close();
  rmSync(outdir, { recursive: true });
});

describe('what is deployed', () => {
  it('is one bundle a function', () => {
    expect([...functions.keys()].toSorted()).toEqual([...functionNames].toSorted());
  });

  it.each(functionNames)('%s is what the bundles’ own tests look into', async (name) => {
    const made = join(outdir, 'made', name);
    await bundleModules(name, made);
    const codeOf = (directory: string) =>
      readdirSync(directory)
        .filter((file) => /\.mjs(\.map)?$/.test(file))
        .map((file) => [file, readFileSync(join(directory, file), 'utf8')]);
    expect(codeOf(deployed(name).directory)).toEqual(codeOf(made));
  });
});

const requests = operationList.filter(({ access }) => access === 'public' || access.includes('applicant'));
const told = (id: string) => operationList.find((it) => it.id === id) ?? expect.fail(`no operation ${id}`);
const answerOf = async (name: string, event: unknown) => (await invoke(deployed(name), event, aws.endpoint)).result;

describe('called as Lambda calls', () => {
  it.each(jobs.filter((job) => functions.has(job)))('%s refuses an ill-formed request', async (job: Job) => {
    const withBody = requests.find((it) => it.job === job && it.body);
    const withParams = requests.find((it) => it.job === job && it.params);
    const event = withBody
      ? proxyEvent(withBody, '{"broken":')
      : proxyEvent(withParams ?? expect.fail(`${job} takes no input`), null, 'x'.repeat(500));
    const result = await answerOf(job, event);
    expect(result).toMatchObject({
      statusCode: 400,
      headers: {
        'Content-Type': 'application/problem+json',
        'Access-Control-Allow-Origin': 'http://localhost:5173',
        'X-Request-Id': event.requestContext.requestId,
      },
    });
    expect(JSON.parse((result as { body: string }).body)).toMatchObject({
      code: withBody ? 'malformed-json' : 'validation-failed',
      requestId: event.requestContext.requestId,
    });
  });

  it.each(jobs.filter((job) => functions.has(job)))(
    '%s has no clock to move: PUT /local/clock is refused',
    async (job: Job) => {
      const own = requests.find((it) => it.job === job) ?? expect.fail(`${job} answers nobody`);
      const event = { ...proxyEvent(own, '{"now":"2030-01-01T00:00:00Z"}'), httpMethod: 'PUT' };
      const result = await answerOf(job, { ...event, resource: '/local/clock', path: '/local/clock' });
      expect(result).toMatchObject({ statusCode: 404, body: expect.stringContaining('"code":"not-found"') });
    },
  );

  it('rules says that the service answers', async () => {
    const result = await answerOf('rules', proxyEvent(told('readHealth'), null));
    expect(result).toMatchObject({ statusCode: 200 });
    expect(JSON.parse((result as { body: string }).body)).toMatchObject({ status: 'ok', stage: 'test' });
  });

  it.each([
    ['readOpenapi', '"openapi":"3.1'],
    ['readDocs', '<!doctype html>'],
    ['readErrorPage', '<!doctype html>'],
  ])('rules loads what %s draws when it is asked for', async (id, part) => {
    const result = await answerOf('rules', proxyEvent(told(id), null, 'malformed-json'));
    expect(result).toMatchObject({ statusCode: 200, body: expect.stringContaining(part) });
  });

  it('applications finds an account’s applications in the tables of the stack', async () => {
    const result = await answerOf('applications', proxyEvent(told('listApplications'), null));
    expect(result).toMatchObject({ statusCode: 200, body: '{"applications":[]}' });
  });

  it('authorizer sends away a token that is none', async () => {
    const event = {
      type: 'REQUEST',
      methodArn: 'arn:aws:execute-api:eu-west-3:123456789012:api/test/GET/v1/applications',
      headers: { Authorization: 'Bearer nonsense' },
    };
    expect(await answerOf('authorizer', event)).toMatchObject({
      policyDocument: { Statement: [{ Effect: 'Deny' }] },
    });
  });

  it('housekeeping sweeps the index of what is due', async () => {
    expect(await answerOf('housekeeping', { source: 'schedule' })).toEqual({ finished: 0, failed: 0 });
  });

  it('mail reports the messages that it cannot read, and only those', async () => {
    expect(await answerOf('mail', { Records: [] })).toEqual({ batchItemFailures: [] });
    const unreadable = { Records: [{ messageId: 'm1', body: 'not JSON' }] };
    expect(await answerOf('mail', unreadable)).toEqual({ batchItemFailures: [{ itemIdentifier: 'm1' }] });
  });
});

/** An application just deposited, whose document and message are still owed. */
const now = new Date().toISOString();
const attestation = {
  id: '7K3QX9M2T4BD',
  variant: 'adp-first',
  rank: 1,
  validFrom: '2026-11-23',
  validUntil: '2027-05-22',
  issuedAt: now,
} as const;
const application: Application = owe(
  {
    ...draft({ status: 'refugee', decision: { authority: 'OFPRA', date: '2026-10-05' } }, firstCodes),
    state: 'deposited',
    deposit: { at: now, day: '2026-11-23', prefecture: '75' },
    attestations: [attestation],
  },
  { id: 'adp-issued-7K3QX9M2T4BD', message: 'adp-issued', to: 'someone@example.org', attestationId: attestation.id },
  now,
);
const store = dynamoStore<Application>({
  name: 'applications',
  table: deployed('applications').environment[tableVariable('applications')] ?? '',
  now: () => now,
  client: DynamoDBDocumentClient.from(aws.client),
});

describe('a deposit on its way through the bundles', () => {
  const owed = { source: 'housekeeping', applicationId: application.id };

  it('attestations finishes nothing for an application that is not there', async () => {
    expect(
      await invoke(deployed('attestations'), { ...owed, applicationId: 'unknown' }, aws.endpoint),
    ).not.toHaveProperty('error');
    expect([...aws.objects.keys()]).toEqual([]);
  });

  it('attestations draws the document with the fonts that it carries, keeps it and queues its message', async () => {
    await store.insert(application.id, application);
    expect(await invoke(deployed('attestations'), owed, aws.endpoint)).not.toHaveProperty('error');
    const [[key, pdf] = []] = aws.objects;
    expect(key).toMatch(/\/attestations\/7K3QX9M2T4BD\.pdf$/);
    expect(pdf?.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf?.length).toBeGreaterThan(20_000);
    expect(aws.queued.map((body) => JSON.parse(body))).toEqual([
      { applicationId: application.id, eventId: 'adp-issued-7K3QX9M2T4BD' },
    ]);
  });

  const records = () => ({
    Records: aws.queued.map((body, n) => ({ messageId: `m${n}`, receiptHandle: `r${n}`, body })),
  });

  it('mail hides the message for some seconds while SES is busy, and no second longer', async () => {
    aws.sending.busy = true;
    expect(await answerOf('mail', records())).toEqual({ batchItemFailures: [{ itemIdentifier: 'm0' }] });
    aws.sending.busy = false;
    expect(aws.mails).toEqual([]);
    expect(aws.postponed).toMatchObject([{ ReceiptHandle: 'r0' }]);
    const seconds = aws.postponed[0]?.VisibilityTimeout ?? 0;
    expect(seconds).toBeGreaterThanOrEqual(3);
    expect(seconds).toBeLessThanOrEqual(5);
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  });

  it('mail sends the message with its document, once', async () => {
    const event = records();
    expect(await answerOf('mail', event)).toEqual({ batchItemFailures: [] });
    expect(await answerOf('mail', event)).toEqual({ batchItemFailures: [] });
    expect(aws.mails).toHaveLength(1);
    expect(aws.mails[0]).toMatchObject({ from: 'ne-pas-repondre@bpi.example.org', to: 'someone@example.org' });
    expect(aws.mails[0]?.raw).toContain('application/pdf');
  });

  it('mail hears from SES what became of it, and refuses what SES would never say', async () => {
    const tags = { applicationId: [application.id], eventId: ['adp-issued-7K3QX9M2T4BD'] };
    const detail = { eventType: 'Delivery', mail: { timestamp: now, tags } };
    expect(await invoke(deployed('mail'), { source: 'aws.ses', detail }, aws.endpoint)).not.toHaveProperty('error');
    expect((await store.read(application.id))?.value.events).toMatchObject([{ state: 'delivered' }]);
    expect(await invoke(deployed('mail'), { source: 'aws.ses', detail: {} }, aws.endpoint)).toHaveProperty('error');
  });
});

describe('a file on its way', () => {
  const { directory } = deployed('uploads');
  const platform = `linux-${architecture === 'arm64' ? 'arm64' : 'x64'}`;

  it('meets the Linux binaries of sharp, which no other function carries', () => {
    const modules = join(directory, 'node_modules/@img');
    expect(readdirSync(join(modules, `sharp-${platform}/lib`))).toContainEqual(expect.stringMatching(/\.node$/));
    expect(existsSync(join(modules, `sharp-libvips-${platform}`))).toBe(true);
    const carriers = functionNames.filter((name) => existsSync(join(deployed(name).directory, 'node_modules')));
    expect(carriers).toEqual(['uploads']);
  });

  it.runIf(process.platform === 'linux')(
    'is judged by the sharp of the asset when the store says that it has arrived',
    async () => {
      const sharp = createRequire(join(directory, 'index.mjs'))('sharp');
      const grey = { width: 1240, height: 1754, channels: 3, background: '#bbb' };
      const bytes: Buffer = await sharp({ create: grey }).png().toBuffer();
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const [code = ''] = firstCodes;
      const awaited = {
        ...file('scan', code, 'awaiting-upload'),
        name: 'scan.png',
        declaredType: 'image/png',
        size: bytes.length,
        sha256,
      };
      const open = draft({ status: 'refugee' }, firstCodes, { id: 'BPI-2026-000000-0', files: { scan: awaited } });
      await store.insert(open.id, open);
      const bucket = deployed('uploads').environment.BUCKET_UPLOADS;
      aws.objects.set(`/${bucket}/incoming/${open.id}/scan`, bytes);

      const [, rule] = resourcesOf(template, 'AWS::Events::Rule')[0] ?? [];
      const { InputTemplate, InputPathsMap } = rule?.Properties.Targets[0].InputTransformer ?? {};
      const detail = { '$.detail.bucket.name': bucket, '$.detail.object.key': `incoming/${open.id}/scan` };
      const event = InputTemplate.replace(/<([\w-]+)>/g, (_: string, name: string) =>
        JSON.stringify(detail[InputPathsMap[name] as keyof typeof detail]),
      );
      expect(await invoke(deployed('uploads'), JSON.parse(event), aws.endpoint)).not.toHaveProperty('error');
      const judged = (await store.read(open.id))?.value.files.scan;
      expect(judged).toMatchObject({ state: 'accepted', verdict: { type: 'png' } });
      expect(aws.objects.get(`/${bucket}/${judged?.cleanKey}`)).toEqual(bytes);
    },
  );
});

describe('size', () => {
  const limits: Partial<Record<string, number>> = { uploads: 25, attestations: 4, mail: 1.5, applications: 1.2 };

  it.each(functionNames)('%s is small enough to start fast', (name) => {
    expect(bytesOf(deployed(name).directory) / 1e6).toBeLessThan(limits[name] ?? 1);
  });
});
