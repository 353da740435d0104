import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../free-port.ts';

/** The address of a server that already runs on the usual port, or else of one of the demo's own. */
export async function serverUrl(): Promise<string> {
  return (await running()) ?? (await startOwn());
}

async function running(): Promise<string | undefined> {
  const candidate = `http://127.0.0.1:${process.env.PORT ?? 3000}`;
  try {
    const response = await fetch(`${candidate}/v1/health`, { signal: AbortSignal.timeout(1000) });
    const body = (await response.json()) as { rulesVersion?: string };
    return body.rulesVersion ? candidate : undefined;
  } catch {
    return undefined;
  }
}

/** On a free port, with a state that goes away with it. */
async function startOwn(): Promise<string> {
  const { startLocal } = await import('../server.ts');
  const directory = mkdtempSync(join(tmpdir(), 'bpi-demo-'));
  process.on('exit', () => rmSync(directory, { recursive: true, force: true }));
  return (await startLocal({ port: await freePort(), directory })).url;
}
