import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dispatch } from '../../lambdas/mail/dispatch.ts';
import { hear, sesEvent } from '../../lambdas/mail/hear.ts';
import { sesMailer } from '../../lib/aws/mailer.ts';
import type { Application } from '../../lib/domain/application.ts';
import { addSeconds } from '../../lib/domain/day.ts';
import { owe } from '../../lib/domain/outbox.ts';
import { log } from '../../lib/http/log.ts';
import { queueMessages } from '../../lib/outbox.ts';
import type { Ports } from '../../lib/ports.ts';
import { draft, firstCodes } from '../domain/an-application.ts';
import { scratchLocal } from '../ports/scratch.ts';

for (const level of ['info', 'warn', 'error'] as const) vi.spyOn(log, level).mockImplementation(() => {});

const start = '2026-11-23T09:00:00.000Z';
const applicationId = 'BPI-2026-7K3QX9-M';

/** What SES does with one message that it is given, and when its word about it arrives, if ever. */
const behaviours = [
  'taken',
  'taken, answer lost',
  'taken, then 500',
  'throttled',
  'cut off before',
  '500 before',
] as const;
type Behaviour = (typeof behaviours)[number];
const words = ['at once', 'late', 'twice', 'never'] as const;
type Step = { does: Behaviour; tells: (typeof words)[number] };

/** SES at an address of this machine, doing as its script says and taking everything once that is over. */
const ses = {
  script: [] as Step[],
  taken: [] as { at: string; tells: Step['tells']; tags: Record<string, [string]> }[],
  now: start,
  url: '',
};
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { EmailTags } = JSON.parse(Buffer.concat(chunks).toString()) as {
    EmailTags: { Name: string; Value: string }[];
  };
  const { does, tells } = ses.script.shift() ?? { does: 'taken', tells: 'at once' };
  const tags = Object.fromEntries(EmailTags.map(({ Name, Value }) => [Name, [Value] as [string]]));
  if (does.startsWith('taken')) ses.taken.push({ at: ses.now, tells, tags });
  answer(response, does);
});

function answer(response: ServerResponse, does: Behaviour) {
  if (does === 'taken') return void response.end('{"MessageId":"m"}');
  if (does === 'taken, answer lost' || does === 'cut off before') return void response.destroy();
  const [status, type] = does === 'throttled' ? [429, 'TooManyRequestsException'] : [500, 'InternalFailure'];
  response.writeHead(status, { 'x-amzn-errortype': type }).end('{}');
}

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ses.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const told = (tags: Record<string, [string]>) =>
  sesEvent.parse({ source: 'aws.ses', detail: { eventType: 'Send', mail: { timestamp: start, tags } } });

/** Lives through a script: every message given to two consumers at once, housekeeping at its time, and SES's words as the script says. */
async function live(script: Step[], ports: Ports) {
  Object.assign(ses, { script: [...script], taken: [], now: start });
  const queue: string[] = [];
  const now = () => ses.now;
  const at: Ports = {
    ...ports,
    now,
    queue: { send: async ({ eventId }) => void queue.push(eventId), postpone: async () => {} },
  };
  let heardOf = 0;
  for (let n = 0; n < 400; n += 1) {
    const late = (it: (typeof ses.taken)[number]) => it.tells === 'late' && addSeconds(it.at, 300) > ses.now;
    for (const it of ses.taken.slice(heardOf)) {
      if (late(it)) break;
      heardOf += 1;
      const times = it.tells === 'never' ? 0 : it.tells === 'twice' ? 2 : 1;
      for (let m = 0; m < times; m += 1) await hear(told(it.tags), at);
    }
    const application = (await ports.applications.read(applicationId))?.value ?? expect.fail('lost');
    if (application.due === undefined) return application;
    if (application.due <= ses.now) await queueMessages(application, at);
    for (const eventId of queue.splice(0)) {
      const request = { applicationId, eventId };
      await Promise.all([dispatch(request, at), dispatch(request, at)]);
    }
    ses.now = addSeconds(ses.now, 60);
  }
  return expect.fail('it never ends');
}

describe('SES that takes a message and does not say so', () => {
  it('gets it at most once in the time of a doubt, only once if its word arrives in it, and never loses one', async () => {
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    const client = new SESv2Client({ endpoint: ses.url, region: 'eu-west-3', credentials, maxAttempts: 1 });
    const local = scratchLocal();
    const { doubtSeconds } = local.ports.settings.mail;
    const ports: Ports = { ...local.ports, mailer: sesMailer('bpi', client) };
    const figures = { messages: 0, onceOnly: 0, againAfterTheDoubt: 0, shortestGapSeconds: Number.POSITIVE_INFINITY };
    const step = fc.record({ does: fc.constantFrom(...behaviours), tells: fc.constantFrom(...words) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (script) => {
        const empty = draft({ status: 'refugee' }, firstCodes, { id: applicationId, state: 'permit-available' });
        const event = { id: 'E-1', message: 'permit-available', to: 'a@example.org', amountCents: 2500 } as const;
        const owing: Application = { ...owe(empty, event, start), due: start };
        const before = await ports.applications.read(applicationId);
        if (before) await ports.applications.replace(applicationId, owing, before.version);
        else await ports.applications.insert(applicationId, owing);

        const ended = await live(script, ports);
        expect(ended.events).toMatchObject([{ state: 'handed-over' }]);
        const gaps = ses.taken.slice(1).map(({ at }, n) => Date.parse(at) - Date.parse(ses.taken[n]?.at ?? at));
        for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(doubtSeconds * 1_000);
        // Whoever is told in time never sends again: all that SES has taken before its last word went without one.
        expect(ses.taken.slice(0, -1).every(({ tells }) => tells === 'never')).toBe(true);
        figures.messages += 1;
        if (gaps.length === 0) figures.onceOnly += 1;
        else figures.againAfterTheDoubt += 1;
        figures.shortestGapSeconds = Math.min(figures.shortestGapSeconds, ...gaps.map((gap) => gap / 1_000));
      }),
      { numRuns: 150 },
    );
    client.destroy();
    console.log(JSON.stringify(figures));
    expect(figures.onceOnly).toBeGreaterThan(0);
    expect(figures.againAfterTheDoubt).toBeGreaterThan(0);
  }, 120_000);
});
