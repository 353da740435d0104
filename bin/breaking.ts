import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { breakingChanges, type Contract } from '../lib/contract/breaking.ts';

/** The contract of the last release, the one that callers rely on, is kept beside the present one. */
const { values } = parseArgs({
  options: {
    now: { type: 'string', default: 'docs/openapi.json' },
    released: { type: 'string', default: 'docs/openapi.released.json' },
    release: { type: 'boolean', default: false },
  },
});

const read = (path: string): Contract => JSON.parse(readFileSync(path, 'utf8'));
const now = read(values.now);

if (existsSync(values.released)) compare(read(values.released));
else console.log(`No contract has been released yet (no ${values.released}): there is nothing to break.`);

if (values.release) {
  copyFileSync(values.now, values.released);
  console.log(`${values.released} is now the contract ${now.info.version}: commit it with the release.`);
}

function compare(last: Contract) {
  const breaks = breakingChanges(last, now);
  const major = ({ info }: Contract) => info.version.split('.')[0];
  for (const change of breaks) console.error(change);
  if (breaks.length > 0 && major(now) === major(last)) {
    console.error(
      `${breaks.length} changes break callers of ${last.info.version}: raise the major version of the contract, or take them back.`,
    );
    process.exit(1);
  }
  if (breaks.length === 0) console.log(`Nothing that callers of ${last.info.version} do stops working.`);
}
