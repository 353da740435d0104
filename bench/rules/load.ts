import { Agent, request } from 'node:http';

const connections = 8;
const agent = new Agent({ keepAlive: true, maxSockets: connections });

/** Posts the bodies one after the other on a few kept connections for some seconds; gives how many were answered, all with 200. */
export async function load(url: string, bodies: readonly string[], seconds: number): Promise<number> {
  const end = performance.now() + seconds * 1000;
  let sent = 0;
  let answered = 0;
  const worker = async () => {
    while (performance.now() < end) {
      const status = await post(url, bodies[sent++ % bodies.length] ?? '');
      if (status !== 200) throw new Error(`${url} answered ${status}`);
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  return answered;
}

const post = (url: string, body: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
    request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode));
    })
      .once('error', reject)
      .end(body);
  });

export const hangUp = () => agent.destroy();
