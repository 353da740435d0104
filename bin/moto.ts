import { spawn } from 'node:child_process';
import { freePort } from './free-port.ts';
import { installed } from './python.ts';

/** moto_server, whose list of all that it holds (`/moto-api/data.json`) looks for Docker at every function, and fails where there is none. */
const withoutDocker = `
from moto.utilities.docker_utilities import DockerModel
from moto.server import main
def absent(self): raise AttributeError("docker_client")
DockerModel.docker_client = property(absent)
main()`;

/** moto, an AWS-compatible server in Python, on a free loopback port; installed once into the user's cache. */
export async function startMoto(): Promise<{ endpoint: string; stop(): void }> {
  const program = await installed({ name: 'moto', version: '5.2.5', extra: 'server' });
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const server = spawn(program('python'), ['-c', withoutDocker, '-H', '127.0.0.1', '-p', String(port)], {
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

const answers = (endpoint: string) =>
  fetch(`${endpoint}/moto-api/`).then(
    ({ ok }) => ok,
    () => false,
  );
