import { Aws } from 'aws-cdk-lib';
import { Effect, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule, CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

/** Wakes housekeeping every few minutes; a run that cannot start is tried again until the next one replaces it. */
export function scheduleHousekeeping(
  parent: Construct,
  { housekeeping, failures, messagesKey }: { housekeeping: IFunction; failures: IQueue; messagesKey: IKey },
) {
  const scope = new Construct(parent, 'Schedule');
  const group = new CfnScheduleGroup(scope, 'Group');
  const allow = (actions: string[], arn: string) =>
    new PolicyStatement({ effect: Effect.ALLOW, actions, resources: [arn] });
  const role = new Role(scope, 'Role', {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID, 'aws:SourceArn': group.attrArn } },
    }),
    inlinePolicies: {
      WakeHousekeeping: new PolicyDocument({
        statements: [
          allow(['lambda:InvokeFunction'], housekeeping.functionArn),
          allow(['sqs:SendMessage'], failures.queueArn),
          allow(['kms:Decrypt', 'kms:GenerateDataKey'], messagesKey.keyArn),
        ],
      }),
    },
  });
  new CfnSchedule(scope, 'Housekeeping', {
    description: 'Finishes what applications owe past their time',
    groupName: group.ref,
    scheduleExpression: 'rate(5 minutes)',
    flexibleTimeWindow: { mode: 'OFF' },
    target: {
      arn: housekeeping.functionArn,
      roleArn: role.roleArn,
      input: JSON.stringify({ source: 'schedule' }),
      retryPolicy: { maximumEventAgeInSeconds: 300, maximumRetryAttempts: 3 },
      deadLetterConfig: { arn: failures.queueArn },
    },
  });
}
