import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fixtures } from '../../bin/fixtures.ts';
import { folders } from '../../lib/contract/scenarios/index.ts';
import { startAsStage } from './as-a-stage.ts';

const stage = await startAsStage();
const out = mkdtempSync(join(tmpdir(), 'bpi-qa-report-'));
afterAll(async () => {
  await stage.stop();
  rmSync(out, { recursive: true, force: true });
});

async function qa(args: string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['bin/qa.ts', '--out', out, ...args], {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const [code] = await once(child, 'close');
  return { code, said };
}

const requests = folders(fixtures()).flatMap((folder) => folder.requests);
const localOnly = requests.filter((it) => it.localOnly !== undefined);

describe('npm run qa -- --env <stage>', () => {
  it('sends a stage all that a stage can answer, leaves the rest out with its reason, and passes', async () => {
    const { code, said } = await qa(['--env', 'qa'], { QA_BASE_URL: `${stage.baseUrl}/`, ...stage.tokens });
    expect(said).toContain(`${requests.length - localOnly.length} requests, `);
    expect(said).toContain(' 0 requests failed.');
    expect(code).toBe(0);
    const questions = folders(fixtures()).find(({ name }) => name === 'FAQ')?.requests ?? [];
    const shown = questions.filter((it) => it.localOnly === undefined).map(({ name }) => name.slice(0, 6));
    expect(new Set(shown).size).toBe(40);
    for (const { name, localOnly: why } of localOnly) expect(said).toContain(`– left out: ${name}. ${why}`);
    expect(stage.hidden).toEqual([]);

    const page = readFileSync(join(out, 'report.html'), 'utf8');
    expect(page).toContain(stage.baseUrl);
    expect(page.match(/Left out: /g)).toHaveLength(localOnly.length);
    const told = page + readFileSync(join(out, 'report.json'), 'utf8') + said;
    for (const token of Object.values(stage.tokens)) expect(told).not.toContain(token);
  }, 120_000);

  it('ends with 1 where an answer is not as it must be', async () => {
    const environment = { QA_BASE_URL: stage.baseUrl, ...stage.tokens, QA_ADMIN_TOKEN: 'not-a-token' };
    const { code, said } = await qa(['--env', 'qa', '--folder', '04-e-photo'], environment);
    expect(said).toMatch(/✕ 04-e-photo \/ /);
    expect(code).toBe(1);
  }, 60_000);

  it('ends with 64 and names what is missing: the address, over TLS, and each token', async () => {
    const none = await qa(['--env', 'prod']);
    expect(none.code).toBe(64);
    for (const name of ['QA_BASE_URL', ...Object.keys(stage.tokens)]) expect(none.said).toContain(`  ${name}: `);
    const open = await qa(['--env', 'prod'], { QA_BASE_URL: 'http://stage.example.org', ...stage.tokens });
    expect(open).toMatchObject({ code: 64, said: expect.stringContaining('QA_BASE_URL: the address of the stage') });
    expect(await qa(['--token', 'x'])).toMatchObject({ code: 64, said: expect.stringContaining('Usage: npm run qa') });
  }, 60_000);
});
