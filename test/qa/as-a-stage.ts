import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, request as forward } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../bin/free-port.ts';
import { loadHandlers } from '../../bin/server.ts';
import { readConfig } from '../../lib/config.ts';
import { operationList } from '../../lib/contract/operations/index.ts';
import { accounts } from '../../lib/contract/scenarios/request.ts';
import { openLocal } from '../../lib/local/index.ts';
import { startServer } from '../../lib/local/server/index.ts';

/**
 * The API as a caller sees a deployed stage: behind an address of its own, without tokens, clock, inbox or sweep.
 * Only the store keeps its local address, as S3 has one.
 */
export async function startAsStage() {
  const [port, outside] = [await freePort(), await freePort()];
  const directory = mkdtempSync(join(tmpdir(), 'bpi-stage-'));
  mkdirSync(directory, { recursive: true });
  const baseUrl = `http://127.0.0.1:${outside}`;
  Object.assign(process.env, {
    BPI_ADAPTERS: 'local',
    LOCAL_DIRECTORY: directory,
    PUBLIC_URL: baseUrl,
    STAGE: 'qa',
    POWERTOOLS_LOG_LEVEL: 'ERROR',
  });
  const config = readConfig(process.env);
  const local = openLocal(config);
  const server = await startServer({ port, config, local, operations: operationList, handlers: await loadHandlers() });

  const hidden: string[] = [];
  const front = createServer((message, response) => {
    const path = message.url ?? '/';
    const closed = path.startsWith('/local/') && !path.startsWith('/local/buckets/');
    if (closed) hidden.push(path);
    const sent = forward(
      { port, host: '127.0.0.1', method: message.method, path: closed ? '/nothing' : path, headers: message.headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    sent.on('error', () => response.destroy());
    message.pipe(sent);
  }).listen(outside, '127.0.0.1');
  await once(front, 'listening');

  const tokens = accounts.map((account) => {
    const role = account === 'agent' || account === 'admin' ? account : 'applicant';
    const caller = {
      subject: `stage-${account}`,
      role,
      email: `${account}@example.org`,
      emailVerified: account !== 'unverified',
      ...(account === 'agent' && { prefecture: '75' }),
    } as const;
    return [`QA_${account.toUpperCase()}_TOKEN`, local.issueToken(caller, 3600)] as const;
  });
  return {
    baseUrl,
    tokens: Object.fromEntries(tokens),
    /** Addresses of this machine alone that were asked for all the same. */
    hidden,
    async stop() {
      front.closeAllConnections();
      front.close();
      await server.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
