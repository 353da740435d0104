/** Measures one tool in its own process: `node bench/pdf/run.ts <module> <documents>`. */
import { setImmediate } from 'node:timers/promises';
import { records } from '../../test/pdf/records.ts';

type Tool = { render: typeof import('../../lib/pdf/attestation.ts').renderAttestation; close?: () => Promise<void> };

const [module = './ours.ts', documents = '0'] = process.argv.slice(2);
const { render, close }: Tool = await import(module);
/** Values that change with each document, as they do in a service. */
const record = (at: number) => ({
  ...records['adp-first'],
  applicationId: `BPI-2026-${String(at).padStart(6, '0')}-0`,
  holder: { ...records['adp-first'].holder, familyName: `Yıldız ${at}` },
});

const bytes = await render(record(0));
const first = performance.now();
const rss = process.resourceUsage().maxRSS / 1024;

const times: number[] = [];
let cpu = 0;
const count = Number(documents);
for (let at = 1; at <= count; at++) {
  await render(record(at));
  // A service turns to other things between two documents; streams end what they began then.
  await setImmediate();
}
const start = process.cpuUsage();
for (let at = count + 1; at <= count * 2; at++) {
  const begin = performance.now();
  await render(record(at));
  times.push(performance.now() - begin);
  await setImmediate();
}
if (count > 0) {
  const used = process.cpuUsage(start);
  cpu = (used.user + used.system) / 1000 / count;
}
times.sort((one, other) => one - other);
const p50 = times[times.length >> 1] ?? 0;
const peak = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ first, rss, p50, cpu, peak, size: bytes.length }));
await close?.();
