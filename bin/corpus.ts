import { existsSync, readFileSync } from 'node:fs';
import { inspectFile } from '../lib/files/inspect.ts';
import { defaultLimits } from '../lib/files/limits.ts';
import { made, type Recipe } from './corpus/made.ts';

type Case = {
  id: string;
  file: string | null;
  generate?: Recipe;
  declaredName: string;
  declaredMime: string;
  expected: 'accept' | 'reject' | 'either';
  reason: string;
  group: string;
};
type Outcome = { case: Case; verdictRight: boolean; codeRight: boolean; said: string; milliseconds: number };

const folder = new URL('../../shared/corpus/', import.meta.url);
const neverMissed = ['encrypted', 'active-content', 'embedded-files', 'bomb'];

const read = (name: string) => readFileSync(new URL(name, folder));

async function judge(one: Case, codes: Record<string, string[]>): Promise<Outcome> {
  const bytes = one.generate ? made(one.generate, defaultLimits.maxBytes) : read(one.file ?? '');
  const start = performance.now();
  const { accepted, code, findings } = await inspectFile(bytes, {
    name: one.declaredName,
    type: one.declaredMime,
  });
  const milliseconds = performance.now() - start;
  const right = one.expected === 'either' || accepted === (one.expected === 'accept');
  // A class such as type-mismatch may be answered by a warning: then the finding counts, not the main code.
  const said = accepted ? ['ok', ...findings.map((finding) => finding.code)] : [code];
  const expected = accepted && one.expected !== 'reject' ? ['ok'] : (codes[one.reason] ?? []);
  return {
    case: one,
    verdictRight: right,
    codeRight: right && (one.expected === 'either' || said.some((word) => expected.includes(word))),
    said: `${code}${findings.length > 0 ? ` (${findings.map((finding) => finding.code).join(', ')})` : ''}`,
    milliseconds,
  };
}

const share = (outcomes: Outcome[], right: (outcome: Outcome) => boolean) =>
  outcomes.length === 0 ? 1 : outcomes.filter(right).length / outcomes.length;

const table = (outcomes: Outcome[], key: (one: Case) => string) =>
  Object.entries(Object.groupBy(outcomes, (outcome) => key(outcome.case))).map(([name, list = []]) => ({
    name,
    cases: list.length,
    'verdict right': list.filter((outcome) => outcome.verdictRight).length,
    'code right': list.filter((outcome) => outcome.codeRight).length,
    'slowest ms': Math.round(Math.max(...list.map((outcome) => outcome.milliseconds))),
  }));

/** Judges every file of the corpus and compares each verdict with the expected one (issue 4, "must hold"). */
async function run(): Promise<number> {
  if (!existsSync(new URL('manifest.json', folder))) {
    console.log(`No corpus at ${folder.pathname}: nothing was judged.`);
    return 0;
  }
  const { codes } = JSON.parse(read('codes.json').toString()) as { codes: Record<string, string[]> };
  const filter = process.argv[2];
  const cases = (JSON.parse(read('manifest.json').toString()) as Case[]).filter(
    (one) => !filter || one.group.includes(filter) || one.id === filter,
  );
  const outcomes: Outcome[] = [];
  for (const one of cases) outcomes.push(await judge(one, codes));

  console.table(table(outcomes, (one) => one.group));
  console.table(table(outcomes, (one) => `${one.expected} ${one.reason}`));
  for (const { case: one, said } of outcomes.filter((outcome) => !outcome.codeRight)) {
    console.log(
      `${one.id} ${one.group} ${one.file ?? one.generate?.kind}: expected ${one.expected} ${one.reason}, got ${said}`,
    );
  }
  const accepts = outcomes.filter((outcome) => outcome.case.expected === 'accept');
  const rejects = outcomes.filter((outcome) => outcome.case.expected === 'reject');
  const grave = rejects.filter((outcome) => neverMissed.includes(outcome.case.reason));
  const goals = [
    { goal: 'good files accepted', measured: share(accepts, (outcome) => outcome.verdictRight), wanted: 1 },
    { goal: 'bad files refused', measured: share(rejects, (outcome) => outcome.verdictRight), wanted: 0.99 },
    { goal: 'grave classes refused', measured: share(grave, (outcome) => outcome.verdictRight), wanted: 1 },
    { goal: 'codes right', measured: share([...accepts, ...rejects], (outcome) => outcome.codeRight), wanted: 0.95 },
  ];
  console.table(goals.map((line) => ({ ...line, met: line.measured >= line.wanted })));
  return goals.every(({ measured, wanted }) => measured >= wanted) ? 0 : 1;
}

process.exitCode = await run();
