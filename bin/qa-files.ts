import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findingKinds } from '../lib/domain/file-finding-kinds.ts';
import { expectedOf, packReadme, samples } from './qa-files/pack.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'out/qa-files' } } });
const refusals = new Set(
  Object.entries(findingKinds).flatMap(([code, it]) => (it.severity === 'refusal' ? [code] : [])),
);

rmSync(values.out, { recursive: true, force: true });
mkdirSync(values.out, { recursive: true });
const all = await samples();
const files = all.map((it) => expectedOf(it, refusals));
for (const { name, bytes } of all) writeFileSync(join(values.out, name), bytes);
writeFileSync(join(values.out, 'manifest.json'), `${JSON.stringify({ files }, null, 2)}\n`);
writeFileSync(join(values.out, 'README.md'), packReadme(files));

const good = files.filter(({ accepted }) => accepted).length;
console.log(`${good} good and ${files.length - good} bad files in ${values.out}, with manifest.json and README.md.`);
