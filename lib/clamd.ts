import { connect } from 'node:net';
import type { Scanner } from './ports.ts';

/** Longest wait for a reply: within the time that a function has for the whole request. */
const usualMs = 15_000;
/** And for the refusal of a size, which comes at once. */
const announceMs = 1_000;
/** clamd answers in one line. */
const maxReply = 4_096;

type Address = { host: string; port: number; timeoutMs?: number };

/** Asks clamd over TCP (INSTREAM, clamd(8)): the bytes go over the network as they are, so the network must be private. A verdict is taken only from a complete reply. */
export function clamdScanner({ host, port, timeoutMs = usualMs }: Address): Scanner {
  return {
    async scan(_, read) {
      const bytes = await read();
      const announced = [Buffer.from('zINSTREAM\0'), lengthOf(bytes)];
      const whole = bytes.length > 0 ? [...announced, bytes, lengthOf([])] : announced;
      const reply = await ask({ host, port, timeoutMs }, whole).catch((error: NodeJS.ErrnoException) => {
        // clamd refuses a size when it is announced; its reply is lost under the bytes on their way, so it is announced alone.
        if (error.code === 'EPIPE' || error.code === 'ECONNRESET')
          return ask({ host, port, timeoutMs: announceMs }, announced);
        throw error;
      });
      if (reply === 'stream: OK') return 'clean';
      if (/^stream: .+ FOUND$/.test(reply)) return 'infected';
      if (reply === 'INSTREAM size limit exceeded. ERROR') return 'undone';
      throw failure('CLAMD_REPLY', 'clamd gave no verdict');
    },
  };
}

/** One command, its bytes in one chunk and the empty chunk that ends them; one reply, ended by NUL. */
function ask({ host, port, timeoutMs }: Required<Address>, parts: readonly Uint8Array[]): Promise<string> {
  return new Promise((resolve, reject) => {
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
    for (const part of parts) socket.write(part);
  });
}

function lengthOf({ length }: ArrayLike<number>): Buffer {
  const field = Buffer.alloc(4);
  field.writeUInt32BE(length);
  return field;
}

/** Logs keep the code of an error and not its message. */
const failure = (code: string, message: string) => Object.assign(new Error(message), { code });
