import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eicar, signature } from '../test/clamd/eicar.ts';
import { freePort } from './free-port.ts';

/**
 * Runs the tests of test/clamd against a real clamd, started here with one signature of our own and ended here.
 * Says so and succeeds where clamd is not installed.
 */
const startSeconds = 30;
const program = ['clamd', '/usr/sbin/clamd'].find((it) => spawnSync(it, ['--version']).status === 0);

if (!program) {
  console.log(
    'SKIPPED: no real clamd was asked, because none is installed here.\n' +
      'Install it (Debian: apt-get install clamav-daemon) and run npm run test:clamd again.',
  );
} else {
  const folder = await mkdtemp(join(tmpdir(), 'bpi-clamd-'));
  try {
    process.exitCode = await run(program, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(clamd: string, folder: string): Promise<number> {
  const port = await freePort();
  await writeFile(join(folder, 'own.ndb'), `${signature}:0:*:${Buffer.from(eicar).toString('hex')}\n`);
  const lines = ['Foreground yes', `DatabaseDirectory ${folder}`, `TCPSocket ${port}`, 'TCPAddr 127.0.0.1'];
  await writeFile(join(folder, 'clamd.conf'), [...lines, 'StreamMaxLength 11M', ''].join('\n'));
  const daemon = spawn(clamd, ['--config-file', join(folder, 'clamd.conf')], { stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    await listening(daemon, port);
    console.log(`${spawnSync(clamd, ['--version']).stdout.toString().trim()} on 127.0.0.1:${port}`);
    const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
    const vitest = [path('node_modules/vitest/vitest.mjs'), 'run', '--config', path('vitest.clamd.config.ts')];
    const tests = spawn(process.execPath, [...vitest, ...process.argv.slice(2)], {
      stdio: 'inherit',
      env: { ...process.env, MALWARE_SCANNER: 'clamd', CLAMD_HOST: '127.0.0.1', CLAMD_PORT: String(port) },
    });
    const [code] = await once(tests, 'exit');
    return code ?? 1;
  } finally {
    daemon.kill();
    if (daemon.exitCode === null && daemon.signalCode === null) await once(daemon, 'exit');
  }
}

async function listening(daemon: ChildProcess, port: number) {
  let said = '';
  for (const stream of [daemon.stdout, daemon.stderr]) {
    stream?.on('data', (chunk) => {
      said += chunk;
    });
  }
  for (let tries = 0; tries < startSeconds * 10; tries += 1) {
    if (daemon.exitCode !== null) throw new Error(`clamd did not start:\n${said}`);
    if (await answers(port)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`clamd did not listen within ${startSeconds} s:\n${said}`);
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}
