import type { World } from '../../bin/doctor/check.ts';
import { worldOf } from '../../bin/doctor/world.ts';
import { stageSchema } from '../../lib/infra/stage.ts';
import { stubEndpoint } from '../ports/stub.ts';

const stage = {
  ...stageSchema.parse({
    origins: ['https://front.example.org'],
    oidc: { issuer: 'https://login.example.org/realms/bpi', audience: 'bpi-document-api' },
    issuerName: 'Préfecture',
    sender: 'ne-pas-repondre@bpi.example.org',
  }),
  name: 'prod',
};

type Reply = { status: number; headers?: Record<string, string>; body?: string };

/** A stage whose AWS gives these answers in turn, and whose web gives those. */
export async function worldWith(
  it: { aws?: Reply[]; stage?: object; web?: (url: string) => Response | Promise<Response>; now?: number } = {},
): Promise<World & { received: { path: string; body: string }[] }> {
  const { client, received } = await stubEndpoint(...(it.aws ?? []));
  Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test' });
  const { endpoint: _, ...world } = worldOf({ ...stage, ...it.stage } as World['stage'], {
    AWS_ENDPOINT_URL: client.endpoint,
  });
  return {
    ...world,
    received,
    fetch: (async (input: string | URL) => it.web?.(String(input)) ?? unreachable()) as typeof fetch,
    now: () => it.now ?? Date.parse('2026-11-23T12:00:00Z'),
  };
}

export function unreachable(): never {
  throw new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') });
}

export const json = (value: object, status = 200): Reply => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.1' },
  body: JSON.stringify(value),
});

/** How AWS's JSON protocols say that something went wrong. */
export const refusal = (name: string, message: string, status = 400): Reply => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-errortype': name },
  body: JSON.stringify({ __type: name, message }),
});

/** The protocol of STS and CloudFormation. */
export const xml = (body: string, status = 200): Reply => ({ status, headers: { 'content-type': 'text/xml' }, body });
