/**
 * Measures what the rules cost: `npm run bench:rules`, about 15 seconds.
 * Decisions in this process over varied situations; then requests through the local server, beside two routes of the same
 * server that decide nothing. Routes take turns and the best of the rounds counts, so that a busy machine disturbs all
 * alike. Ratios travel; figures of a machine do not.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { decisionView } from '../lib/contract/decision-view.ts';
import { decide } from '../lib/domain/eligibility.ts';
import { defaultSettings } from '../lib/domain/settings.ts';
import { hangUp, load } from './rules/load.ts';
import { situations } from './rules/situations.ts';

const varied = situations(20_000);
const channels = Map.groupBy(varied, (facts) => decide(facts, defaultSettings).channel);
console.log(
  `${varied.length} situations: ${[...channels].map(([channel, list]) => `${list.length} ${channel}`).join(', ')}.`,
);

/** Calls a second, the best of some rounds, after a warm-up as long as one of them. */
function perSecond(run: (n: number) => unknown, milliseconds = 400, rounds = 4): number {
  const rates = Array.from({ length: rounds + 1 }, () => {
    const start = performance.now();
    let [count, now] = [0, start];
    for (; now - start < milliseconds; now = performance.now()) for (let n = 0; n < 100; n += 1) run(count++);
    return count / ((now - start) / 1000);
  });
  return Math.max(...rates.slice(1));
}

const at = (n: number) => varied[n % varied.length] as (typeof varied)[number];
const whole = (value: number) => Math.round(value).toLocaleString('en').padStart(9);
console.log('\nin process                                            a second');
for (const [name, run] of [
  ['decisions', (n: number) => decide(at(n), defaultSettings)],
  [
    'decisions, in one language and as JSON',
    (n: number) => JSON.stringify(decisionView(decide(at(n), defaultSettings), 'fr')),
  ],
] as const)
  console.log(`${name.padEnd(52)} ${whole(perSecond(run))}`);

// As quiet as `npm start`.
const env = { ...process.env, POWERTOOLS_LOG_LEVEL: 'ERROR' };
const server = fork(new URL('./rules/server.ts', import.meta.url), { env });
const gone = once(server, 'exit').then(([code]) => Promise.reject(new Error(`the server ended with ${code}`)));
gone.catch(() => undefined);
const said = async () => (await Promise.race([once(server, 'message'), gone]))[0] as { url: string; cpu: number };
const { url } = await said();
const cpu = async () => {
  const answer = said();
  server.send('cpu');
  return (await answer).cpu;
};

const routes = [
  { name: 'hello, bare', path: '/bench/hello' },
  { name: 'hello, told as a story: same facts read and checked', path: '/bench/told-hello' },
  { name: 'POST /v1/eligibility', path: '/v1/eligibility' },
].map((route) => ({ ...route, rate: 0, cost: Number.POSITIVE_INFINITY }));
const bodies = varied.slice(0, 5000).map((facts) => JSON.stringify(facts));
for (const { path } of routes) await load(url + path, bodies, 0.7);
for (let round = 0; round < 3; round += 1) {
  for (const route of routes) {
    const [spent, start] = [await cpu(), performance.now()];
    const answered = await load(url + route.path, bodies, 0.8);
    route.rate = Math.max(route.rate, answered / ((performance.now() - start) / 1000));
    route.cost = Math.min(route.cost, ((await cpu()) - spent) / answered);
  }
}
hangUp();
server.disconnect();

const [base] = routes;
console.log('\nthrough the local server                              a second   x bare   CPU µs   x bare');
for (const { name, rate, cost } of routes) {
  const ratios = [rate / (base?.rate ?? rate), cost / (base?.cost ?? cost)].map((it) => it.toFixed(2).padStart(8));
  console.log(`${name.padEnd(52)} ${whole(rate)} ${ratios[0]} ${cost.toFixed(0).padStart(8)} ${ratios[1]}`);
}
console.log(`\nNode ${process.version}; CPU is that of the server alone, a request.`);
