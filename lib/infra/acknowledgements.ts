import { Validations } from 'aws-cdk-lib';
import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import type { Buckets } from './buckets.ts';
import type { Functions } from './functions.ts';
import type { Queues } from './messages.ts';
import { privileges } from './privileges.ts';

/** Findings of cdk-nag on roles that stand, each with its reason. */
export function acknowledgeRoles(functions: Functions, buckets: Buckets) {
  for (const [name, { role }] of functions) {
    if (!role) continue;
    Validations.of(role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason:
        'xray:PutTraceSegments and xray:PutTelemetryRecords know no resource; in a VPC, nor do all rights that Lambda, and not the function, needs for its network interfaces. Tests hold that nothing else has `*`.',
    });
    for (const privilege of privileges[name]) {
      if (privilege.on !== 'objects') continue;
      const { bucketArn, stack } = buckets[privilege.bucket];
      // As the finding names it: by the export of the stack that has the bucket.
      const bucket = stack.resolve(stack.exportValue(bucketArn))['Fn::ImportValue'];
      Validations.of(role).acknowledge({
        id: `AwsSolutions-IAM5[Resource::${bucket}/${privilege.keys}]`,
        reason: `Keys under ${privilege.keys.slice(0, -1)} are made while running, one a file or document; no other prefix is reached.`,
      });
    }
  }
}

/** Findings of cdk-nag on what fails to the end that stand, each with its reason. */
export function acknowledgeFailures(functions: Functions, { undelivered, failures }: Queues) {
  for (const [name, it] of functions) {
    const woken = privileges[name].some(({ on }) => on === 'failures');
    Validations.of(it).acknowledge(
      woken
        ? {
            id: 'Serverless-LambdaAsyncFailureDestination',
            reason: 'Its dead-letter queue keeps the event that failed to the end, under an alarm.',
          }
        : {
            id: 'Serverless-LambdaDLQ',
            reason:
              'Always asked by somebody who waits for its answer (the gateway, housekeeping): nothing is left behind.',
          },
      {
        id: 'Serverless-LambdaEventSourceMappingDestination',
        reason: 'SQS sources know no failure destination: the queues lay aside what failed to the end.',
      },
    );
  }
  for (const queue of [undelivered, failures]) {
    Validations.of(queue).acknowledge({
      id: 'Serverless-SQSRedrivePolicy',
      reason: 'This is where the others lay aside what failed.',
    });
  }
}

/** Findings of cdk-nag on the API that stand, each with its reason. */
export function acknowledgeApi(api: RestApi) {
  Validations.of(api).acknowledge(
    {
      id: 'AwsSolutions-APIG2',
      reason:
        'Each function validates against the same operations table that made its route and reports every defect of a request at once; a validator of the gateway would stop at the first and speak another language.',
    },
    {
      id: 'AwsSolutions-COG4',
      reason:
        'Tokens come from the OpenID Connect issuer of each administration, not from Cognito: a Lambda authorizer checks them (architecture 4.9).',
    },
    {
      id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs]',
      reason: 'API Gateway writes its logs by one role a region, for which AWS prescribes this managed policy.',
    },
  );
}
