import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { start } from '../api/harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'bpi-client-'));
const installed = join(folder, 'node_modules/@bpi-document-api/client');
const manifest = JSON.parse(readFileSync('client/package.json', 'utf8'));
const readme = readFileSync('client/README.md', 'utf8');
const example = /```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';

const run = (...command: string[]) =>
  new Promise<{ code: number | null; said: string }>((done) => {
    const env = { ...process.env, BPI_URL: server.url };
    const child = execFile(process.execPath, command, { cwd: folder, env }, (_, out, errors) =>
      done({ code: child.exitCode, said: out + errors }),
    );
  });
const tsc = resolve('node_modules/typescript/bin/tsc');

let server: Awaited<ReturnType<typeof start>>;
/** A project of somebody else, with the built package as npm would install it: its files, and what it depends on. */
beforeAll(async () => {
  server = await start();
  mkdirSync(installed, { recursive: true });
  const built = await run(tsc, '-p', resolve('client'), '--outDir', join(installed, 'dist'));
  expect(built).toEqual({ code: 0, said: '' });
  copyFileSync('client/package.json', join(installed, 'package.json'));
  for (const name of ['openapi-fetch', 'openapi-typescript-helpers'])
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
}, 60_000);
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('the built client', () => {
  it('depends on the very version that is tried here', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(manifest.dependencies).toEqual({ 'openapi-fetch': devDependencies['openapi-fetch'] });
  });

  it('runs the example of its README in plain Node', async () => {
    writeFileSync(join(folder, 'example.js'), example);
    const { code, said } = await run('example.js');
    expect(said).toContain('online [');
    expect(said).toMatch(/13 of 13 bytes\nrejected \S/);
    expect(said.trim().split('\n').at(-1)).toMatch(/\w/);
    expect(code).toBe(0);
  });

  it('gives its types to a TypeScript project: what the API does not know does not compile', async () => {
    const options = {
      target: 'es2022',
      module: 'nodenext',
      strict: true,
      noEmit: true,
      lib: ['es2022', 'dom'],
      types: [],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['page.ts'] }));
    writeFileSync(
      join(folder, 'page.ts'),
      `import { createClient, type ProblemCode, unwrap, uploadFile } from '@bpi-document-api/client';
const api = createClient({ baseUrl: 'https://api.example.org' });
export const read = async (): Promise<ProblemCode | undefined> => (await api.GET('/v1/applications')).error?.code;
export const limit: number = (await unwrap(api.GET('/v1/applications'))).applications.length;
// @ts-expect-error a path that the API does not have
await api.GET('/v1/nothing');
// @ts-expect-error a body that the operation does not take
await api.POST('/v1/applications', { body: { requestType: 'never' } });
// @ts-expect-error a code that this operation never gives
if ((await api.GET('/v1/health')).error?.code === 'not-online') console.log();
// @ts-expect-error a file is needed
await uploadFile(api, { applicationId: 'x', document: 'y' });
`,
    );
    expect(await run(tsc, '-p', folder)).toEqual({ code: 0, said: '' });
  }, 60_000);

  it('is bundled for browsers without anything of Node, and small', async () => {
    const { outputFiles, warnings } = await build({
      stdin: { contents: `export * from '@bpi-document-api/client';`, resolveDir: folder },
      bundle: true,
      minify: true,
      write: false,
      platform: 'browser',
      format: 'esm',
      target: 'es2022',
    });
    expect(warnings).toEqual([]);
    const [script] = outputFiles;
    expect(script?.text).not.toMatch(/node:|require\(/);
    expect(script?.contents.length).toBeLessThan(16_384);
  });
});
