import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Loads an entry as Lambda does, calls it once if there is an event, and tells how long each took. */
const runtime = `
  const { entry, event } = JSON.parse(process.env.START);
  const began = performance.now();
  const { handler } = await import(entry);
  const init = performance.now() - began;
  const answer = event === undefined ? undefined : await handler(event, { getRemainingTimeInMillis: () => 5000, awsRequestId: 'x', functionName: 'x' });
  const first = performance.now() - began;
  process.stderr.write('\\u0000' + JSON.stringify({ init, first, status: answer?.statusCode }), () => process.exit());
`;

export type Start = { init: number; first: number };

/** One start in a process of its own. */
export async function start(entry: string, environment: Record<string, string>, event?: unknown): Promise<Start> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', runtime], {
    env: { ...environment, START: JSON.stringify({ entry, event }) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  await once(child, 'close');
  const [log, result] = said.split('\u0000');
  if (!result) throw new Error(`${entry} did not start: ${log}`);
  const told = JSON.parse(result);
  if (told.status >= 500) throw new Error(`${entry} answered ${told.status}`);
  return told;
}
