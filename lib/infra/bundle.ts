import { execFileSync } from 'node:child_process';
import { copyFileSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { builtinsByCall, leanPdfkit, ownLinesOnly } from './bundle-plugins.ts';
import type { FunctionName } from './names.ts';
import { type Privilege, privileges } from './privileges.ts';
import type { Stage } from './stage.ts';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Readable stacks; and no code made from text, which is safer, and quicker at a start: zod would compile each schema at its first use. */
export const nodeOptions = '--enable-source-maps --disallow-code-generation-from-strings';

type Extras = {
  /** Packages with binaries of their own, installed for Lambda instead of bundled. */
  packages?: string[];
  /** Files read while running, from the project to a folder of the bundle. */
  files?: { from: string; to: string }[];
};
const extras: Partial<Record<FunctionName, Extras>> = {
  uploads: { packages: ['sharp'] },
  attestations: {
    files: [
      { from: 'assets/fonts/*.{ttf,json,z}', to: 'assets/fonts' },
      { from: 'node_modules/pdfkit/js/data/sRGB_IEC61966_2_1.icc', to: 'data' },
    ],
  },
};

/** The adapter behind each privilege. `lib/wiring.ts` names them all; a function carries those that it may use. */
const adapters: Record<Exclude<Privilege['on'], 'failures'>, string> = {
  table: './lib/aws/store.ts',
  objects: './lib/aws/bucket.ts',
  scan: './lib/aws/scanner.ts',
  queue: './lib/aws/queue.ts',
  postpone: './lib/aws/queue.ts',
  mac: './lib/aws/mac.ts',
  ephotoRegistry: './lib/ephoto-registry.ts',
  mail: './lib/aws/mailer.ts',
  function: './lib/aws/finish.ts',
};
const tokens = './lib/aws/tokens.ts';

function leftOut(name: FunctionName): string[] {
  const used = new Set<string>(privileges[name].map(({ on }) => (on === 'failures' ? '' : adapters[on])));
  const unused = Object.values(adapters).filter((file) => !used.has(file));
  return name === 'authorizer' ? unused : [...unused, tokens];
}

const outdir = join(projectRoot, 'cdk.out/function');

/** How all code for Lambda is bundled: ES modules, and what a story loads on its path in files of their own. */
export const lambdaBuild: BuildOptions & { metafile: true } = {
  absWorkingDir: projectRoot,
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  // In one folder: modules find their files beside themselves.
  chunkNames: '[name]-[hash]',
  splitting: true,
  mainFields: ['module', 'main'],
  minify: true,
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'error',
  metafile: true,
  define: { 'process.env.BPI_ADAPTERS': '"aws"' },
  plugins: [builtinsByCall, leanPdfkit, ownLinesOnly],
};

/** Writes the modules of a function into a folder, with its own clients and nothing of the local adapters, and tells what they are made of. */
export async function bundleModules(name: FunctionName, directory: string): Promise<Metafile> {
  const { metafile, outputFiles } = await build({
    ...lambdaBuild,
    entryPoints: [`lambdas/${name}/index.ts`],
    external: [...leftOut(name), ...(extras[name]?.packages ?? [])],
    // The source maps name their files from here: one asset for the same code, wherever it is made.
    outdir,
    write: false,
  });
  mkdirSync(directory, { recursive: true });
  for (const { path, contents } of outputFiles) writeFileSync(join(directory, relative(outdir, path)), contents);
  return metafile;
}

/** Writes all that a function is deployed with into a folder, and tells what its modules are made of. */
export async function bundle(name: FunctionName, architecture: Stage['architecture'], directory: string) {
  const metafile = await bundleModules(name, directory);
  const { files = [], packages } = extras[name] ?? {};
  for (const { from, to } of files) {
    mkdirSync(join(directory, to), { recursive: true });
    for (const file of globSync(from, { cwd: projectRoot }))
      copyFileSync(join(projectRoot, file), join(directory, to, basename(file)));
  }
  if (packages) install(packages, architecture, directory);
  return metafile;
}

/** Installs packages as the lock file of the project has them, with the binaries of Lambda’s platform whatever this machine is; npm takes them from its cache where it can. */
function install(packages: readonly string[], architecture: Stage['architecture'], directory: string) {
  const { dependencies } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'));
  const wanted = Object.fromEntries(packages.map((name) => [name, dependencies[name]]));
  writeFileSync(join(directory, 'package.json'), JSON.stringify({ dependencies: wanted }));
  copyFileSync(join(projectRoot, 'package-lock.json'), join(directory, 'package-lock.json'));
  const platform = ['--os=linux', `--cpu=${architecture === 'arm64' ? 'arm64' : 'x64'}`, '--libc=glibc'];
  const flags = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // What npm says goes where errors go: the output is that of `cdk`.
  execFileSync('npm', ['ci', ...platform, ...flags], { cwd: directory, stdio: ['ignore', 2, 2] });
  // The lock files would change the asset with every unrelated dependency.
  for (const file of ['package.json', 'package-lock.json', 'node_modules/.package-lock.json'])
    rmSync(join(directory, file));
}
