import { ArnFormat, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { alarmsOf, prefixOf } from './alarms.ts';
import { dashboardOf } from './dashboard.ts';
import type { Observed } from './metrics.ts';

/** Shows how a stage fares, and tells its administrators by mail when somebody must see to it. */
export function observe(scope: Construct, observed: Observed, emails: readonly string[]) {
  const topic = new Topic(new Construct(scope, 'Topics'), 'Alarms', {
    displayName: `bpi-document-api ${observed.stage}`,
    masterKey: keyOf(scope),
    enforceSSL: true,
  });
  mayPublish(topic, observed.stage);
  for (const email of emails) topic.addSubscription(new EmailSubscription(email));
  dashboardOf(scope, observed, alarmsOf(scope, observed, new SnsAction(topic)));
}

const cloudWatch = () => new ServicePrincipal('cloudwatch.amazonaws.com');

/** A topic with a policy of its own no longer has the one by which all of its account could publish. */
function mayPublish(topic: Topic, stage: string) {
  const alarms = Stack.of(topic).formatArn({
    service: 'cloudwatch',
    resource: 'alarm',
    resourceName: `${prefixOf(stage)}*`,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
  topic.addToResourcePolicy(
    new PolicyStatement({
      sid: 'AlarmsOfThisStage',
      principals: [cloudWatch()],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { ArnLike: { 'aws:SourceArn': alarms } },
    }),
  );
}

/** Alarms name no person; the key lets CloudWatch speak, which the one that AWS manages for SNS does not. Whose alarms speak, the topic decides: AWS documents no condition here. */
function keyOf(scope: Construct): Key {
  const key = new Key(new Construct(scope, 'Keys'), 'Alarms', {
    description: 'Topic of alarms',
    enableKeyRotation: true,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  key.addToResourcePolicy(
    new PolicyStatement({
      sid: 'Alarms',
      principals: [cloudWatch()],
      actions: ['kms:Decrypt', 'kms:GenerateDataKey*'],
      resources: ['*'],
    }),
  );
  return key;
}
