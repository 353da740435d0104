import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stageNamed, stageNames } from '../lib/infra/stage.ts';
import { installed, PythonMissing } from './python.ts';
import { templatesOf } from './stage.ts';

/** Findings that are not ours to correct, each with its reason. */
const accepted = {
  W3005:
    'CDK names the role of each function in DependsOn too, so that its policies are there first; said twice, it does no harm.',
};

/** Holds the templates of every stage to cfn-lint (`npm run lint:templates`). Says so and succeeds where it cannot be had. */
try {
  const program = await installed({ name: 'cfn-lint', version: '1.58.0' });
  const folder = mkdtempSync(join(tmpdir(), 'bpi-templates-'));
  const results = stageNames().map((name) => {
    const stage = stageNamed(name);
    const files = templatesOf(stage).map(({ stackName, template }) => {
      const file = join(folder, `${stackName}.template.json`);
      writeFileSync(file, JSON.stringify(template, null, 1));
      return file;
    });
    const ignored = Object.keys(accepted).flatMap((rule) => ['--ignore-checks', rule]);
    const options = ['--regions', stage.region, ...ignored, '--format', 'pretty'];
    const { status } = spawnSync(program('cfn-lint'), [...options, '--template', ...files], { stdio: 'inherit' });
    console.log(`Stage ${name}: ${files.length} templates ${status === 0 ? 'are clean' : 'have findings'}.`);
    return status;
  });
  rmSync(folder, { recursive: true, force: true });
  for (const [rule, reason] of Object.entries(accepted)) console.log(`Accepted: ${rule}. ${reason}`);
  process.exitCode = results.every((status) => status === 0) && results.length > 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof PythonMissing)) throw error;
  console.log(
    `SKIPPED: the templates were not held to cfn-lint, because it cannot be installed here (${error.message}).\n` +
      'Install Python 3 with venv and give pip a registry.',
  );
}
