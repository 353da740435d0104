import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openDatabase } from '../../lib/local/database.ts';
import { scratchFolder, scratchLocal } from './scratch.ts';

const writer = fileURLToPath(new URL('busy-writer.ts', import.meta.url));
const text = (n: number) => `${n}:`.padEnd(100_000, 'x');

/** Lets the writer work, kills it without warning, and gives the last round that it said was done. */
async function writeAndKill(folder: string, first: number, afterMs: number): Promise<number> {
  const child = spawn(process.execPath, [writer, folder, String(first)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  const started = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      said += chunk;
      resolve();
    });
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  await started;
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  child.kill('SIGKILL');
  await ended;
  return Number(said.slice(0, said.lastIndexOf('\n')).split('\n').at(-1));
}

it('a process killed at any time leaves what it had finished, and nothing half-done', async () => {
  const folder = scratchFolder();
  let first = 0;
  for (const afterMs of [0, 7, 23, 61]) {
    const last = await writeAndKill(folder, first, afterMs);
    expect(last).toBeGreaterThanOrEqual(first);
    first = last + 2;

    const { ports, queue, outbox, close } = scratchLocal(folder);
    expect(await ports.claims.read(`claim-${last}`)).toEqual({ value: { holder: text(last) }, version: 1 });
    expect(Number((await ports.answers.read('one'))?.value.bodyHash)).toBeGreaterThanOrEqual(last);
    const names = readdirSync(join(folder, 'documents/documents')).filter((name) => name.endsWith('.pdf'));
    expect(names).toContain(`${last}.pdf`);
    for (const name of names) {
      expect(Buffer.from((await ports.documents.read(`documents/${name}`)) ?? []).toString()).toBe(
        text(Number.parseInt(name, 10)),
      );
    }
    for (const { eventId, sends } of outbox.list()) {
      expect(sends).toBe(1);
      expect(Buffer.from((await outbox.read(eventId)) ?? []).toString()).toBe(text(Number(eventId)));
    }
    expect(outbox.list().map(({ eventId }) => eventId)).toContain(String(last));
    const waiting = queue.receive(10_000, 0).map(({ body }) => JSON.parse(body) as Record<string, string>);
    expect(waiting.map(({ eventId }) => eventId)).toContain(String(last));
    expect(waiting.every(({ applicationId, eventId }) => applicationId === text(Number(eventId)))).toBe(true);
    close();

    const database = openDatabase(join(folder, 'state.sqlite'));
    expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    database.close();
  }
});
