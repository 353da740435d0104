import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';

/** What the fake says of a stream: a reply, with or without its end; a refusal of sizes over what it takes, at their announcement; nothing; or a connection cut. */
export type Manner = { says: string } | { takes: number } | 'silence' | 'cut';

/** A TCP server that takes `zINSTREAM` as clamd does and keeps what it was sent; how it replies is set by `manner`. */
export async function fakeClamd() {
  const sockets = new Set<Socket>();
  const state = { manner: { says: 'stream: OK\0' } as Manner, received: [] as Buffer[] };
  const server = createServer((socket) => {
    sockets.add(socket);
    let buffered = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      buffered = Buffer.concat([buffered, chunk as Buffer]);
      if (typeof state.manner === 'object' && 'takes' in state.manner && announced(buffered) > state.manner.takes) {
        socket.end('INSTREAM size limit exceeded. ERROR\0', () => socket.destroy());
        return;
      }
      const stream = streamOf(buffered);
      if (!stream) return;
      state.received.push(stream);
      if (state.manner === 'cut') socket.destroy();
      else if (state.manner !== 'silence') socket.end('says' in state.manner ? state.manner.says : 'stream: OK\0');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    received: state.received,
    replies(manner: Manner) {
      state.manner = manner;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const announced = (all: Buffer) => (all.length >= 14 ? all.readUInt32BE(10) : 0);

/** The bytes between the command and the empty chunk that ends them; undefined while that has not come. */
function streamOf(all: Buffer): Buffer | undefined {
  const command = Buffer.from('zINSTREAM\0');
  if (all.length < command.length) return undefined;
  if (!all.subarray(0, command.length).equals(command)) throw new Error(`not INSTREAM: ${all.subarray(0, 20)}`);
  const parts: Buffer[] = [];
  for (let at = command.length; at + 4 <= all.length; ) {
    const length = all.readUInt32BE(at);
    if (length === 0) return Buffer.concat(parts);
    if (at + 4 + length > all.length) return undefined;
    parts.push(all.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return undefined;
}
