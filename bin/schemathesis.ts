import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { client } from './demo/client.ts';
import { installed, PythonMissing } from './python.ts';
import { ownServer } from './qa/place.ts';

/** What every answer must hold to; which input is refused is for our own tests, which know the rules. */
const checks = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_headers_conformance',
  'response_schema_conformance',
];
const examples = 15;
/** The same requests on each run. */
const seed = 20261123;

/** Requests that schemathesis makes up from the OpenAPI file, well and ill formed, as each role (`npm run test:schemathesis`). Says so and succeeds where it cannot be had. */
try {
  const program = await installed({ name: 'schemathesis', version: '4.32.5' });
  const { baseUrl, close } = await ownServer();
  const api = client(baseUrl);
  // It keeps notes where it runs.
  const cwd = mkdtempSync(join(tmpdir(), 'bpi-schemathesis-'));
  let failed = 0;
  for (const role of ['applicant', 'agent', 'admin']) {
    const { body } = await api.call('POST', '/local/tokens', { body: { role } });
    console.log(`\n=== as ${role}`);
    const run = spawn(
      program('schemathesis'),
      [
        'run',
        `${baseUrl}/v1/openapi.json`,
        ...['--url', baseUrl, '--header', `Authorization: Bearer ${body.token}`],
        ...['--checks', checks.join(','), '--phases', 'examples,coverage,fuzzing'],
        ...['--max-examples', String(examples), '--seed', String(seed), '--suppress-health-check', 'all'],
        ...['--continue-on-failure', '--no-color', '--warnings', 'off', '--generation-database', 'none'],
      ],
      { stdio: 'inherit', cwd },
    );
    const [code] = await once(run, 'exit');
    if (code !== 0) failed += 1;
  }
  await close();
  rmSync(cwd, { recursive: true });
  process.exit(failed === 0 ? 0 : 1);
} catch (error) {
  if (!(error instanceof PythonMissing)) throw error;
  console.log(
    `SKIPPED: the API was not held to its contract by schemathesis, because it cannot be installed here (${error.message}).\n` +
      'Install Python 3 with venv and give pip a registry.',
  );
}
