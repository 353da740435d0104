import { fileURLToPath } from 'node:url';
import { type BundlingOptions, LogLevel, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { FunctionName } from './names.ts';
import { type Privilege, privileges } from './privileges.ts';
import type { Stage } from './stage.ts';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** What a function needs beside its module. */
type Extras = {
  /** Packages with binaries of their own, installed for Lambda instead of bundled. */
  packages?: string[];
  /** Files read while running, from the project to a folder of the bundle. */
  files?: { from: string; to: string }[];
  /** Carries CommonJS packages that ask for Node’s own modules by `require`. */
  requires?: true;
};
const extras: Partial<Record<FunctionName, Extras>> = {
  uploads: { packages: ['sharp'] },
  attestations: {
    requires: true,
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

/** One ES module a function, with its own clients and nothing of the local adapters. */
export function bundlingOf(name: FunctionName, stage: Stage): BundlingOptions {
  const { packages, files = [], requires } = extras[name] ?? {};
  return {
    format: OutputFormat.ESM,
    target: 'node24',
    mainFields: ['module', 'main'],
    externalModules: leftOut(name),
    minify: true,
    sourceMap: true,
    sourcesContent: false,
    logLevel: LogLevel.ERROR,
    define: { 'process.env.BPI_ADAPTERS': '"aws"' },
    ...(requires && { banner: requireOfBundle }),
    ...(packages && { nodeModules: packages, environment: installFor(stage.architecture) }),
    commandHooks: {
      beforeBundling: () => [],
      beforeInstall: () => [],
      afterBundling: (input, output) => [
        ...files.map(({ from, to }) => `mkdir -p '${output}/${to}' && cp '${input}'/${from} '${output}/${to}/'`),
        ...(packages ? [tidy(output)] : []),
      ],
    },
  };
}

/** An ES module has no `require`; its name here must not meet a minified one. */
const requireOfBundle =
  "import{createRequire as makeRequireOfBundle}from'node:module';const require=makeRequireOfBundle(import.meta.url);";

/** The lock file of the whole project has done its work, and would change the asset with every unrelated dependency. */
const tidy = (output: string) => `cd '${output}' && rm package.json package-lock.json node_modules/.package-lock.json`;

/** Makes npm take the binaries of Lambda's platform, whatever this machine is, from its cache where it has them. */
const installFor = (architecture: Stage['architecture']) => ({
  npm_config_os: 'linux',
  npm_config_cpu: architecture === 'arm64' ? 'arm64' : 'x64',
  npm_config_libc: 'glibc',
  npm_config_prefer_offline: 'true',
  npm_config_ignore_scripts: 'true',
  npm_config_audit: 'false',
  npm_config_fund: 'false',
});
