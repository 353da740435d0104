import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { breakingChanges, type Contract } from '../lib/contract/breaking.ts';

const git = (...command: string[]) =>
  execFileSync('git', command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const path = 'docs/openapi.json';

/** The contract of the last release: the one that callers rely on. */
function released(): { tag: string; contract: Contract } | undefined {
  try {
    const tag = git('describe', '--tags', '--abbrev=0', '--match', 'v*').trim();
    return { tag, contract: JSON.parse(git('show', `${tag}:${path}`)) };
  } catch {
    return undefined;
  }
}

const last = released();
if (!last) {
  console.log('No contract has been released yet (no tag v*): there is nothing to break.');
  process.exit(0);
}
const now: Contract = JSON.parse(readFileSync(path, 'utf8'));
const breaks = breakingChanges(last.contract, now);
const major = ({ info }: Contract) => info.version.split('.')[0];
for (const change of breaks) console.error(change);
if (breaks.length > 0 && major(now) === major(last.contract)) {
  console.error(
    `${breaks.length} changes break callers of ${last.tag}: raise the major version of the contract, or take them back.`,
  );
  process.exit(1);
}
console.log(`Nothing that callers of ${last.tag} do stops working.`);
