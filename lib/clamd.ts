import { connect } from 'node:net';
import type { Scanner } from './ports.ts';

/** Longest wait for a reply: within the time that a function has for the whole request. */
const usualMs = 15_000;
/** clamd answers in one line. */
const maxReply = 4_096;

/** Asks clamd over TCP (INSTREAM, clamd(8)): the bytes go over the network as they are, so the network must be private. A verdict is taken only from a complete reply. */
export function clamdScanner(it: { host: string; port: number; timeoutMs?: number }): Scanner {
  return {
    async scan(_, bytes) {
      const reply = await ask(it, bytes);
      if (reply === 'stream: OK') return 'clean';
      if (/^stream: .+ FOUND$/.test(reply)) return 'infected';
      if (reply === 'INSTREAM size limit exceeded. ERROR') return 'undone';
      throw failure('CLAMD_REPLY', 'clamd gave no verdict');
    },
  };
}

/** One command, one reply, both ended by NUL; the stream goes as one chunk and the empty chunk that ends it. */
function ask({ host, port, timeoutMs = usualMs }: Parameters<typeof clamdScanner>[0], bytes: Uint8Array) {
  return new Promise<string>((resolve, reject) => {
    let reply = '';
    let problem: Error = failure('CLAMD_CUT', 'clamd ended the connection before its reply');
    const socket = connect({ host, port });
    const timer = setTimeout(() => socket.destroy(failure('CLAMD_TIMEOUT', 'clamd did not reply in time')), timeoutMs);
    socket.setEncoding('latin1');
    socket.on('data', (text: string) => {
      reply += text;
      if (reply.includes('\0') || reply.length > maxReply) socket.destroy();
    });
    socket.on('error', (error) => {
      problem = error;
    });
    socket.on('close', () => {
      clearTimeout(timer);
      const [line, ...rest] = reply.split('\0');
      if (line !== undefined && rest.length > 0) resolve(line);
      else reject(problem);
    });
    socket.write('zINSTREAM\0');
    if (bytes.length > 0) {
      socket.write(lengthOf(bytes));
      socket.write(bytes);
    }
    socket.write(lengthOf(new Uint8Array()));
  });
}

function lengthOf({ length }: Uint8Array): Buffer {
  const field = Buffer.alloc(4);
  field.writeUInt32BE(length);
  return field;
}

/** Logs keep the code of an error and not its message. */
const failure = (code: string, message: string) => Object.assign(new Error(message), { code });
