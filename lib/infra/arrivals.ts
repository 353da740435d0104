import { Duration } from 'aws-cdk-lib';
import { EventField, Match, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

export type Arriving = { bucket: Bucket; uploads: IFunction; failures: IQueue };

/** Tells the uploads function of each file that has arrived. */
export function announceArrivals(scope: Construct, arriving: Arriving) {
  new Rule(scope, 'Arrivals', {
    description: 'A file has been sent',
    eventPattern: {
      source: ['aws.s3'],
      detailType: ['Object Created'],
      detail: { bucket: { name: [arriving.bucket.bucketName] }, object: { key: Match.prefix('incoming/') } },
    },
    targets: [uploadsToldOf('ObjectCreated:Post', '$.detail.bucket.name', '$.detail.object.key', arriving)],
  });
}

/** The uploads function, told of an object by that part of S3's own notification (version 2.2) which it reads; a person who asks for the file meanwhile does not need it. */
export const uploadsToldOf = (eventName: string, bucket: string, key: string, { uploads, failures }: Arriving) =>
  new LambdaFunction(uploads, {
    event: RuleTargetInput.fromObject({
      Records: [
        {
          eventSource: 'aws:s3',
          eventName,
          s3: { bucket: { name: EventField.fromPath(bucket) }, object: { key: EventField.fromPath(key) } },
        },
      ],
    }),
    deadLetterQueue: failures,
    retryAttempts: 3,
    maxEventAge: Duration.hours(2),
  });
