import { describe, expect, it } from 'vitest';
import { listNotifications } from '../../lambdas/applications/list-notifications.ts';
import { dispatch } from '../../lambdas/mail/dispatch.ts';
import { hear, sesEvent } from '../../lambdas/mail/hear.ts';
import { isSuppressed } from '../../lambdas/mail/suppression.ts';
import { MailNotTaken } from '../../lib/adapters.ts';
import { operations } from '../../lib/contract/operations/index.ts';
import { applicationView } from '../../lib/contract/views.ts';
import type { Application } from '../../lib/domain/application.ts';
import { addDays, addSeconds, startOf } from '../../lib/domain/day.ts';
import { owe } from '../../lib/domain/outbox.ts';
import type { Mailer, Ports } from '../../lib/ports.ts';
import { draft, firstCodes } from '../domain/an-application.ts';
import { scratchLocal } from '../ports/scratch.ts';

const start = '2026-11-23T09:00:00.000Z';
const to = 'amina@example.org';

/** An application that owes messages, over the local adapters; time and the provider are the test's. */
async function world(owed = ['E-1'], id = 'BPI-2026-7K3QX9-M') {
  const local = scratchLocal();
  const state = { now: start };
  const ports: Ports = { ...local.ports, now: () => state.now };
  const empty = draft({ status: 'refugee' }, firstCodes, { id, email: to, state: 'under-examination' });
  const insert = (application: Application) => ports.applications.insert(application.id, application);
  const owing = (application: Application, ids: string[]) =>
    ids.reduce<Application>(
      (it, eventId) =>
        owe(it, { id: eventId, message: 'permit-available', to: it.email ?? to, amountCents: 2500 }, start),
      application,
    );
  await insert(owing(empty, owed));
  const read = async (applicationId = id) =>
    (await ports.applications.read(applicationId))?.value ?? expect.fail('gone');
  const send = (eventId: string, mailer: Mailer = ports.mailer, applicationId = id) =>
    dispatch({ applicationId, eventId }, { ...ports, mailer });
  const events = async () => (await read()).events.map((event) => [event.state, event.failure]);
  return { local, state, ports, empty, insert, owing, read, send, events, id };
}

/** An event as SES publishes it to EventBridge (developer guide, examples of event data), with more than is read. */
const told = (eventType: string, eventId: string, more: object = {}, applicationId = 'BPI-2026-7K3QX9-M') =>
  sesEvent.parse({
    version: '0',
    'detail-type': 'Email …',
    source: 'aws.ses',
    detail: {
      eventType,
      ...more,
      mail: {
        timestamp: '2026-11-23T09:00:01.000Z',
        messageId: '010f',
        destination: [to],
        headersTruncated: false,
        headers: [{ name: 'To', value: to }],
        tags: { 'ses:configuration-set': ['bpi'], applicationId: [applicationId], eventId: [eventId] },
      },
    },
  });
const bounce = (bounceType: string) => ({ bounce: { bounceType, bouncedRecipients: [{ emailAddress: to }] } });
const failingWith = (error: unknown): Mailer => ({ send: () => Promise.reject(error) });

describe('a message that may have left', () => {
  it('is not sent again when SES says that it has it', async () => {
    const { send, ports, state, local, events } = await world();
    expect(await send('E-1', failingWith(new Error('socket hang up')))).toBe('done');
    expect(await events()).toEqual([['sending', undefined]]);
    expect(await send('E-1')).toBe('done');
    await hear(told('Send', 'E-1'), ports);
    expect(await events()).toEqual([['handed-over', undefined]]);
    state.now = addSeconds(start, 86_400);
    expect(await send('E-1')).toBe('done');
    expect(local.outbox.list()).toEqual([]);
  });

  it('is sent again once the doubt has lasted its time without a word, under the same Message-ID', async () => {
    const { send, ports, state, local, events } = await world();
    const tried: string[] = [];
    const lost: Mailer = {
      send({ messageId }) {
        tried.push(messageId);
        return Promise.reject(new Error('timed out'));
      },
    };
    await send('E-1', lost);
    state.now = addSeconds(start, ports.settings.mail.doubtSeconds - 1);
    await send('E-1');
    expect(local.outbox.list()).toEqual([]);
    state.now = addSeconds(start, ports.settings.mail.doubtSeconds);
    await send('E-1');
    expect(local.outbox.list()).toMatchObject([{ eventId: 'E-1', sends: 1, messageId: tried[0] }]);
    expect(await events()).toEqual([['handed-over', undefined]]);
  });
});

describe('a message that the provider does not take', () => {
  it('waits longer from try to try when it may be taken later', async () => {
    const { send, state, events } = await world();
    const busy = failingWith(new MailNotTaken('temporary'));
    const waits: number[] = [];
    for (let n = 0; n < 5; n += 1) {
      const outcome = await send('E-1', busy);
      if (outcome === 'done') throw new Error('it waits');
      waits.push(outcome.againIn);
      expect(await send('E-1', busy)).toMatchObject({ againIn: outcome.againIn });
      state.now = addSeconds(state.now, outcome.againIn);
    }
    for (const [n, wait] of waits.entries()) {
      expect(wait).toBeGreaterThanOrEqual(5 * 2 ** (n - 1));
      expect(wait).toBeLessThanOrEqual(5 * 2 ** n);
    }
    expect(await send('E-1')).toBe('done');
    expect(await events()).toEqual([['handed-over', undefined]]);
  });

  it('is given up at once when it never will be', async () => {
    const { send, events } = await world();
    expect(await send('E-1', failingWith(new MailNotTaken('permanent')))).toBe('done');
    expect(await events()).toEqual([['failed', 'content-refused']]);
  });
});

describe('an address that refuses a message for good', () => {
  it.each([
    ['Bounce', bounce('Permanent'), 'bounced', 'address-refused'],
    ['Complaint', { complaint: {} }, 'complained', 'complaint'],
  ] as const)(
    'gets nothing more after a %s, from any application, until it is corrected',
    async (word, more, state, failure) => {
      const { send, ports, owing, insert, empty, read, events, local } = await world(['E-1', 'E-2']);
      await send('E-1');
      await hear(told(word, 'E-1', more), ports);
      await hear(told(word, 'E-1', more), ports);
      await send('E-2');
      expect(await events()).toEqual([
        [state, failure],
        ['failed', 'address-failing'],
      ]);
      await insert(owing({ ...empty, id: 'other', email: 'AMINA@example.org' }, ['E-3']));
      await send('E-3', undefined, 'other');
      expect((await read('other')).events[0]).toMatchObject({ state: 'failed', failure: 'address-failing' });
      await insert(owing({ ...empty, id: 'corrected', email: 'amina.new@example.org' }, ['E-4']));
      await send('E-4', undefined, 'corrected');
      expect(local.outbox.list().map(({ eventId }) => eventId)).toEqual(['E-4', 'E-1']);
      const { journal } = await read();
      expect(JSON.stringify(journal)).not.toContain('@');
    },
  );

  it('FAQ 27: is told to the account with what to do, in its application and its notifications', async () => {
    const { send, ports, read } = await world();
    await send('E-1');
    await hear(told('Bounce', 'E-1', bounce('Permanent')), ports);
    const view = applicationView(await read(), 'fr', 'https://api.example');
    const explanation = expect.stringContaining('Corrigez votre adresse');
    expect(view.emailAddress).toEqual({ failure: 'address-refused', explanation });
    expect(view.messages).toMatchObject([{ state: 'bounced', failure: 'address-refused', explanation }]);
    expect(operations.readApplication.answers.ok.body.safeParse(view).error).toBeUndefined();
    const request = { query: { limit: 50 }, caller: { subject: 'account' }, language: 'en' } as never;
    const { body } = await listNotifications(request, ports);
    expect(body.notifications).toMatchObject([
      { mail: 'bounced', mailProblem: { explanation: expect.stringContaining('Correct the address') } },
    ]);
    expect(operations.listNotifications.answers.ok.body.safeParse(body).error).toBeUndefined();
  });

  it('is forgotten, its keyed hash too, after as long as an application that has ended', async () => {
    const it = await world();
    await it.send('E-1');
    await hear(told('Bounce', 'E-1', bounce('Permanent')), it.ports);
    const days = it.ports.settings.retention.applicationDays;
    for (const [after, failing] of [
      [days - 1, true],
      [days, false],
    ] as const) {
      // The store’s own clock: it is what takes away.
      it.local.setClock(startOf(addDays('2026-11-23', after)));
      expect(await isSuppressed(to, it.ports)).toBe(failing);
    }
  });

  it('is not one whose mailbox is full for a time: the next message leaves', async () => {
    const { send, ports, read, events } = await world(['E-1', 'E-2']);
    await send('E-1');
    await hear(told('Bounce', 'E-1', bounce('Transient')), ports);
    await send('E-2');
    expect(await events()).toEqual([
      ['bounced', 'mailbox-unavailable'],
      ['handed-over', undefined],
    ]);
    expect(applicationView(await read(), 'fr', 'https://api.example')).not.toHaveProperty('emailAddress');
  });
});

describe('words of the provider', () => {
  it('are heard in any order: a delivery before the hand-over is written', async () => {
    const { send, ports, events } = await world();
    const early: Mailer = {
      async send() {
        await hear(told('Delivery', 'E-1'), ports);
        await hear(told('Send', 'E-1'), ports);
      },
    };
    await send('E-1', early);
    expect(await events()).toEqual([['delivered', undefined]]);
  });

  it('of other events, applications or kinds change nothing, and are no error', async () => {
    const { ports, read } = await world();
    const before = await read();
    await hear(told('Bounce', 'E-9', bounce('Permanent')), ports);
    await hear(told('Send', 'E-1', {}, 'unknown'), ports);
    await hear(told('DeliveryDelay', 'E-1'), ports);
    expect(await read()).toEqual(before);
  });
});
