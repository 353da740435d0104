import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openapi } from '../../lib/contract/openapi.ts';

// biome-ignore lint/suspicious/noExplicitAny: a document that a test spoils in its own way.
type Any = any;
const contract = (): Any => structuredClone(openapi('https://api.example.org'));

describe('npm run breaking', () => {
  /** The check over files of its own: how it ends, and all that it says. */
  function judge() {
    const folder = mkdtempSync(join(tmpdir(), 'bpi-breaking-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const [now, released] = [join(folder, 'now.json'), join(folder, 'released.json')];
    const write = (document: Any) => writeFileSync(now, JSON.stringify(document));
    const run = (...more: string[]) =>
      new Promise<{ code: number; said: string }>((done) => {
        const child = execFile(
          process.execPath,
          ['bin/breaking.ts', '--now', now, '--released', released, ...more],
          (_, out, errors) => done({ code: child.exitCode ?? -1, said: out + errors }),
        );
      });
    return { write, run, released };
  }

  test('says that nothing is released yet, keeps what is released, and holds later contracts to it', async () => {
    const { write, run, released } = judge();
    write(contract());
    expect(await run()).toMatchObject({ code: 0, said: expect.stringContaining('No contract has been released yet') });
    expect(existsSync(released)).toBe(false);
    expect(await run('--release')).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(released, 'utf8'))).toEqual(JSON.parse(JSON.stringify(contract())));
    expect(await run()).toMatchObject({ code: 0, said: expect.stringContaining('Nothing that callers of 1.0.0 do') });

    const broken: Any = contract();
    delete broken.paths['/v1/health'];
    write(broken);
    const refused = await run('--release');
    expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('GET /v1/health: not there any more') });
    expect(JSON.parse(readFileSync(released, 'utf8')).paths).toHaveProperty('/v1/health');

    broken.info.version = '2.0.0';
    write(broken);
    expect(await run('--release')).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(released, 'utf8')).info.version).toBe('2.0.0');
  });

  test('reads the contract of the repository', async () => {
    const child = await new Promise<{ code: number | null; said: string }>((done) => {
      const run = execFile(process.execPath, ['bin/breaking.ts'], (_, out, errors) =>
        done({ code: run.exitCode, said: out + errors }),
      );
    });
    expect(child).toMatchObject({ code: 0 });
  });
});
