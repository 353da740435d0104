import { once } from 'node:events';
import { createServer } from 'node:net';

const given = new Set<number>();

/** A port of 127.0.0.1 that nobody listens on now, and that no earlier call gave: its server may still be on its way. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  const port = typeof address === 'object' && address ? address.port : 0;
  if (given.has(port)) return freePort();
  given.add(port);
  return port;
}
