import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { client } from '../../bin/demo/client.ts';
import { freePort } from '../../bin/free-port.ts';
import { expectStatus, mailsFor, type Ready, readyToDeposit, until } from './harness.ts';

let running: ChildProcess | undefined;
let directory = '';
afterEach(() => {
  running?.kill('SIGKILL');
  rmSync(directory, { recursive: true, force: true });
});

/** A server in a process of its own, that can be killed. */
async function serve(port: number, killAt = 0) {
  const child = spawn(process.execPath, ['--import', new URL('./kill.ts', import.meta.url).href, 'bin/local.ts'], {
    env: { ...process.env, PORT: String(port), LOCAL_DIRECTORY: directory, KILL_AT_WRITE: String(killAt) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running = child;
  await until(async () => {
    const up = await fetch(`http://127.0.0.1:${port}/v1/health`).catch(() => undefined);
    return up?.ok ? true : undefined;
  }, 'the server');
  return child;
}

type Api = ReturnType<typeof client>;
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

describe('a server killed during a deposit', () => {
  it.each(Array.from({ length: writes }, (_, n) => n + 1))(
    'before write %i: ends in one deposit, one document and one mail, after the client asks again and after the sweep alone',
    async (killAt) => {
      directory = mkdtempSync(join(tmpdir(), 'bpi-crash-'));
      const port = await freePort();
      const api = client(`http://127.0.0.1:${port}`);
      const child = await serve(port, killAt);
      const ready = await readyToDeposit(api);
      const exited = once(child, 'exit');
      child.kill('SIGUSR2');
      await new Promise((resolve) => setTimeout(resolve, 50));
      await deposit(api, ready).catch(() => undefined);
      await exited;
      const asKilled = `${directory}-as-killed`;
      cpSync(directory, asKilled, { recursive: true });

      const again = await serve(port);
      expectStatus(await patiently(() => deposit(api, ready)), 200);
      await sweep(api, ready);
      await expectOneOfAll(api, ready);
      again.kill('SIGKILL');
      await once(again, 'exit');

      rmSync(directory, { recursive: true });
      renameSync(asKilled, directory);
      await serve(port);
      if ((await sweep(api, ready)) === 'draft') {
        expect(killAt).toBeLessThan(firstLastingWrite);
        expectStatus(await patiently(() => deposit(api, ready)), 200);
        await sweep(api, ready);
      }
      await expectOneOfAll(api, ready);
    },
    60_000,
  );
});

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
