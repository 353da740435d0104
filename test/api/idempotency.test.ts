import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operationList } from '../../lib/contract/operations/index.ts';
import { expectStatus, profileNamed, start, tokenOf } from './harness.ts';

let server: Awaited<ReturnType<typeof start>>;
beforeAll(async () => {
  server = await start();
});
afterAll(() => server.stop());

/** POSTs that keep and send nothing: sent twice, they say the same twice. */
const readings = [
  'checkEligibility',
  'checkRenewalWindow',
  'checkIdentifiers',
  'checkTaxStamp',
  'checkEphotoCode',
  'checkFile',
  'previewAttestation',
  'verifyHolder',
  // A verdict is given once for the bytes of a file and stays: asking again gives the same.
  'validateFile',
];

const anApplication = () => {
  const { requestType, identifiers } = profileNamed('refugee-first');
  return { requestType, identifiers };
};

describe('Idempotency-Key', () => {
  it('is honoured by every POST that creates or sends', () => {
    const posts = operationList.filter(({ method }) => method === 'POST');
    const without = posts.filter(({ idempotent }) => !idempotent).map(({ id }) => id);
    expect(without.toSorted()).toEqual(readings.toSorted());
    expect(operationList.filter((it) => it.idempotent && it.method !== 'POST')).toEqual([]);
  });

  it('gives 20 parallel senders one application: each is told it, or when to ask again', async () => {
    const token = await tokenOf(server.api, 'applicant');
    const key = randomUUID();
    const send = () => server.api.call('POST', '/v1/applications', { token, key, body: anApplication() });
    const answers = await Promise.all(Array.from({ length: 20 }, send));
    const created = answers.filter(({ status }) => status === 201);
    const waiting = answers.filter(({ status }) => status !== 201);
    expect(created.length).toBeGreaterThan(0);
    expect(new Set(created.map(({ body }) => body.id)).size).toBe(1);
    for (const { body, headers } of waiting) {
      expect(body).toMatchObject({ status: 409, code: 'request-in-progress' });
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    }
    const again = expectStatus(await send(), 201);
    expect(again.body).toEqual(created[0]?.body);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    const listed = await server.api.call('GET', '/v1/applications', { token });
    expect(listed.body.applications).toHaveLength(1);
  });

  it('refuses another body, and keeps no refusal', async () => {
    const token = await tokenOf(server.api, 'applicant');
    const key = randomUUID();
    const send = (body: unknown) => server.api.call('POST', '/v1/applications', { token, key, body });
    expect((await send({ requestType: 'never' })).status).toBe(400);
    expectStatus(await send(anApplication()), 201);
    const other = await send({ ...anApplication(), requestType: 'renewal' });
    expect(other.body).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
  });

  it('reads the bytes of a list of codes as well as JSON (FAQ 22)', async () => {
    const token = await tokenOf(server.api, 'admin');
    const key = randomUUID();
    const send = async (lines: string) => {
      const response = await fetch(`${server.url}/v1/ephoto-code-batches`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'text/csv', 'Idempotency-Key': key },
        body: `code;takenAt;providerKind\n${lines}`,
      });
      return { headers: response.headers, body: (await response.json()) as Record<string, unknown> };
    };
    const line = `${randomUUID().replaceAll('-', '').slice(0, 22)};${new Date().toISOString()};booth`;
    const first = await send(line);
    expect(first.body).toMatchObject({ lines: 1, registered: 1 });
    const again = await send(line);
    expect([again.body, again.headers.get('idempotency-replayed')]).toEqual([first.body, 'true']);
    expect((await send(`${line}\n${line}`)).body).toMatchObject({ code: 'idempotency-key-reused' });
  });
});
