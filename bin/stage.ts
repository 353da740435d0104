import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { deploymentOf } from '../lib/infra/stack.ts';
import type { Stage } from '../lib/infra/stage.ts';

export type StageTemplate = { stackName: string; template: Record<string, unknown> };

const { context } = JSON.parse(readFileSync(new URL('../cdk.json', import.meta.url), 'utf8'));

/** The templates of a stage in the order of their deployment, without the bundles of the functions, whose place they only name, and without CDK’s own checks, which `npm run synth` has. */
export function templatesOf(stage: Stage): StageTemplate[] {
  const app = new App({
    context: { ...context, 'aws:cdk:bundling-stacks': [] },
    builtinCloudFormationValidation: false,
  });
  deploymentOf(app, stage);
  return app.synth().stacks.map(({ stackName, template }) => ({ stackName, template }));
}
