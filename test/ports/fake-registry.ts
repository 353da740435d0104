import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Entry = { takenAt: string; provider: { kind: string; name?: string }; activeSince?: string };
/** How it answers: as agreed, after a while, or with this status and text; a list is used up one by one, its last one for good. */
export type Manner = 'well' | { afterMs: number } | { status: number; text?: string; headers?: Record<string, string> };

/** An external register of e-photos (docs/ephoto-registry.md) that keeps what it was asked and answers as it is told. */
export async function fakeRegistry() {
  const entries = new Map<string, Entry>();
  const asked: { method: string; url: string; headers: IncomingHttpHeaders; codes: string[] }[] = [];
  let manners: Manner[] = ['well'];
  const server = createServer(async (message, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk as Buffer);
    const { codes } = JSON.parse(Buffer.concat(chunks).toString()) as { codes: string[] };
    asked.push({ method: message.method ?? '', url: message.url ?? '', headers: message.headers, codes });
    const manner = (manners.length > 1 ? manners.shift() : manners[0]) ?? 'well';
    if (manner !== 'well' && 'afterMs' in manner) await new Promise((resolve) => setTimeout(resolve, manner.afterMs));
    if (manner !== 'well' && 'status' in manner) return end(response, manner.status, manner.text ?? '', manner.headers);
    const known = codes.flatMap((code) => {
      const entry = entries.get(code);
      return entry ? [{ code, ...entry }] : [];
    });
    return end(response, 200, JSON.stringify({ codes: known, served: 'something new' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/lookups`,
    entries,
    asked,
    answers(...next: Manner[]) {
      manners = next;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const end = (response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}) =>
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(text);
