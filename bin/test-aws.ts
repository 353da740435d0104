import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createResources, useEndpoint } from '../test/aws/resources.ts';
import { startMoto } from './moto.ts';
import { PythonMissing } from './python.ts';

/**
 * Runs the tests of test/aws on the AWS adapters, against the endpoint of AWS_ENDPOINT_URL or against moto, started and ended here.
 * Says so and succeeds where neither can be had.
 */
async function endpoint() {
  const given = process.env.AWS_ENDPOINT_URL;
  return given ? { endpoint: given, stop: () => {} } : startMoto();
}

try {
  const server = await endpoint();
  useEndpoint(server.endpoint);
  Object.assign(process.env, await createResources());
  const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
  const config = fileURLToPath(new URL('../vitest.aws.config.ts', import.meta.url));
  const child = spawn(process.execPath, [vitest, 'run', '--config', config, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  const [code] = await once(child, 'exit');
  server.stop();
  process.exitCode = code ?? 1;
} catch (error) {
  if (!(error instanceof PythonMissing)) throw error;
  console.log(
    `SKIPPED: the AWS adapters were not tested, because moto cannot be installed here (${error.message}).\n` +
      'Install Python 3 with venv and give pip a registry, or set AWS_ENDPOINT_URL to an AWS-compatible endpoint.',
  );
}
