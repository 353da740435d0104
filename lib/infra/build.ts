import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const root = new URL('../..', import.meta.url);
let known: string | undefined;

/** What is being deployed, as `GET /v1/health` says it: the version, and the commit where git knows one (`-dirty` when files differ from it). */
export function buildOf(): string {
  known ??= [versionOf(), commitOf()].filter(Boolean).join('+');
  return known;
}

const versionOf = (): string => JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).version;

function commitOf(): string | undefined {
  try {
    return execFileSync('git', ['describe', '--always', '--exclude=*', '--dirty', '--abbrev=12'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    // Sources without their repository, as from an archive.
    return undefined;
  }
}
