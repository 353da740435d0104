import type { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { GetQueueAttributesCommand, type SQSClient, StartMessageMoveTaskCommand } from '@aws-sdk/client-sqs';
import { stackPrefix } from '../../lib/infra/names.ts';
import type { Stage } from '../../lib/infra/stage.ts';
import { resourcesOf } from '../doctor/stacks.ts';

/** Sends what lies in `Undelivered` back to the queues that it came from; about how many messages. Throws what AWS refuses. */
export async function redrive(
  stage: Stage,
  aws: { cloudformation: CloudFormationClient; sqs: SQSClient },
): Promise<number> {
  const stack = `${stackPrefix(stage)}mail`;
  const [QueueUrl] = await resourcesOf(stack, 'AWS::SQS::Queue', { aws }, 'QueuesUndelivered');
  if (!QueueUrl) throw new Error(`The stack ${stack} has no queue Undelivered.`);
  const { Attributes = {} } = await aws.sqs.send(
    new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn', 'ApproximateNumberOfMessages'] }),
  );
  const messages = Number(Attributes.ApproximateNumberOfMessages);
  if (messages > 0) await aws.sqs.send(new StartMessageMoveTaskCommand({ SourceArn: Attributes.QueueArn }));
  return messages;
}
