import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startApart } from './apart.ts';
import { type Api, expectStatus, mailsFor, type Ready, readyToDeposit, until } from './harness.ts';

const key = 'one-deposit';
const deposit = (api: Api, ready: Ready) => api.call('POST', `${ready.path}/deposit`, { token: ready.token, key });

async function expectOneOfAll(api: Api, ready: Ready) {
  const { state, attestations, messages } = (await api.call('GET', ready.path, { token: ready.token })).body as {
    state: string;
    attestations: { id: string; href: string }[];
    messages: { state: string }[];
  };
  expect([state, attestations.length, messages]).toEqual([
    'deposited',
    1,
    [expect.objectContaining({ state: 'handed-over' })],
  ]);
  const id = attestations[0]?.id ?? '';
  const pdf = expectStatus(await api.call('GET', `/v1/attestations/${id}/pdf`, { token: ready.token }), 200);
  expect(Buffer.from(pdf.bytes.subarray(0, 5)).toString()).toBe('%PDF-');
  expect(await mailsFor(api, id)).toHaveLength(1);
}

/** Lets the time of a claim and of the queue pass, and sweeps until nothing is owed. */
async function sweep(api: Api, ready: Ready) {
  return until(
    async () => {
      const { now } = (await api.call('GET', '/local/clock')).body;
      const later = new Date(Date.parse(String(now)) + 11 * 60_000).toISOString();
      await api.call('PUT', '/local/clock', { body: { now: later } });
      await api.call('POST', '/local/sweep');
      await new Promise((resolve) => setTimeout(resolve, 300));
      const { state, messages } = (await api.call('GET', ready.path, { token: ready.token })).body as {
        state: string;
        messages: { state: string }[];
      };
      if (state === 'draft') return state;
      return messages.length > 0 && messages.every((it) => it.state === 'handed-over') ? state : undefined;
    },
    'the sweep',
    20,
  );
}

/** Writes of a whole deposit, its document and its mail; the test below dies before each of them. */
const writes = 17;

/** Wishes to deposit that were not written yet leave a draft: nothing has happened. */
const firstLastingWrite = 4;

describe.concurrent('a server killed during a deposit', () => {
  it.for(Array.from({ length: writes }, (_, n) => n + 1))(
    'before write %i: ends in one deposit, one document and one mail, after the client asks again and after the sweep alone',
    { timeout: 120_000 },
    async (killAt, { onTestFinished }) => {
      const killed = mkdtempSync(join(tmpdir(), 'bpi-crash-'));
      const copy = `${killed}-copy`;
      onTestFinished(() => {
        for (const folder of [killed, copy]) rmSync(folder, { recursive: true, force: true });
      });
      const ready = await killedDuringDeposit(killed, killAt);
      cpSync(killed, copy, { recursive: true });
      await Promise.all([askedAgain(killed, ready), sweptAlone(copy, ready, killAt)]);
    },
  );
});

async function killedDuringDeposit(directory: string, killAt: number): Promise<Ready> {
  await using server = await startApart(directory, killAt);
  const ready = await readyToDeposit(server.api);
  await server.arm();
  await deposit(server.api, ready).catch(() => undefined);
  await server.exited;
  return ready;
}

async function askedAgain(directory: string, ready: Ready) {
  await using server = await startApart(directory);
  expectStatus(await patiently(() => deposit(server.api, ready)), 200);
  await sweep(server.api, ready);
  await expectOneOfAll(server.api, ready);
}

async function sweptAlone(directory: string, ready: Ready, killAt: number) {
  await using server = await startApart(directory);
  if ((await sweep(server.api, ready)) === 'draft') {
    expect(killAt).toBeLessThan(firstLastingWrite);
    expectStatus(await patiently(() => deposit(server.api, ready)), 200);
    await sweep(server.api, ready);
  }
  await expectOneOfAll(server.api, ready);
}

/** Retries as the answer asks, while the key of the killed request is still held. */
async function patiently(call: () => ReturnType<typeof deposit>) {
  return until(
    async () => {
      const answer = await call();
      if (answer.status !== 409) return answer;
      await new Promise((resolve) => setTimeout(resolve, Number(answer.headers.get('retry-after') ?? 1) * 1000));
      return undefined;
    },
    'the deposit',
    10,
  );
}
