import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { deploymentOf } from '../lib/infra/stack.ts';
import { stageOf } from '../lib/infra/stage.ts';

const app = new App();
Validations.of(app).addPlugins(new AwsSolutionsChecks(app, { verbose: true }));
deploymentOf(app, stageOf(app.node));
