import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '../../bin/free-port.ts';
import type { Block } from './guide.ts';

/** What commands write, and what is no part of a checkout. */
const left = new Set(['out', '.local', '.git', 'cdk.out', '.stryker-tmp', 'coverage', 'reports']);

/** A folder like a fresh checkout, whose commands write nothing into this one. */
export function checkout(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bpi-docs-'));
  for (const name of readdirSync('.')) if (!left.has(name)) symlinkSync(resolve(name), join(folder, name));
  return folder;
}

/** `npm start` in that folder, on a port of its own. */
export async function npmStart(folder: string) {
  const port = await freePort();
  const server = spawn('npm', ['start'], { cwd: folder, env: { ...process.env, PORT: String(port) }, detached: true });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk) => (said += chunk));
  const closed = once(server, 'close');
  const url = `http://127.0.0.1:${port}`;
  const end = Date.now() + 30_000;
  while (!said.includes('Ctrl+C stops.')) {
    if (Date.now() > end || server.exitCode !== null) throw new Error(`npm start: ${said}`);
    await new Promise((done) => setTimeout(done, 50));
  }
  return {
    url,
    banner: said,
    async stop() {
      // npm does not pass its end on to the server that it has started.
      process.kill(-(server.pid ?? 0), 'SIGTERM');
      await closed;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const mark = '\u001e';

/** Runs the blocks of a page in one shell, in their order, as a reader would type them; the output of each. */
export async function run(blocks: readonly Block[], folder: string, url: string): Promise<string[]> {
  const script = ['set -eo pipefail', ...blocks.map(({ commands }) => `${commands}\nprintf '${mark}'`)].join('\n');
  const shell = spawn('bash', ['-s'], { cwd: folder });
  let [said, wrong] = ['', ''];
  shell.stdout.on('data', (chunk) => (said += chunk));
  shell.stderr.on('data', (chunk) => (wrong += chunk));
  shell.stdin.end(script.replaceAll('http://127.0.0.1:3000', url));
  const [code] = await once(shell, 'close');
  const outputs = said.split(mark);
  const failed = blocks[outputs.length - 1];
  if (code !== 0) throw new Error(`${failed?.page}:${failed?.line} ended with ${code}\n${outputs.at(-1)}\n${wrong}`);
  return outputs.slice(0, -1);
}
