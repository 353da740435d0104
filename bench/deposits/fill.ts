import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readConfig } from '../../lib/config.ts';
import { openDraft } from '../../lib/domain/application.ts';
import { openDatabase } from '../../lib/local/database.ts';
import { openLocal } from '../../lib/local/index.ts';

/** Puts applications of other people in the store, from one count to another. */
export async function fill(directory: string, from: number, to: number) {
  const local = openLocal(readConfig({ LOCAL_DIRECTORY: directory, PUBLIC_URL: 'http://127.0.0.1:1' }));
  const { applications, now } = local.ports;
  const at = now();
  const draft = (n: number) =>
    openDraft({
      id: `BPI-2026-${randomBytes(5).toString('hex').toUpperCase()}`,
      owner: `stored-${n}`,
      requestType: 'first',
      identifiers: { foreignerNumber: '7503120521' },
      uniqueKey: randomBytes(16).toString('hex'),
      now: at,
    });
  await applications.insert('first', draft(from));
  const database = openDatabase(join(directory, 'state.sqlite'));
  database.exec('BEGIN');
  const insert = database.prepare('INSERT INTO applications (id, version, json) VALUES (?, 1, ?)');
  for (let n = from; n < to; n += 1) {
    const application = {
      ...draft(n),
      state: 'deposited',
      deposit: { at, day: '2026-11-23', prefecture: String(10 + (n % 80)) },
    };
    insert.run(application.id, JSON.stringify(application));
  }
  database.exec('COMMIT');
  database.close();
  local.close();
}
