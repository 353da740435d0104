import { beforeEach, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '../../lib/local/database.ts';
import { type LocalQueue, sqliteQueue } from '../../lib/local/queue.ts';

let clock = 0;
let database: Database;
let queue: LocalQueue;
beforeEach(() => {
  clock = 1_000_000;
  database = openDatabase(':memory:');
  queue = sqliteQueue(
    () => database,
    () => clock,
  );
});

const send = (eventId: string) => queue.send({ applicationId: 'BPI-1', eventId });
const events = (messages: { body: string }[]) => messages.map(({ body }) => JSON.parse(body).eventId);

describe('the local queue', () => {
  it('gives messages in the order in which they came, with the body that SQS would give', async () => {
    await send('a');
    await send('b');
    await send('c');
    const [first, ...more] = queue.receive(2);
    expect(first).toEqual({ id: '1', body: '{"applicationId":"BPI-1","eventId":"a"}', receives: 1 });
    expect(events(more)).toEqual(['b']);
    expect(events(queue.receive(10))).toEqual(['c']);
  });

  it('gives reminders after all that somebody waits for, whenever they came', async () => {
    await queue.send({ applicationId: 'BPI-1', eventId: 'r', reminder: true });
    for (const id of 'abc') await send(id);
    expect(events(queue.receive(2))).toEqual(['a', 'b']);
    expect(events(queue.receive(2))).toEqual(['c', 'r']);
  });

  it('hides what it gave, and gives it again after its time unless it was deleted', async () => {
    await send('a');
    await send('b');
    const [a] = queue.receive(10, 30);
    queue.delete(a?.id ?? '');
    clock += 29_999;
    expect(queue.receive(10)).toEqual([]);
    clock += 1;
    expect(queue.receive(10)).toMatchObject([{ body: expect.stringContaining('"b"'), receives: 2 }]);
  });

  it('gives a message again as soon as it is asked to', async () => {
    await send('a');
    const [a] = queue.receive(1, 3_600);
    await queue.postpone({ applicationId: 'BPI', eventId: 'a' }, a?.id ?? '', 2);
    expect(queue.receive(1)).toEqual([]);
    clock += 2_000;
    expect(events(queue.receive(1))).toEqual(['a']);
  });

  it('lays aside a message received sixty times in vain', async () => {
    await send('a');
    for (let n = 1; n <= 60; n += 1) {
      expect(queue.receive(1, 10)).toMatchObject([{ receives: n }]);
      expect(queue.deadLetters()).toEqual([]);
      clock += 10_000;
    }
    expect(queue.receive(1)).toEqual([]);
    expect(events(queue.deadLetters())).toEqual(['a']);
  });

  it('gives one message to one of two consumers', async () => {
    const other = sqliteQueue(
      () => database,
      () => clock,
    );
    for (const id of 'abcdef') await send(id);
    const [mine, theirs] = [queue.receive(3), other.receive(10)];
    expect([...events(mine), ...events(theirs)]).toEqual([...'abcdef']);
  });
});
