import { appendFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { fileOutbox, type Outbox } from '../../lib/local/outbox.ts';
import { scratchFolder } from './scratch.ts';

let now = '';
let folder = '';
let outbox: Outbox;
beforeEach(() => {
  now = '2026-11-23T08:00:00.000Z';
  folder = join(scratchFolder(), 'outbox');
  outbox = fileOutbox(folder, () => now);
});

const mail = (eventId: string, text = 'Bonjour') => ({
  applicationId: 'BPI-1',
  eventId,
  attempt: 1,
  messageId: `<${eventId}@bpi.test>`,
  from: 'bpi@example.org',
  to: 'amina@example.org',
  raw: new Uint8Array(Buffer.from(text)),
});

describe('the local outbox', () => {
  it('is empty before the first mail', async () => {
    expect(outbox.list()).toEqual([]);
    expect(await outbox.read('a')).toBeUndefined();
  });

  it('keeps each mail as one file, and lists the latest first', async () => {
    await outbox.send(mail('a'));
    now = '2026-11-23T08:00:01.000Z';
    await outbox.send(mail('b'));
    expect(readdirSync(folder).sort()).toEqual(['a.eml', 'b.eml', 'sent.jsonl']);
    expect(outbox.list()).toEqual([
      { ...header('b'), sentAt: now, sends: 1 },
      { ...header('a'), sentAt: '2026-11-23T08:00:00.000Z', sends: 1 },
    ]);
    expect(Buffer.from((await outbox.read('a')) ?? []).toString()).toBe('Bonjour');
  });

  it('counts an event handed over twice instead of hiding it, and keeps the first mail', async () => {
    await outbox.send(mail('a', 'first'));
    await outbox.send(mail('a', 'second'));
    expect(outbox.list()).toMatchObject([{ eventId: 'a', sends: 2 }]);
    expect(Buffer.from((await outbox.read('a')) ?? []).toString()).toBe('first');
  });

  it('stays readable when the process was killed between the file and its line, or within the line', async () => {
    await outbox.send(mail('a'));
    writeFileSync(join(folder, 'b.eml'), 'killed after the file');
    writeFileSync(join(folder, '.c.tmp'), 'killed within the file');
    appendFileSync(join(folder, 'sent.jsonl'), '{"eventId":"b","messageId":"<b@');
    expect(outbox.list()).toMatchObject([
      { eventId: 'b', sends: 1 },
      { eventId: 'a', sends: 1 },
    ]);
    await outbox.send(mail('c'));
    expect(outbox.list().find(({ eventId }) => eventId === 'c')).toMatchObject({ to: 'amina@example.org', sends: 1 });
  });

  it('tells of each hand-over once taken, in the provider’s words and from any place on', async () => {
    expect(outbox.feedback(0)).toEqual({ events: [], next: 0 });
    await outbox.send(mail('a'));
    await outbox.send(mail('b.c'));
    const all = outbox.feedback(0);
    expect(all.next).toBe(2);
    expect(all.events.map(({ detail }) => [detail.eventType, detail.mail.tags.eventId])).toEqual([
      ['Send', ['a']],
      ['Send', ['b_c']],
    ]);
    expect(outbox.feedback(1).events).toEqual(all.events.slice(1));
    expect(fileOutbox(folder, () => now).feedback(0)).toEqual(all);
  });

  it('refuses an event id that would leave its folder', async () => {
    for (const id of ['../a', 'a/b', '', '.a', 'a\0']) {
      await expect(outbox.send(mail(id))).rejects.toThrow('event id');
      expect(await outbox.read(id)).toBeUndefined();
    }
  });
});

function header(eventId: string) {
  const { raw, attempt, ...rest } = mail(eventId);
  return rest;
}
