import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { deploymentOf } from '../../lib/infra/stack.ts';
import { stageOf } from '../../lib/infra/stage.ts';

/** A resource of a template, as far as tests look into it. */
// biome-ignore lint/suspicious/noExplicitAny: properties differ by type; a wrong guess fails the test that makes it.
export type Resource = { Type: string; Properties: any; DependsOn?: string[]; DeletionPolicy?: string };
export type Template = { Resources: Record<string, Resource>; Outputs: Record<string, { Value: unknown }> };

const { context } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'));

/** The app of a stage like `dev` in cdk.json; without bundles unless asked, which takes most of the time. */
export function appOf(stage: object = {}, { bundled = false, outdir }: { bundled?: boolean; outdir?: string } = {}) {
  const app = new App({
    context: {
      ...context,
      stage: 'test',
      stages: { test: { ...context.stages.dev, ...stage } },
      ...(!bundled && { 'aws:cdk:bundling-stacks': [], '@aws-cdk/core:validateAgainstDefaultRules': false }),
    },
    ...(outdir && { outdir }),
  });
  deploymentOf(app, stageOf(app.node));
  return app;
}

/** The template of that stage. */
export const templateOf = (stage: object = {}): Template => appOf(stage).synth().stacks[0]?.template;

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
