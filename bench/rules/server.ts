/** The local server of the product, with two routes more, in a process of its own: it tells its parent where it listens and what it has spent. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { freePort } from '../../bin/free-port.ts';
import { loadHandlers } from '../../bin/server.ts';
import { readConfig } from '../../lib/config.ts';
import { operation } from '../../lib/contract/operation.ts';
import { operationList } from '../../lib/contract/operations/index.ts';
import { facts } from '../../lib/domain/facts.ts';
import { serve, told } from '../../lib/http/serve.ts';
import { openLocal } from '../../lib/local/index.ts';
import type { Handlers } from '../../lib/local/server/handlers.ts';
import { startServer } from '../../lib/local/server/index.ts';

const directory = mkdtempSync(join(tmpdir(), 'bench-rules-'));
process.on('exit', () => rmSync(directory, { recursive: true, force: true }));
const port = await freePort();
Object.assign(process.env, {
  BPI_ADAPTERS: 'local',
  LOCAL_DIRECTORY: directory,
  PUBLIC_URL: `http://127.0.0.1:${port}`,
});
const config = readConfig(process.env);
const local = openLocal(config);
const handlers = await loadHandlers();

const hello = { hello: 'world' };
const shared = {
  job: 'rules',
  method: 'POST',
  tag: 'Bench',
  access: 'public',
  summary: 'Hello',
  faq: [],
  answers: { ok: { status: 200, description: 'Hello.', body: z.strictObject({ hello: z.string() }) } },
  problems: [],
  examples: [],
} as const;
/** Answered by the function as it is called: nothing of ours runs behind the gateway. */
const bare = operation({ ...shared, id: 'bareHello', path: '/bench/hello' });
/** Told as every story is: reads and checks the same facts as the eligibility, then decides nothing. */
const story = operation({ ...shared, id: 'toldHello', path: '/bench/told-hello', body: facts });
const tell = serve([told(story, async () => ({ as: 'ok', body: hello }))], local.ports);

const rules: Handlers['jobs']['rules'] = async (event, context) => {
  if (event.resource === story.path) return tell(event, context);
  if (event.resource !== bare.path) return handlers.jobs.rules(event, context);
  return { statusCode: 200, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(hello) };
};
const { url } = await startServer({
  port,
  config,
  local,
  operations: [...operationList, bare, story],
  handlers: { ...handlers, jobs: { ...handlers.jobs, rules } },
});

process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: user + system });
});
process.on('disconnect', () => process.exit());
process.send?.({ url });
