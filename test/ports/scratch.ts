import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readConfig } from '../../lib/config.ts';
import { type Local, openLocal } from '../../lib/local/index.ts';

/** A folder that goes when the test is over. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bpi-ports-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The local adapters over a folder of their own. */
export function scratchLocal(folder = scratchFolder()): Local {
  const local = openLocal(readConfig({ LOCAL_DIRECTORY: folder, PUBLIC_URL: 'http://127.0.0.1:4000' }));
  onTestFinished(() => local.close());
  return local;
}
