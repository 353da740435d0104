import { execFileSync } from 'node:child_process';
import { bombs, makeSamples } from './samples.ts';

type Measure = { first: number; warm: number; memory: number; code?: string };

const processes = 3;
const measure = (name: string, way: string): Measure => {
  const script = new URL('./way.ts', import.meta.url).pathname;
  const all = Array.from({ length: processes }, () => {
    return JSON.parse(execFileSync(process.execPath, [script, name, way], { encoding: 'utf8' })) as Measure;
  });
  const [best] = all.sort((a, b) => a.warm - b.warm).slice(Math.floor(processes / 2));
  return best as Measure;
};
const round = (value: number, digits = 2) => Number(value.toFixed(digits));

/** What a verdict may cost beside the usual full read of the same file (issue 4, "must hold"). */
const ratios = { jpeg: 0.5, png: 1.1, tiff: 0.7, bmp: 0.01, pdf: 0.6 } as const;

await makeSamples();
const beside = Object.entries(ratios).map(([name, goal]) => {
  const [ours, peer] = [measure(name, 'ours'), measure(name, 'peer')];
  const ratio = ours.warm / peer.warm;
  const shown = { file: name, code: ours.code, 'ours ms': round(ours.warm), 'peer ms': round(peer.warm) };
  const memory = { 'ours +MB': round(ours.memory, 1), 'peer +MB': round(peer.memory, 1) };
  return { ...shown, ratio: round(ratio, 5), goal, ...memory, met: ratio <= goal };
});
console.table(beside);
const hostile = bombs.map((name) => {
  const ours = measure(name, 'ours');
  const met = ours.code !== 'ok' && ours.first <= 200 && ours.memory <= 64;
  return { file: name, code: ours.code, 'first ms': round(ours.first), '+MB': round(ours.memory, 1), met };
});
console.table(hostile);
process.exitCode = [...beside, ...hostile].every(({ met }) => met) ? 0 : 1;
