import { randomUUID } from 'node:crypto';
import { CloudFormationClient, ListStackResourcesCommand } from '@aws-sdk/client-cloudformation';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { describe, expect, it } from 'vitest';
import { redrive } from '../../bin/redrive/redrive.ts';
import { stageNamed } from '../../lib/infra/stage.ts';
import { deploy } from './deployment/deploy.ts';

const stage = { ...stageNamed('dev'), name: 'redrive' };
const cloudformation = new CloudFormationClient();

describe('npm run redrive', () => {
  it('finds the queue of what was laid aside in the stage’s own stack, and moves what lies in it', async () => {
    await deploy(stage);
    const asked: { name: string; input: object }[] = [];
    const sqs = new SQSClient({ useQueueUrlAsEndpoint: false });
    sqs.middlewareStack.add(
      (next, { commandName = '' }) =>
        (it) => {
          asked.push({ name: commandName, input: it.input });
          return next(it);
        },
      { step: 'initialize' },
    );
    expect(await redrive(stage, { cloudformation, sqs })).toBe(0);
    expect(asked.map(({ name }) => name)).toEqual(['GetQueueAttributesCommand']);

    const StackName = 'bpi-document-api-redrive-mail';
    const { StackResourceSummaries = [] } = await cloudformation.send(new ListStackResourcesCommand({ StackName }));
    const undelivered = StackResourceSummaries.find(({ LogicalResourceId: id }) => id?.startsWith('QueuesUndelivered'));
    await sqs.send(
      new SendMessageCommand({ QueueUrl: undelivered?.PhysicalResourceId ?? '', MessageBody: randomUUID() }),
    );
    const name = undelivered?.PhysicalResourceId?.split('/').at(-1);
    // moto 5 fails at the task itself: what it is asked for is what counts.
    await expect(redrive(stage, { cloudformation, sqs })).rejects.toThrow();
    expect(asked.at(-1)).toEqual({
      name: 'StartMessageMoveTaskCommand',
      input: { SourceArn: expect.stringMatching(new RegExp(`:${name}$`)) },
    });
  });

  it('says so of a stage that is not deployed', async () => {
    await expect(
      redrive({ ...stage, name: 'nowhere' }, { cloudformation, sqs: new SQSClient({ useQueueUrlAsEndpoint: false }) }),
    ).rejects.toThrow('nowhere');
  });
});
