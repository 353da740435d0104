import { fileURLToPath } from 'node:url';
import { type BundlingOptions, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { FunctionName } from './functions.ts';
import { type Privilege, privileges } from './privileges.ts';
import type { Stage } from './stage.ts';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Packages with binaries of their own, installed for Lambda beside the bundle instead of into it. */
const installed: Partial<Record<FunctionName, string[]>> = { uploads: ['sharp'] };

/** Files that a function reads while it runs, at the same place in the bundle as in the project. */
const carried: Partial<Record<FunctionName, { folder: string; types: string[] }>> = {
  attestations: { folder: 'assets/fonts', types: ['ttf', 'json', 'z'] },
};

/** The adapter behind each privilege. `lib/wiring.ts` names them all; a function carries those that it may use. */
const adapters: Record<Exclude<Privilege['on'], 'failures'>, string> = {
  table: './lib/aws/store.ts',
  objects: './lib/aws/bucket.ts',
  queue: './lib/aws/queue.ts',
  mac: './lib/aws/mac.ts',
  mail: './lib/aws/mailer.ts',
  function: './lib/aws/finish.ts',
};
const tokens = './lib/aws/tokens.ts';

function leftOut(name: FunctionName): string[] {
  const used = new Set<string>(privileges[name].map(({ on }) => on));
  const unused = Object.entries(adapters).flatMap(([on, file]) => (used.has(on) ? [] : [file]));
  return name === 'authorizer' ? unused : [...unused, tokens];
}

/** One ES module a function, with its own clients and nothing of the local adapters. */
export function bundlingOf(name: FunctionName, stage: Stage): BundlingOptions {
  const nodeModules = installed[name];
  return {
    format: OutputFormat.ESM,
    target: 'node24',
    mainFields: ['module', 'main'],
    externalModules: leftOut(name),
    minify: true,
    sourceMap: true,
    sourcesContent: false,
    define: { 'process.env.BPI_ADAPTERS': '"aws"' },
    ...(nodeModules && { nodeModules, environment: installFor(stage.architecture) }),
    commandHooks: {
      beforeBundling: () => [],
      beforeInstall: () => [],
      afterBundling: (input, output) => [...copy(name, input, output), ...(nodeModules ? tidy(output) : [])],
    },
  };
}

function copy(name: FunctionName, input: string, output: string): string[] {
  const files = carried[name];
  if (!files) return [];
  const { folder, types } = files;
  return [
    `mkdir -p ${output}/${folder}`,
    `cp ${types.map((type) => `${input}/${folder}/*.${type}`).join(' ')} ${output}/${folder}/`,
  ];
}

/** The lock file of the whole project has done its work, and would change the asset with every unrelated dependency. */
const tidy = (output: string) => [
  `rm ${output}/package.json ${output}/package-lock.json ${output}/node_modules/.package-lock.json`,
];

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
