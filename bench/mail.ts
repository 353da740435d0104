/**
 * Measures the way of a message: `npm run bench:mail`, about two minutes.
 * From the request to deposit until its message is handed over, under a steady stream of deposits on the local server;
 * and how many messages with an attachment are composed in a second, beside nodemailer alone with the same parts.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { client } from '../bin/demo/client.ts';
import { freePort } from '../bin/free-port.ts';
import { expectStatus, type Ready, readyToDeposit } from '../test/api/harness.ts';
import { composition } from './mail/composition.ts';

const perSecond = 20;
const seconds = 10;
/** What is aimed at: so many deposits handed over in time, and so many messages composed for one of nodemailer alone. */
const goalMs = 2_000;
const goalInTime = 0.95;
const goalRatio = 0.9;

const directory = mkdtempSync(join(tmpdir(), 'bench-mail-'));
process.on('exit', () => rmSync(directory, { recursive: true, force: true }));
const port = await freePort();
const env = { ...process.env, PORT: String(port), LOCAL_DIRECTORY: directory, POWERTOOLS_LOG_LEVEL: 'ERROR' };
const server = fork('bin/local.ts', { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
const url = `http://127.0.0.1:${port}`;
while (!(await fetch(`${url}/v1/health`).catch(() => undefined))?.ok) await pause(100);
const api = client(url);

const ready: Ready[] = [];
let left = perSecond * seconds + perSecond;
await Promise.all(
  Array.from({ length: 4 }, async () => {
    while (left-- > 0) ready.push(await readyToDeposit(api));
  }),
);

/** Deposits at an even pace, whatever the answers take; gives when each was asked for. */
async function deposit(people: readonly Ready[]) {
  const begin = performance.now();
  return Promise.all(
    people.map(async ({ path, token }, n) => {
      await pause((n * 1_000) / perSecond - (performance.now() - begin));
      const asked = Date.now();
      const start = performance.now();
      expectStatus(await api.call('POST', `${path}/deposit`, { token }), 200);
      return { path, token, asked, answeredMs: performance.now() - start };
    }),
  );
}

await deposit(ready.splice(0, perSecond));
const deposits = await deposit(ready);
await pause(3_000);
const handedOverMs: number[] = [];
for (const { path, token, asked } of deposits) {
  const { body } = await api.call('GET', path, { token });
  const [message] = body.messages as { state: string; sentAt?: string }[];
  if (message?.state !== 'handed-over' || !message.sentAt) throw new Error(`not handed over: ${message?.state}`);
  handedOverMs.push(Date.parse(message.sentAt) - asked);
}
server.kill('SIGKILL');
await once(server, 'exit');

const line = (name: string, values: readonly number[]) =>
  `${name.padEnd(26)} p50 ${percentile(values, 0.5).toFixed(0).padStart(5)} ms   p95 ${percentile(values, 0.95).toFixed(0).padStart(5)} ms`;
const inTime = handedOverMs.filter((ms) => ms < goalMs).length / handedOverMs.length;
console.log(`${deposits.length} deposits, ${perSecond} a second:`);
console.log(
  line(
    'deposit answered',
    deposits.map(({ answeredMs }) => answeredMs),
  ),
);
console.log(line('deposit to handed over', handedOverMs));
console.log(`handed over within ${goalMs / 1_000} s: ${(inTime * 100).toFixed(1)} % (goal ${goalInTime * 100} %)\n`);

const { ours, alone, bytes } = await composition();
console.log(`Composition with a 100 kB attachment (${bytes.toLocaleString('en')} bytes a message):`);
console.log(
  `ours ${ours.toFixed(0)} a second, nodemailer alone ${alone.toFixed(0)} a second: ratio ${(ours / alone).toFixed(2)} (goal ${goalRatio})`,
);
process.exitCode = inTime >= goalInTime && ours / alone >= goalRatio ? 0 : 1;

function percentile(values: readonly number[], p: number) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? Number.NaN;
}

function pause(ms: number) {
  return new Promise<void>((resolve) => setTimeout(resolve, Math.max(0, ms)));
}
