import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Expected, notInPack } from '../../bin/qa-files/pack.ts';
import { checkFile } from '../../lib/contract/operations/file-checks.ts';
import { findingKinds } from '../../lib/domain/file-finding-kinds.ts';
import { formats } from '../../lib/domain/formats/index.ts';
import { inspectFile } from '../../lib/files/inspect.ts';
import { start, tokenOf } from '../api/harness.ts';

const out = join(mkdtempSync(join(tmpdir(), 'bpi-qa-files-')), 'pack');
const said = execFileSync(process.execPath, ['bin/qa-files.ts', '--out', out], { encoding: 'utf8' });
const { files } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as { files: Expected[] };
const server = await start();
const token = await tokenOf(server.api, 'applicant');
afterAll(async () => {
  await server.stop();
  rmSync(join(out, '..'), { recursive: true, force: true });
});

const bytesOf = ({ file }: Expected) => readFileSync(join(out, file));
const outcome = ({ accepted, code, findings }: { accepted: boolean; code: string; findings: { code: string }[] }) => ({
  accepted,
  code,
  findings: findings.map((it) => it.code),
});

describe('npm run qa:files', () => {
  it('writes each file of its manifest, with its size and checksum, and a page about them', () => {
    const written = files.map(({ file }) => file);
    expect(new Set(written).size).toBe(files.length);
    expect(readdirSync(out).sort()).toEqual([...written, 'README.md', 'manifest.json'].sort());
    const readme = readFileSync(join(out, 'README.md'), 'utf8');
    for (const it of files) {
      const bytes = bytesOf(it);
      expect([bytes.length, createHash('sha256').update(bytes).digest('hex')]).toEqual([it.size, it.sha256]);
      expect(readme).toContain(`| \`${it.file}\` | ${it.shows} | ${it.accepted ? 'accepted' : 'refused'}`);
    }
    expect(said).toContain(`${files.filter(({ accepted }) => accepted).length} good and `);
  });

  it('has a file for each format, and for each finding or the reason why not', () => {
    const clean = files.filter(({ accepted, findings }) => accepted && findings.length === 0);
    for (const { type } of Object.values(formats)) expect(clean.map((it) => it.type)).toContain(type);
    const shown = new Set(files.flatMap(({ findings }) => findings));
    const absent = Object.keys(findingKinds).filter((code) => !shown.has(code as never));
    expect(absent.sort()).toEqual(Object.keys(notInPack).sort());
  });

  it.each(files)('$file gets its expected verdict: $code', async (it) => {
    const { file, declaredName, type, accepted, code, findings } = it;
    const wanted = { accepted, code, findings };
    expect(outcome(await inspectFile(bytesOf(it), { name: declaredName, type })), file).toEqual(wanted);
    if (it.size === 0 || it.size > checkFile.bytes.maxBytes) return;
    const answer = await fetch(`${server.url}/v1/file-checks`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${token}`,
        'Content-Type': type,
        'X-File-Name': encodeURIComponent(declaredName),
      },
      body: bytesOf(it),
    });
    expect(answer.status).toBe(200);
    expect(outcome((await answer.json()) as never), file).toEqual(wanted);
  });
});
