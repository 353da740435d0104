import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from './free-port.ts';

const version = '5.2.5';
const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'bpi-document-api', `moto-${version}`);
const [programs, python] = process.platform === 'win32' ? ['Scripts', 'python'] : ['bin', 'python3'];
const program = (name: string) => join(folder, programs, name);
const run = promisify(execFile);

/** Thrown when this machine cannot have moto: no Python, no venv, no package registry. */
export class MotoMissing extends Error {
  override name = 'MotoMissing';
}

/** moto, an AWS-compatible server in Python, on a free loopback port; installed once into the user's cache. */
export async function startMoto(): Promise<{ endpoint: string; stop(): void }> {
  await install();
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const server = spawn(program('moto_server'), ['-H', '127.0.0.1', '-p', String(port)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-4_000);
  });
  const stop = () => {
    server.kill();
  };
  process.once('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  for (let tries = 0; tries < 300 && server.exitCode === null; tries += 1) {
    if (await answers(endpoint)) return { endpoint, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  stop();
  throw new Error(`moto_server did not start:\n${said}`);
}

/** Marked when complete, so that an interrupted installation is begun again. */
async function install() {
  const complete = join(folder, 'complete');
  if (existsSync(complete)) return;
  console.log(`Installing moto ${version} into ${folder} …`);
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await run(python, ['-m', 'venv', folder]);
    await run(program('pip'), ['install', '--quiet', '--disable-pip-version-check', `moto[server]==${version}`]);
    await writeFile(complete, '');
  } catch (error) {
    const { stderr, stdout, message } = error as Error & { stderr?: string; stdout?: string };
    const lines = (stderr || stdout || message).trim().split('\n');
    throw new MotoMissing(lines.at(-1), { cause: error });
  }
}

const answers = (endpoint: string) =>
  fetch(`${endpoint}/moto-api/`).then(
    ({ ok }) => ok,
    () => false,
  );
