import { spawn } from 'node:child_process';
import { freePort } from './free-port.ts';
import { installed } from './python.ts';

/**
 * moto_server with two repairs. It answers one request at a time: its threads test the condition of a write and write with
 * nothing to hold the others off, so that two rivals could both win. And its list of all that it holds
 * (`/moto-api/data.json`) no longer looks for Docker at every function, which fails where there is none.
 */
const server = `
from threading import Lock
from moto.moto_server.werkzeug_app import DomainDispatcherApplication
from moto.server import main
from moto.utilities.docker_utilities import DockerModel
def absent(self): raise AttributeError("docker_client")
DockerModel.docker_client = property(absent)
lock, answer = Lock(), DomainDispatcherApplication.__call__
def one_at_a_time(self, environ, start_response):
  with lock: return answer(self, environ, start_response)
DomainDispatcherApplication.__call__ = one_at_a_time
main()`;

/** moto, an AWS-compatible server in Python, on a free loopback port; installed once into the user's cache. */
export async function startMoto(): Promise<{ endpoint: string; stop(): void }> {
  const program = await installed({ name: 'moto', version: '5.2.5', extra: 'server' });
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const child = spawn(program('python'), ['-c', server, '-H', '127.0.0.1', '-p', String(port)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-4_000);
  });
  const stop = () => {
    child.kill();
  };
  process.once('exit', stop);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  for (let tries = 0; tries < 300 && child.exitCode === null; tries += 1) {
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
