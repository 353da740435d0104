import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { APIGatewayProxyResult } from 'aws-lambda';
import type { Config } from '../../config.ts';
import type { Operation } from '../../contract/operation.ts';
import type { Local } from '../index.ts';
import { gateway, type LocalRequest } from './gateway.ts';
import type { Handlers } from './handlers.ts';
import { localRoutes } from './local-routes.ts';
import { startWorker } from './worker.ts';

export type Server = { url: string; close(): Promise<void>; settled(): Promise<void> };

/** A little more than an upload form needs. */
const maxBytes = 11 * 1024 * 1024;
/** How long a function may run here unless said otherwise, and so how long an interrupted request keeps its Idempotency-Key. */
const usualSeconds = 5;

/** Starts the API on 127.0.0.1 with everything that AWS would do around the functions. Rejects when the port is taken. */
export async function startServer(it: {
  port: number;
  config: Config;
  local: Local;
  operations: readonly Operation[];
  handlers: Handlers;
  functionSeconds?: number;
}): Promise<Server> {
  const { publicUrl, origins } = it.config;
  const answerApi = gateway({
    operations: it.operations,
    handlers: it.handlers,
    publicUrl,
    origins,
    functionSeconds: it.functionSeconds ?? usualSeconds,
  });
  const answerLocal = localRoutes(it.local, it.handlers, origins);
  const worker = startWorker(it.local, it.handlers);

  const server = createServer(async (message, response) => {
    const requestId = randomUUID();
    try {
      // What stands first in the line of a request is a path, also with two slashes.
      const url = new URL(`${new URL(publicUrl).origin}${message.url ?? '/'}`);
      const body = await readBody(message);
      const request: LocalRequest = { method: message.method ?? 'GET', url, headers: message.headers, body, requestId };
      const local = url.pathname === '/' || url.pathname.startsWith('/local/');
      write(response, await (local ? answerLocal(request) : answerApi(request)));
    } catch (error) {
      console.error(error);
      write(response, { statusCode: 500, headers: { 'Content-Type': 'text/plain' }, body: 'local server error' });
    }
  });
  // A connection is kept for longer than a caller keeps it unused: closed at the same time as it is taken up again, it
  // would answer nothing.
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(it.port, '127.0.0.1', resolve);
  });
  return {
    url: publicUrl,
    settled: worker.settled,
    async close() {
      await worker.stop();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** The body, or nothing when it is over the limit; it is read to its end either way, so that the answer arrives. */
async function readBody(message: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length <= maxBytes) chunks.push(chunk);
  }
  return length <= maxBytes ? Buffer.concat(chunks) : undefined;
}

function write(response: ServerResponse, answer: APIGatewayProxyResult) {
  const headers = Object.fromEntries(
    Object.entries(answer.headers ?? {}).map(([name, value]) => [name, String(value)]),
  );
  response.writeHead(answer.statusCode, headers);
  response.end(answer.isBase64Encoded ? Buffer.from(answer.body, 'base64') : answer.body);
}
