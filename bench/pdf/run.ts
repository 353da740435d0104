/** Measures one tool in its own process: `node bench/pdf/run.ts <module> <milliseconds>`. */
import { records } from '../../test/pdf/records.ts';

const [module = './ours.ts', time = '0'] = process.argv.slice(2);
const { render } = (await import(module)) as typeof import('./ours.ts');
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
if (Number(time) > 0) {
  const warm = performance.now() + Number(time) / 2;
  for (let at = 1; performance.now() < warm; at++) await render(record(at));
  const start = process.cpuUsage();
  const end = performance.now() + Number(time);
  for (let at = 1; performance.now() < end; at++) {
    const begin = performance.now();
    await render(record(at));
    times.push(performance.now() - begin);
  }
  const used = process.cpuUsage(start);
  cpu = (used.user + used.system) / 1000 / times.length;
}
times.sort((a, b) => a - b);
const p50 = times[times.length >> 1] ?? 0;
const peak = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ first, rss, p50, cpu, peak, size: bytes.length, count: times.length }));
