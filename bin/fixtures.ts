import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Fixture } from '../lib/contract/collection.ts';

const types: Record<string, string> = {
  '.bmp': 'image/bmp',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.tiff': 'image/tiff',
};

/** The files that the QA collection uploads. */
export function fixtures(root = '.'): Fixture[] {
  const folder = join(root, 'collections/bruno/files');
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { name, type: types[extname(name)] ?? 'application/octet-stream', size: bytes.length, sha256 };
    });
}
