import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, it } from 'vitest';
import { problemExample } from '../../lib/contract/problem-examples.ts';
import { watchAnswers } from './watch.ts';

const server = createServer((_, response) => {
  const problem = problemExample('too-many-requests', 'fr', 'http://127.0.0.1');
  response.writeHead(429, { 'Content-Type': 'application/problem+json', 'Retry-After': '1', Location: '/elsewhere' });
  response.end(JSON.stringify(problem));
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
afterAll(() => server.close());

it('holds what is fetched from the server against the contract, and nothing else; the caller reads its answer as ever', async () => {
  const end = watchAnswers(url);
  const answer = await fetch(`${url}/v1/health`);
  expect(await answer.json()).toMatchObject({ code: 'too-many-requests' });
  await fetch(new Request(`${url}/v1/eligibility`, { method: 'post' }));
  await fetch(`${url}/local/inbox`);
  await fetch(`data:text/plain,hello`);
  expect(await end()).toEqual({
    judged: 4,
    departed: [
      `GET ${url}/v1/health 429: readHealth does not document the header location`,
      `POST ${url}/v1/eligibility 429: checkEligibility does not document the header location`,
    ],
  });
  await fetch(`${url}/v1/health`);
  expect((await end()).judged).toBe(4);
});
