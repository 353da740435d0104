import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { client } from '../../bin/demo/client.ts';
import { freePort } from '../../bin/free-port.ts';
import { until } from './harness.ts';

/** A server in a process of its own on a folder of its own, that can be killed: just before its n-th write once it is armed, if asked for. */
export async function startApart(directory: string, killAt = 0) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ['--import', new URL('./kill.ts', import.meta.url).href, 'bin/local.ts'], {
    env: { ...process.env, PORT: String(port), LOCAL_DIRECTORY: directory, KILL_AT_WRITE: String(killAt) },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const exited = once(child, 'exit');
  await until(async () => {
    const up = await fetch(`${url}/v1/health`).catch(() => undefined);
    return up?.ok ? true : undefined;
  }, 'the server');
  return {
    api: client(url),
    url,
    exited,
    /** From when this resolves, each write counts. */
    async arm() {
      const armed = once(child, 'message');
      child.kill('SIGUSR2');
      await armed;
    },
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}
