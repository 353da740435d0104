import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';

export type Database = DatabaseSync;

/** Opens the one file of the local state. A process killed at any point leaves it as of its last finished transaction. */
export function openDatabase(path: string): Database {
  mkdirSync(dirname(path), { recursive: true });
  const database = new (sqlite().DatabaseSync)(path, { timeout: 5_000 });
  // NORMAL survives the death of the process; only a power cut may undo the last transactions, whole.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
  return database;
}

/** node:sqlite without the sentence that it prints at its first load (an ExperimentalWarning in Node 24); all other warnings stay. */
function sqlite(): typeof import('node:sqlite') {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return process.getBuiltinModule('node:sqlite');
  } finally {
    process.emitWarning = emitWarning;
  }
}
