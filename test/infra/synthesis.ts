import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { appOf as appOfStage, joined } from '../../bin/stage.ts';
import type { Template } from '../../bin/template.ts';
import { stageFrom } from '../../lib/infra/stage.ts';

export { named, type Resource, resourcesOf, type Template, text } from '../../bin/template.ts';

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const { context } = read('cdk.json');
const described = (stage: object) => ({ ...read('config/dev.json'), ...stage });

/** The app of a stage like `dev`, without bundles and without CDK’s own validation, which take seconds: `synthesize` has both. */
export const appOf = (stage: object = {}) => appOfStage(stageFrom('test', described(stage), 'the stage of the test'));

/** What `cdk synth` makes of that stage, bundles and checks included: its templates as one, with the assets in a folder. */
export async function synthesize(stage: object, outdir: string): Promise<Template> {
  const config = mkdtempSync(join(tmpdir(), 'bpi-config-'));
  writeFileSync(join(config, 'test.json'), JSON.stringify(described(stage)));
  const app = spawn(process.execPath, [fileURLToPath(new URL('../../bin/app.ts', import.meta.url))], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: {
      ...process.env,
      CDK_OUTDIR: outdir,
      CDK_CONTEXT_JSON: JSON.stringify({ ...context, config, 'aws:cdk:enable-asset-metadata': true }),
    },
  });
  let said = '';
  app.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const [code] = await once(app, 'close');
  rmSync(config, { recursive: true });
  if (code !== 0) throw new Error(`bin/app.ts failed:\n${said}`);
  const templates = globSync(join(outdir, 'bpi-document-api-test-*.template.json'));
  return joined(templates.map((path) => JSON.parse(readFileSync(path, 'utf8')))) as Template;
}

/** The templates of that stage as one. */
export const templateOf = (stage: object = {}) =>
  joined(
    appOf(stage)
      .synth()
      .stacks.map(({ template }) => template),
  ) as Template;
