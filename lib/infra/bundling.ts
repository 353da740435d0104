import { fileURLToPath } from 'node:url';
import { type BundlingOptions, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { FunctionName } from './functions.ts';
import type { Stage } from './stage.ts';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Packages with binaries of their own, installed for Lambda beside the bundle instead of into it. */
const installed: Partial<Record<FunctionName, string[]>> = { uploads: ['sharp'] };

/** One ES module a function, with its own clients and nothing of the local adapters. */
export function bundlingOf(name: FunctionName, stage: Stage): BundlingOptions {
  const nodeModules = installed[name];
  return {
    format: OutputFormat.ESM,
    target: 'node24',
    mainFields: ['module', 'main'],
    bundleAwsSDK: true,
    minify: true,
    sourceMap: true,
    sourcesContent: false,
    define: { 'process.env.BPI_ADAPTERS': '"aws"' },
    ...(nodeModules && {
      nodeModules,
      environment: installFor(stage.architecture),
      commandHooks: {
        beforeBundling: () => [],
        beforeInstall: () => [],
        // The lock file of the whole project has done its work, and would change the asset with every unrelated dependency.
        afterBundling: (_, output) => [
          `rm ${output}/package.json ${output}/package-lock.json ${output}/node_modules/.package-lock.json`,
        ],
      },
    }),
  };
}

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
