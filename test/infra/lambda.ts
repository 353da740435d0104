import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import type { Operation } from '../../lib/contract/operation.ts';
import { named, resourcesOf, type Template, text } from './synthesis.ts';

/** A function as it would be deployed: its asset on disk and what its environment says. */
export type Deployed = { name: string; directory: string; environment: Record<string, string> };

export function deployedFunctions(template: Template, outdir: string): Deployed[] {
  return resourcesOf(template, 'AWS::Lambda::Function').map(([id, it]) => ({
    name: named(id).replace('function ', ''),
    directory: join(outdir, it.Metadata?.['aws:asset:path'] ?? ''),
    environment: Object.fromEntries(
      Object.entries(it.Properties.Environment.Variables).map(([key, value]) => [key, text(value)]),
    ),
  }));
}

/** Loads the entry as the Lambda runtime does, calls it once, and tells what came of it. */
const runtime = `
  const text = await new Response(process.stdin).text();
  const { directory, event } = JSON.parse(text);
  const began = performance.now();
  const { handler } = await import(directory + '/index.mjs');
  const initMs = performance.now() - began;
  const context = { getRemainingTimeInMillis: () => 5000, awsRequestId: 'request', functionName: 'function' };
  const outcome = await handler(event, context).then((result) => ({ result }), (error) => ({ error: error.message }));
  process.stderr.write('\\u0000' + JSON.stringify({ initMs, ...outcome }));
`;

export type Outcome = { initMs: number; result?: unknown; error?: string };

/** Runs a deployed function in a process of its own, outside the project, with an AWS endpoint that only tests answer. */
export function invoke(
  { directory, environment }: Deployed,
  event: unknown,
  endpoint = 'http://127.0.0.1:9',
): Promise<Outcome> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', runtime], {
    cwd: directory,
    env: {
      ...environment,
      ...('QUEUE_URL' in environment && {
        QUEUE_URL: `${endpoint}/queue`,
        REMINDERS_QUEUE_URL: `${endpoint}/reminders`,
      }),
      AWS_ENDPOINT_URL: endpoint,
      AWS_REGION: 'eu-west-3',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_MAX_ATTEMPTS: '1',
    },
  });
  child.stdin.end(JSON.stringify({ directory, event }));
  let output = '';
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('close', () => {
      const [log, outcome] = output.split('\u0000');
      if (outcome) resolve(JSON.parse(outcome));
      else reject(new Error(`The function did not answer: ${log}`));
    });
  });
}

/** A request as API Gateway (proxy, version 1) hands it over, from an applicant who is signed in. */
export function proxyEvent(
  { method, path, params }: Operation,
  body: string | null,
  pathParameter = 'x',
): APIGatewayProxyEvent {
  const pathParameters = Object.fromEntries(Object.keys(params?.shape ?? {}).map((name) => [name, pathParameter]));
  return {
    httpMethod: method,
    resource: path,
    path,
    pathParameters,
    headers: { 'content-type': 'application/json', origin: 'http://localhost:5173' },
    multiValueHeaders: {},
    queryStringParameters: null,
    multiValueQueryStringParameters: null,
    stageVariables: null,
    // The gateway treats every body as binary.
    body: body && Buffer.from(body).toString('base64'),
    isBase64Encoded: body !== null,
    requestContext: {
      requestId: '6c0f6b6e-0000-4000-8000-000000000000',
      authorizer: { subject: 'someone', role: 'applicant', emailVerified: 'true' },
    } as unknown as APIGatewayProxyEvent['requestContext'],
  };
}

/** Size of an asset on disk, source map left out. */
export function bytesOf(directory: string): number {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
  const kept = files.filter(({ name }) => !name.endsWith('.map'));
  return kept.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}
