/**
 * Measures how each function starts: `npm run bench:cold [rounds]`. Bundles are those of the deployment; each start is a
 * process of its own, subjects take turns and the median of the rounds counts. Beside them: an empty handler, the clients
 * that the function uses and nothing else, and one plain bundle of all functions and clients ("everything"), to which the
 * goals of docs/cold-start.md are held. Ratios travel; milliseconds do not, and Lambda itself was not measured.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tableVariable } from '../lib/config.ts';
import { nodeOptions } from '../lib/infra/bundle.ts';
import type { FunctionName } from '../lib/infra/names.ts';
import { privileges } from '../lib/infra/privileges.ts';
import { bytesOf } from '../test/infra/lambda.ts';
import { clientsOf, deployed, empty, everything, pdfkit } from './cold/bundles.ts';
import { emptyAws, firstCalls } from './cold/first-calls.ts';
import { type Start, start } from './cold/start.ts';

const rounds = Number(process.argv[2] ?? 9);
const root = mkdtempSync(join(tmpdir(), 'bench-cold-'));
process.on('exit', () => rmSync(root, { recursive: true, force: true }));
const at = (subject: string) => join(root, subject, 'index.mjs');
const names = Object.keys(privileges) as FunctionName[];
const aws = await emptyAws();

const sizes = new Map<FunctionName, { start: number; code: number }>();
const withClients = new Set<FunctionName>();
empty(join(root, 'empty'));
await everything(at('everything'));
await pdfkit(at('pdfkit'), join(root, 'lean-pdfkit'));
for (const name of names) {
  sizes.set(name, await deployed(name, join(root, name)));
  if (await clientsOf(name, join(root, `clients of ${name}`))) withClients.add(name);
}

const common = {
  NODE_OPTIONS: nodeOptions,
  BPI_ADAPTERS: 'aws',
  STAGE: 'bench',
  PUBLIC_URL: 'https://api.example.org',
  ALLOWED_ORIGINS: 'https://front.example.org',
  TOKEN_ISSUER: 'https://login.example.org',
  TOKEN_AUDIENCE: 'bpi',
  MAC_KEY_ID: 'key',
  MAIL_CONFIGURATION_SET: 'mail',
  AWS_ENDPOINT_URL: aws.endpoint,
  AWS_REGION: 'eu-west-3',
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
};
const environmentOf = (name: FunctionName) => ({
  ...common,
  ...Object.fromEntries(privileges[name].flatMap((it) => (it.on === 'table' ? [[tableVariable(it.table), 'x']] : []))),
});
const cached = { NODE_COMPILE_CACHE: join(root, 'compile-cache'), NODE_COMPILE_CACHE_PORTABLE: '1' };

type Subject = { name: string; run: () => Promise<Start> };
const subjects: Subject[] = [
  // Without the options of our functions: reading its source map would make the usual way look slower still.
  ...['empty', 'everything', 'pdfkit', 'lean-pdfkit'].map((name) => ({
    name,
    run: () => start(at(name), { ...common, NODE_OPTIONS: '' }),
  })),
  ...names.map((name) => ({ name, run: () => start(at(name), environmentOf(name), firstCalls[name]) })),
  ...names.map((name) => ({
    name: `${name}, cached`,
    run: () => start(at(name), { ...environmentOf(name), ...cached }, firstCalls[name]),
  })),
  ...[...withClients].map((name) => ({
    name: `clients of ${name}`,
    run: () => start(at(`clients of ${name}`), common),
  })),
];
const starts = new Map<string, Start[]>(subjects.map(({ name }) => [name, []]));
// Not counted: fills the compile cache and the cache of the disk.
for (const { run } of subjects) await run();
for (let round = 0; round < rounds; round++) {
  for (const { name, run } of subjects) starts.get(name)?.push(await run());
}
aws.close();

function median(subject: string, key: keyof Start = 'init'): number {
  const values = (starts.get(subject) ?? []).map((it) => it[key]).sort((one, other) => one - other);
  return values[values.length >> 1] ?? Number.NaN;
}
const ratio = (subject: string, key: keyof Start = 'init') => median(subject, key) / median('everything');
const column = (value: number, digits: number, width = 9) =>
  (Number.isFinite(value) ? value.toFixed(digits) : '–').padStart(width);

console.log(
  `${rounds} rounds, Node ${process.version}, ${process.arch}. Init and first answer beside the init of everything.\n`,
);
console.log('              start kB  code kB asset MB   init ms  ÷ clients  ÷ everything  + cache  first answer');
for (const name of names) {
  const { start: first = 0, code = 0 } = sizes.get(name) ?? {};
  console.log(
    [
      name.padEnd(13),
      column(first / 1000, 0),
      column(code / 1000, 0, 8),
      column(bytesOf(join(root, name)) / 1e6, 1, 8),
      column(median(name), 1, 9),
      column(median(name) / median(`clients of ${name}`), 2, 10),
      column(ratio(name), 2, 13),
      column(ratio(`${name}, cached`), 2, 8),
      column(ratio(name, 'first'), 2, 13),
    ].join(' '),
  );
}
console.log(`\nempty handler ${median('empty').toFixed(1)} ms, everything ${median('everything').toFixed(1)} ms`);

const highest = (of: (name: string) => number) => Math.max(...names.map(of));
const goals: [goal: string, limit: number, measured: number][] = [
  ['C1 init with compile cache ÷ everything', 0.45, highest((name) => ratio(`${name}, cached`))],
  ['C2 init without ÷ everything', 0.55, highest((name) => ratio(name))],
  ['C3 pdfkit of attestations ÷ pdfkit bundled', 0.4, median('lean-pdfkit') / median('pdfkit')],
];
for (const [goal, limit, measured] of goals) {
  console.log(`${goal.padEnd(44)} ${measured.toFixed(2)} of at most ${limit} ${measured <= limit ? 'met' : 'MISSED'}`);
}
