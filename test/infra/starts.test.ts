import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleModules } from '../../lib/infra/bundle.ts';
import { functionNames } from '../../lib/infra/names.ts';

const directory = mkdtempSync(join(tmpdir(), 'bpi-starts-'));
afterAll(() => rmSync(directory, { recursive: true }));

const bundles = new Map(
  await Promise.all(
    functionNames.map(async (name) => [name, await bundleModules(name, join(directory, name))] as const),
  ),
);
const outputsOf = (name: string) => bundles.get(name as never)?.outputs ?? expect.fail(`no function ${name}`);

/** Modules of which something stands in these files of a bundle. */
const modulesIn = (name: string, files = Object.keys(outputsOf(name))) => [
  ...new Set(
    files.flatMap((file) =>
      Object.entries(outputsOf(name)[file]?.inputs ?? {}).flatMap(([path, it]) => (it.bytesInOutput ? [path] : [])),
    ),
  ),
];

/** Files that Node reads before the first call: the entry and all that it imports statically. */
function filesOfStart(name: string): string[] {
  const outputs = outputsOf(name);
  const start = new Set(Object.keys(outputs).filter((file) => file.endsWith('/index.mjs')));
  for (const file of start)
    for (const { path, kind, external } of outputs[file]?.imports ?? [])
      if (kind === 'import-statement' && !external) start.add(path);
  return [...start];
}
const startOf = (name: string) => modulesIn(name, filesOfStart(name));

const carriersOf = (part: string, modules = modulesIn as (name: string) => string[]) =>
  functionNames.filter((name) => modules(name).some((path) => path.includes(part))).toSorted();

describe('what a bundle carries', () => {
  it.each(functionNames)('%s: nothing of the local adapters or of the deployment itself', (name) => {
    const modules = modulesIn(name);
    expect(modules).toContain(`lambdas/${name}/index.ts`);
    expect(modules.filter((it) => /^lib\/(local|infra)\/|node_modules\/aws-cdk-lib|node:sqlite/.test(it))).toEqual([]);
  });

  it.each([
    ['pdfkit', ['attestations']],
    ['fontkit', ['attestations']],
    ['nodemailer', ['mail']],
    ['aws-jwt-verify', ['authorizer']],
    ['zod-openapi', ['rules']],
    ['@middy/core', ['applications', 'attestations', 'ephoto', 'rules', 'uploads', 'verification']],
    ['@aws-sdk/client-sesv2', ['mail']],
    ['@aws-sdk/client-sqs', ['applications', 'attestations', 'mail']],
    ['@aws-sdk/client-lambda', ['housekeeping']],
    ['@aws-sdk/client-kms', ['applications', 'ephoto', 'mail']],
    ['@aws-sdk/client-s3', ['applications', 'attestations', 'housekeeping', 'mail', 'uploads']],
  ])('%s: those who use it alone: %s', (library, owners) => {
    expect(carriersOf(`node_modules/${library}/`)).toEqual(owners);
  });

  it.each(['sharp', '@aws-lambda-powertools/tracer'])('%s: no function', (it) => {
    expect(carriersOf(`node_modules/${it}/`)).toEqual([]);
  });
});

describe('what a start loads', () => {
  it('a start is a part of the bundle, and clients are the rest', () => {
    for (const name of functionNames) expect(startOf(name).length, name).toBeLessThan(modulesIn(name).length);
    expect(carriersOf('node_modules/@aws-sdk/', startOf)).toEqual([]);
  });

  it.each(['fontkit', 'linebreak', '@noble/ciphers', 'brotli', 'zod-openapi', 'aws-jwt-verify'])(
    '%s: no start',
    (it) => {
      expect(carriersOf(`node_modules/${it}/`, startOf)).toEqual([]);
    },
  );

  it('pages for developers wait for who reads them', () => {
    expect(carriersOf('lib/contract/docs-page/')).toEqual(['rules']);
    expect(carriersOf('lib/contract/docs-page/', startOf)).toEqual([]);
  });

  it.each(functionNames)('%s asks for Node’s own modules by a call, never by an import', (name) => {
    const imported = Object.values(outputsOf(name)).flatMap(({ imports }) => imports.map(({ path }) => path));
    expect(imported.length).toBeGreaterThan(0);
    expect(imported.filter((path) => path.startsWith('node:') || builtinModules.includes(path))).toEqual([]);
    const code = readdirSync(join(directory, name)).filter((file) => file.endsWith('.mjs'));
    expect(code.filter((file) => /\bfrom\s*["']node:/.test(readFileSync(join(directory, name, file), 'utf8')))).toEqual(
      [],
    );
  });
});
