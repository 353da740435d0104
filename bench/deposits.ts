/**
 * Measures complete deposits through the local server: `npm run bench:deposits`, about two minutes.
 * Each is all of it over HTTP: e-photo, five steps, five small files, document, mail. Repeated as the number of stored
 * applications grows, to see that nothing grows with it.
 */
import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Answer, client } from '../bin/demo/client.ts';
import { goodFiles } from '../bin/demo/files.ts';
import { freePort } from '../bin/free-port.ts';
import { oneDeposit } from './deposits/deposit.ts';
import { fill } from './deposits/fill.ts';

const levels = [1_000, 10_000, 100_000];
const perLevel = 60;
const together = 4;

const directory = mkdtempSync(join(tmpdir(), 'bench-deposits-'));
process.on('exit', () => rmSync(directory, { recursive: true, force: true }));
const files = await goodFiles();
const timings = new Map<string, Map<number, number[]>>();

/** A client that notes how long each operation takes. */
function timed(url: string, level: number) {
  const api = client(url);
  const note = async (name: string, act: () => Promise<Answer>) => {
    const start = performance.now();
    const answer = await act();
    if (answer.status >= 400) throw new Error(`${name}: ${answer.status} ${JSON.stringify(answer.body)}`);
    const byLevel = timings.get(name) ?? new Map<number, number[]>();
    timings.set(name, byLevel);
    byLevel.set(level, [...(byLevel.get(level) ?? []), performance.now() - start]);
    return answer;
  };
  return { api, note };
}

const percentile = (values: number[], p: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * p))] ?? Number.NaN;

const rates: string[] = [];
let stored = 0;
for (const level of levels) {
  await fill(directory, stored, level);
  stored = level;
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), LOCAL_DIRECTORY: directory, POWERTOOLS_LOG_LEVEL: 'ERROR' };
  const server = fork('bin/local.ts', { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const url = `http://127.0.0.1:${port}`;
  while (!(await fetch(`${url}/v1/health`).catch(() => undefined))?.ok) await new Promise((go) => setTimeout(go, 100));
  const warm = timed(url, 0);
  for (let n = 0; n < 5; n += 1) await oneDeposit(warm, files, randomUUID());
  const { api, note } = timed(url, level);
  const start = performance.now();
  let left = perLevel;
  const worker = async () => {
    while (left-- > 0) await oneDeposit({ api, note }, files, randomUUID());
  };
  await Promise.all(Array.from({ length: together }, worker));
  const seconds = (performance.now() - start) / 1000;
  rates.push(
    `${level.toLocaleString('en').padStart(8)} stored: ${(perLevel / seconds).toFixed(1)} complete deposits a second`,
  );
  server.kill('SIGKILL');
  await once(server, 'exit');
}

console.log(`${together} people at a time, each with ${files.length} files:\n${rates.join('\n')}\n`);
console.log(
  `${'milliseconds, p50 / p95'.padEnd(28)}${levels.map((it) => it.toLocaleString('en').padStart(18)).join('')}`,
);
for (const [name, byLevel] of timings) {
  const cells = levels.map((level) => {
    const values = byLevel.get(level) ?? [];
    return `${percentile(values, 0.5).toFixed(1)} / ${percentile(values, 0.95).toFixed(1)}`.padStart(18);
  });
  console.log(`${name.padEnd(28)}${cells.join('')}`);
}
console.log(`\nNode ${process.version}; the client shares the machine.`);
