import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { deploymentOf } from '../lib/infra/stack.ts';
import type { Stage } from '../lib/infra/stage.ts';

// biome-ignore lint/suspicious/noExplicitAny: properties differ by type.
type Part = any;
export type Template = { Resources: Record<string, Part>; Outputs?: Record<string, Part> };
export type StageTemplate = { stackName: string; template: Template };

const { context } = JSON.parse(readFileSync(new URL('../cdk.json', import.meta.url), 'utf8'));

/** The app of a stage, without the bundles of the functions, whose place is only named, and without CDK’s own checks: `npm run synth` has both. */
export function appOf(stage: Stage): App {
  const app = new App({
    context: { ...context, 'aws:cdk:bundling-stacks': [] },
    builtinCloudFormationValidation: false,
  });
  deploymentOf(app, stage);
  return app;
}

/** The templates of a stage in the order of their deployment. */
export const templatesOf = (stage: Stage): StageTemplate[] =>
  appOf(stage)
    .synth()
    .stacks.map(({ stackName, template }) => ({ stackName, template }));

/** The templates of a stage as if they were one: what one takes from another is named as it is there. */
export function joined(templates: readonly Template[]): Template {
  const exported = new Map<string, unknown>();
  const outputs: Record<string, Part> = {};
  for (const [id, output] of templates.flatMap(({ Outputs = {} }) => Object.entries(Outputs))) {
    if (output.Export) exported.set(output.Export.Name, output.Value);
    else outputs[id] = output;
  }
  const resources = Object.assign({}, ...templates.map(({ Resources }) => Resources));
  return JSON.parse(JSON.stringify({ Resources: resources, Outputs: outputs }), (_, value) => {
    const name = value?.['Fn::ImportValue'];
    return name === undefined ? value : exported.get(name);
  });
}
