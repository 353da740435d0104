import { Aws, RemovalPolicy } from 'aws-cdk-lib';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { alarmsOf } from './alarms.ts';
import { dashboardOf } from './dashboard.ts';
import type { Observed } from './metrics.ts';

/** Shows how a stage fares, and tells its administrators by mail when somebody must see to it. */
export function observe(scope: Construct, observed: Observed, emails: readonly string[]) {
  const topic = new Topic(scope, 'Topic', {
    displayName: `bpi-document-api ${observed.stage}`,
    masterKey: keyOf(scope),
    enforceSSL: true,
  });
  for (const email of emails) topic.addSubscription(new EmailSubscription(email));
  dashboardOf(scope, observed, alarmsOf(scope, observed, new SnsAction(topic)));
}

/** Alarms name no person; the key lets CloudWatch speak, which the one that AWS manages for SNS does not. */
function keyOf(scope: Construct): Key {
  const key = new Key(scope, 'Key', {
    description: 'Topic of alarms',
    enableKeyRotation: true,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  key.addToResourcePolicy(
    new PolicyStatement({
      sid: 'AlarmsOfThisAccount',
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['kms:Decrypt', 'kms:GenerateDataKey*'],
      resources: ['*'],
      conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
    }),
  );
  return key;
}
