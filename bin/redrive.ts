import { parseArgs } from 'node:util';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { SQSClient } from '@aws-sdk/client-sqs';
import { type Stage, stageNamed } from '../lib/infra/stage.ts';
import { awsOf } from './doctor/world.ts';
import { redrive } from './redrive/redrive.ts';

const usage = `Usage: npm run redrive -- --stage prod

Puts the messages that were laid aside (queue Undelivered) back into the queues that they came from. One that has left meanwhile is not sent twice.
Asks AWS with the usual credentials (AWS_PROFILE, …). Ends with 0 when they are on their way or there are none, 1 when AWS refuses, 64 when there is no such stage.`;

const stage = given();
const options = awsOf(stage, process.env);
const aws = {
  cloudformation: new CloudFormationClient(options),
  sqs: new SQSClient({ ...options, useQueueUrlAsEndpoint: false }),
};
try {
  const messages = await redrive(stage, aws);
  console.log(messages === 0 ? 'Nothing lies aside.' : `About ${messages} messages are on their way back.`);
} catch (error) {
  console.error(`${(error as Error).message}\n\nAsk the doctor what is wrong: npm run doctor -- --stage ${stage.name}`);
  process.exitCode = 1;
}

function given(): Stage {
  try {
    const { values } = parseArgs({ options: { stage: { type: 'string' } } });
    if (values.stage) return stageNamed(values.stage);
    console.error(usage);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
  }
  process.exit(64);
}
