import { execFileSync } from 'node:child_process';
import { AssetHashType, DockerImage } from 'aws-cdk-lib';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { projectRoot } from './bundle.ts';
import type { FunctionName } from './names.ts';
import type { Stage } from './stage.ts';

/** The bundle of a function as an asset, made while `cdk` stages it. CDK waits for no promise, and esbuild’s plugins need one: hence a process of its own. */
export function codeOf(name: FunctionName, { architecture }: Stage): Code {
  const command = ['bin/bundle.ts', name, architecture];
  return Code.fromAsset(projectRoot, {
    assetHashType: AssetHashType.OUTPUT,
    bundling: {
      // Never run: what follows always succeeds or throws.
      image: DockerImage.fromRegistry('none'),
      // Tells CDK one function’s bundle from another’s.
      command,
      local: {
        tryBundle: (directory) => {
          execFileSync(process.execPath, [...command, directory], { cwd: projectRoot, stdio: ['ignore', 2, 2] });
          return true;
        },
      },
    },
  });
}
