import { readFileSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { type Stage, stageOf } from '../../lib/infra/stage.ts';

/** A stage as the deployment reads it. */
export function stageNamed(stage: string): Stage {
  const { context } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'));
  return stageOf(new App({ context: { ...context, stage } }).node);
}
