import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: under another name first, then moved into place, so that a process killed half-way leaves no half file.
 * `once` leaves a file that is there as it is, and says false.
 */
export function writeWhole(
  path: string,
  bytes: Uint8Array | string,
  how: { once?: boolean; mode?: number } = {},
): boolean {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true, mode: how.mode === 0o600 ? 0o700 : 0o777 });
  const draft = join(folder, `.${randomUUID()}.tmp`);
  try {
    writeFileSync(draft, bytes, { flush: true, mode: how.mode ?? 0o666 });
    if (how.once) linkSync(draft, path);
    else renameSync(draft, path);
    return true;
  } catch (error) {
    if (how.once && (error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}
