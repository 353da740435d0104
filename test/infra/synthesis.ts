import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { appOf as appOfStage, joined } from '../../bin/stage.ts';
import { stageFrom } from '../../lib/infra/stage.ts';

/** A resource of a template, as far as tests look into it. */
export type Resource = {
  Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: properties differ by type; a wrong guess fails the test that makes it.
  Properties: any;
  DeletionPolicy?: string;
  DependsOn?: string[];
  Metadata?: Record<string, string>;
};
export type Template = { Resources: Record<string, Resource>; Outputs: Record<string, { Value: unknown }> };

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

export const resourcesOf = ({ Resources }: Template, type: string): [id: string, resource: Resource][] =>
  Object.entries(Resources).filter(([, { Type }]) => Type === type);

const pseudo: Record<string, string> = { 'AWS::Region': 'eu-west-3', 'AWS::URLSuffix': 'amazonaws.com' };

/** A value of a template as one readable text: `{Ref: X}` is `X`, what is joined is joined. */
export function text(value: unknown): string {
  if (typeof value === 'string') return value;
  const { Ref, 'Fn::GetAtt': attribute, 'Fn::Join': joined } = value as Record<string, unknown>;
  if (Ref) return pseudo[String(Ref)] ?? String(Ref);
  if (attribute) return String((attribute as string[])[0]);
  if (joined) return (joined as [string, unknown[]])[1].map(text).join((joined as [string, unknown[]])[0]);
  return JSON.stringify(value);
}

/** The name that a resource has in `lib/infra`, from its logical id: `TablesApplications5DEE6B2A` is `table applications`. */
export function named(logicalId: string): string {
  const [, group, name] = /^(Table|Bucket|Queue|Key|Function)s([A-Za-z]+)[0-9A-F]{8}$/.exec(logicalId) ?? [];
  if (!group || !name) return logicalId;
  const [, job, part] = /^([A-Z][a-z]+)(Function|Logs)$/.exec(name) ?? [];
  if (group === 'Function' && job) return `${part === 'Logs' ? 'logs of ' : ''}function ${job.toLowerCase()}`;
  return `${group.toLowerCase()} ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
