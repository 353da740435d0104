import { Duration } from 'aws-cdk-lib';
import { EventField, Match, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

/** Tells the uploads function of each file that has arrived. */
export function announceArrivals(
  scope: Construct,
  { bucket, uploads, failures }: { bucket: Bucket; uploads: IFunction; failures: IQueue },
) {
  new Rule(scope, 'Arrivals', {
    description: 'A file has been sent',
    eventPattern: {
      source: ['aws.s3'],
      detailType: ['Object Created'],
      detail: { bucket: { name: [bucket.bucketName] }, object: { key: Match.prefix('incoming/') } },
    },
    targets: [
      new LambdaFunction(uploads, {
        event: told('ObjectCreated:Post', '$.detail.bucket.name', '$.detail.object.key'),
        deadLetterQueue: failures,
        retryAttempts: 3,
        maxEventAge: Duration.hours(2),
      }),
    ],
  });
}

/** What the function is told of an object: of S3's own notification (version 2.2), the part that it reads. */
export const told = (eventName: string, bucket: string, key: string) =>
  RuleTargetInput.fromObject({
    Records: [
      {
        eventSource: 'aws:s3',
        eventName,
        s3: { bucket: { name: EventField.fromPath(bucket) }, object: { key: EventField.fromPath(key) } },
      },
    ],
  });
