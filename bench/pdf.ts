/**
 * Measures the attestation beside other ways of making the same page: `npm ci --prefix bench/pdf`, then `npm run bench:pdf`.
 * Every tool gets the same record and fonts and draws the same words; tools take turns, each in its own process, and the
 * best of the rounds counts, so that a busy machine disturbs all alike. Ratios travel; milliseconds do not.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from './pdf/bundle.ts';

type Result = { first: number; rss: number; p50: number; cpu: number; peak: number; size: number };
type Tool = { name: string; module: string; documents: number; note: string };

const peers = existsSync(new URL('./pdf/node_modules/', import.meta.url));
const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].some((path) => existsSync(path));
if (!peers)
  console.log('The peers are not installed (npm ci --prefix bench/pdf): pdfkit alone is measured beside ours.\n');

const tools: Tool[] = [
  { name: 'ours', module: './ours.ts', documents: 800, note: 'PDF/A-3a and PDF/UA-1' },
  { name: 'pdfkit as its guide writes it', module: './pdfkit.ts', documents: 25, note: 'PDF/A-3a, tagged' },
  ...(peers
    ? [
        { name: '@react-pdf/renderer', module: './react-pdf.js', documents: 80, note: 'no tags' },
        { name: 'pdf-lib', module: './pdf-lib.js', documents: 25, note: 'no tags' },
        { name: 'Typst native', module: './typst.js', documents: 500, note: 'PDF/A-3a, tagged' },
        ...(chromium ? [{ name: 'Chromium, kept', module: './chromium.js', documents: 15, note: 'tagged' }] : []),
      ]
    : []),
];

const run = fileURLToPath(new URL('./pdf/run.ts', import.meta.url));
const node = (...args: string[]): Result => JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
const best = (results: Result[], key: keyof Result) => Math.min(...results.map((result) => result[key]));

const rounds = Number(process.argv[2] ?? 3);
const warm = new Map<string, Result[]>();
const cold = new Map<string, Result[]>();
const bundles = { 'ours, bundled': await bundle('ours.ts', true), 'pdfkit, bundled': await bundle('pdfkit.ts', false) };

for (let round = 0; round < rounds; round++) {
  for (const { name, module, documents } of tools) {
    warm.set(name, [...(warm.get(name) ?? []), node(run, module, String(documents))]);
  }
}
for (let round = 0; round < rounds * 3; round++) {
  for (const { name, module } of tools) cold.set(name, [...(cold.get(name) ?? []), node(run, module, '0')]);
  for (const [name, file] of Object.entries(bundles)) cold.set(name, [...(cold.get(name) ?? []), node(file)]);
}

const naive = 'pdfkit as its guide writes it';
const number = (value: number, digits = 1) => value.toFixed(digits).padStart(8);
const base = best(warm.get(naive) ?? [], 'cpu');
console.log('warm                             p50 ms  CPU ms  docs/s a core  x pdfkit  peak MB   kB');
for (const { name, note } of tools) {
  const results = warm.get(name) ?? [];
  const cpu = best(results, 'cpu');
  const kilobytes = (results[0]?.size ?? 0) / 1000;
  const figures = [best(results, 'p50'), cpu, 1000 / cpu, base / cpu, best(results, 'peak'), kilobytes];
  console.log(`${name.padEnd(30)}${figures.map((figure) => number(figure)).join(' ')}  ${note}`);
}
const first = best(cold.get(naive) ?? [], 'first');
console.log('\nfirst document after process start  ms   x pdfkit   RSS MB');
for (const [name, results] of cold) {
  const figures = [
    number(best(results, 'first')),
    number(best(results, 'first') / first, 2),
    number(best(results, 'rss')),
  ];
  console.log(`${name.padEnd(30)}${figures.join('  ')}`);
}
console.log(
  `\nNode ${process.version}. The CPU of Chromium is spent in its own processes and not counted; its p50 is.`,
);
