import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { freePort } from './free-port.ts';
import { outcomes } from './qa/outcome.ts';
import { reportPage } from './qa/report-page.ts';

const { values } = parseArgs({ options: { env: { type: 'string', default: 'local' }, folder: { type: 'string' } } });
const out = resolve('out/qa');
const report = join(out, 'report.json');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const place = values.env === 'local' ? await ownServer() : deployedStage();
const status = await runBruno(place.baseUrl);
const results = outcomes(report, place.baseUrl);
await place.close();

writeFileSync(join(out, 'report.html'), reportPage(results, { baseUrl: place.baseUrl, day: new Date().toISOString() }));
const failed = results.filter((it) => it.failed.length > 0);
for (const { folder, name, failed: why } of failed) {
  console.error(`✕ ${folder} / ${name}`);
  for (const { what, error } of why) console.error(`    ${what}${error === undefined ? '' : `: ${error}`}`);
}
const passed = results.reduce((sum, it) => sum + it.passed, 0);
console.log(
  `${results.length} requests, ${passed} checks passed, ${failed.length} requests failed. Report: out/qa/report.html`,
);
process.exit(status === 0 && failed.length === 0 && results.length > 0 ? 0 : 1);

/** The whole API on this machine, with a state of its own that is thrown away. */
async function ownServer() {
  const { startLocal } = await import('./server.ts');
  const directory = mkdtempSync(join(tmpdir(), 'bpi-qa-'));
  const server = await startLocal({ port: await freePort(), directory });
  const close = async () => {
    await server.close();
    rmSync(directory, { recursive: true, force: true });
  };
  return { baseUrl: server.url, close };
}

/** A stage that is already there; its address and tokens come from the environment, never from a file. */
function deployedStage() {
  const baseUrl = process.env.QA_BASE_URL;
  if (!baseUrl) {
    console.error('Set QA_BASE_URL, and QA_<ACCOUNT>_TOKEN for each account of the collection.');
    process.exit(1);
  }
  return { baseUrl, close: async () => {} };
}

/** Bruno’s own runner over the collection, one request after the other. The collection is ours, so its scripts need no slow cage. */
function runBruno(baseUrl: string): Promise<number> {
  const options = [
    ...(values.folder ? [values.folder] : []),
    '-r',
    ...['--env', values.env],
    ...(values.env === 'local' ? ['--env-var', `baseUrl=${baseUrl}`] : []),
    ...['--reporter-json', report],
    ...['--reporter-skip-headers', 'authorization'],
    ...['--noproxy', '--disable-cookies', '--sandbox', 'developer'],
  ];
  const bruno = spawn(process.execPath, [resolve('node_modules/@usebruno/cli/bin/bru.js'), 'run', ...options], {
    cwd: 'collections/bruno',
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((done, failed) => {
    bruno.once('error', failed);
    bruno.once('exit', (code) => done(code ?? 1));
  });
}
