import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { deploymentOf } from '../lib/infra/stack.ts';
import { stageNamed, stageNames } from '../lib/infra/stage.ts';

const app = new App();
Validations.of(app).addPlugins(
  new AwsSolutionsChecks(app, { verbose: true }),
  new ServerlessChecks(app, { verbose: true }),
);
const folder = app.node.tryGetContext('config');
const stage = app.node.tryGetContext('stage');
// Without a stage all are made: to look at, or to choose from by the name of a stack.
for (const name of stage ? [String(stage)] : stageNames(folder)) deploymentOf(app, stageNamed(name, folder));
