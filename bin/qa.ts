import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { folders } from '../lib/contract/scenarios/index.ts';
import { fixtures } from './fixtures.ts';
import { outcomes } from './qa/outcome.ts';
import { deployedStage, ownServer, type Place } from './qa/place.ts';
import { reportPage } from './qa/report-page.ts';

const usage = `Usage: npm run qa -- [--env <stage>] [--folder <folder>] [--out out/qa]

Runs the collection against a server of its own, or against the deployed stage that --env names.
--folder runs one folder of collections/bruno, one that needs nothing of those before.
For a stage, from the environment and never from the command line: QA_BASE_URL, and QA_<ACCOUNT>_TOKEN for
each account (docs/how-to/qa.md).

Ends with 0 when every check passes, 1 when one fails, 64 when it was not started as above.`;

const values = options();
const out = resolve(values.out);
const report = join(out, 'report.json');
rmSync(report, { force: true });
mkdirSync(out, { recursive: true });

const place = await placeOf(values.env);
const status = await runBruno(place);
const localOnly = new Map(
  folders(fixtures()).flatMap(({ requests }) => requests.map((it) => [it.name, it.localOnly] as const)),
);
const results = outcomes(report, place.baseUrl, (name) => localOnly.get(name));
await place.close();

writeFileSync(join(out, 'report.html'), reportPage(results, { baseUrl: place.baseUrl, day: new Date().toISOString() }));
const failed = results.filter((it) => it.failed.length > 0);
for (const { folder, name, failed: why } of failed) {
  console.error(`✕ ${folder} / ${name}`);
  for (const { what, error } of why) console.error(`    ${what}${error === undefined ? '' : `: ${error}`}`);
}
const leftOut = results.filter((it) => it.leftOut !== undefined);
for (const { name, leftOut: why } of leftOut) console.log(`– left out: ${name}. ${why}`);
const passed = results.reduce((sum, it) => sum + it.passed, 0);
console.log(
  `${results.length - leftOut.length} requests, ${passed} checks passed, ${failed.length} requests failed. Report: ${join(values.out, 'report.html')}`,
);
process.exit(status === 0 && failed.length === 0 && results.length > leftOut.length ? 0 : 1);

function options() {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({
      options: { env: { ...text, default: 'local' }, folder: text, out: { ...text, default: 'out/qa' } },
    }).values;
  } catch (error) {
    return misused((error as Error).message);
  }
}

async function placeOf(name: string): Promise<Place> {
  if (name === 'local') return ownServer();
  const stage = deployedStage(name, process.env);
  return 'missing' in stage ? misused(`Set these for the stage ${name}:\n  ${stage.missing.join('\n  ')}`) : stage;
}

function misused(why: string): never {
  console.error(`${why}\n\n${usage}`);
  process.exit(64);
}

/** Bruno’s own runner over the collection, one request after the other. The collection is ours, so its scripts need no slow cage. */
function runBruno({ baseUrl, environment, variables }: Place): Promise<number> {
  const args = [
    ...(values.folder ? [values.folder] : []),
    '-r',
    ...['--env', environment],
    ...(environment === 'local' ? ['--env-var', `baseUrl=${baseUrl}`] : []),
    ...['--reporter-json', report],
    ...['--reporter-skip-headers', 'authorization'],
    ...['--noproxy', '--disable-cookies', '--sandbox', 'developer'],
  ];
  const bruno = spawn(process.execPath, [resolve('node_modules/@usebruno/cli/bin/bru.js'), 'run', ...args], {
    cwd: 'collections/bruno',
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((done, failed) => {
    bruno.once('error', failed);
    bruno.once('exit', (code) => done(code ?? 1));
  });
}
