/**
 * Inspects 20 000 changed files in one process: `npm run bench:fuzz`, one or two minutes; the same cases again with `-- <seed>`.
 * None may throw, end outside the catalogue or last a second, and the memory of the process stays bounded.
 */
import fc from 'fast-check';
import { goodFiles } from '../../bin/demo/files.ts';
import { findingKinds } from '../../lib/domain/file-finding-kinds.ts';
import { inspectFile } from '../../lib/files/inspect.ts';
import { goodPdfs, goodPictures, mutated } from '../../test/files/mutations.ts';

const rounds = 40;
const casesOfRound = 500;
const slowestAllowed = 1000;
const memoryAllowed = 256;
const seed = Number(process.argv[2] ?? Date.now() % 1_000_000);
const large = (await goodFiles()).filter(({ name }) => /pdf|jpg/.test(name)).map(({ bytes }) => Buffer.from(bytes));
const files = [...(await goodPictures()), ...goodPdfs(), ...large];
const codes = new Map<string, number>();
const times: { id: string; milliseconds: number }[] = [];
const broken: string[] = [];
let thrown = 0;
for (const file of files) await inspectFile(file);
const before = process.memoryUsage.rss();

const inspect = async (id: string, bytes: Buffer) => {
  const start = performance.now();
  try {
    const { code, accepted, findings } = await inspectFile(bytes);
    codes.set(code, (codes.get(code) ?? 0) + 1);
    if (accepted !== (code === 'ok') || findings.some((finding) => !(finding.code in findingKinds)))
      broken.push(`${id}: ${code}`);
  } catch (error) {
    thrown += 1;
    broken.push(`${id}: ${error}`);
  }
  times.push({ id, milliseconds: performance.now() - start });
};
for (let round = 0; round < rounds; round += 1) {
  const some = fc.sample(mutated(files), { numRuns: casesOfRound, seed: seed + round });
  for (const [number, bytes] of some.entries()) await inspect(`seed ${seed + round}, ${number}`, bytes);
}

times.sort((one, other) => one.milliseconds - other.milliseconds);
const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? { id: '', milliseconds: 0 };
const more = process.resourceUsage().maxRSS / 1024 - before / 1_048_576;
console.table([...codes].sort((one, other) => other[1] - one[1]).map(([code, count]) => ({ code, count })));
console.table([
  {
    seed,
    cases: times.length,
    thrown,
    broken: broken.length,
    'p50 ms': at(0.5).milliseconds.toFixed(1),
    'p99 ms': at(0.99).milliseconds.toFixed(1),
    'slowest ms': at(1).milliseconds.toFixed(0),
    'slowest case': at(1).id,
    'peak +MB': more.toFixed(0),
  },
]);
for (const one of broken.slice(0, 10)) console.log(one);
process.exitCode = broken.length === 0 && at(1).milliseconds < slowestAllowed && more < memoryAllowed ? 0 : 1;
