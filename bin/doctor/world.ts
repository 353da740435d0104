import { ACMClient } from '@aws-sdk/client-acm';
import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { KMSClient } from '@aws-sdk/client-kms';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SSMClient } from '@aws-sdk/client-ssm';
import { STSClient } from '@aws-sdk/client-sts';
import type { Stage } from '../../lib/infra/stage.ts';
import type { World } from './check.ts';

type Environment = Record<string, string | undefined>;

/** How a client reaches AWS in the region of the stage, with the credentials of whoever asks; `AWS_ENDPOINT_URL` stands for it where set. */
export const awsOf = ({ region }: Stage, { AWS_ENDPOINT_URL: endpoint }: Environment) => ({
  region,
  maxAttempts: 2,
  requestHandler: { connectionTimeout: 5_000, requestTimeout: 10_000, throwOnRequestTimeout: true },
  ...(endpoint && { endpoint }),
});

/** All that the checks ask. */
export function worldOf(stage: Stage, environment: Environment): World {
  const endpoint = environment.AWS_ENDPOINT_URL;
  const options = awsOf(stage, environment);
  return {
    stage,
    ...(endpoint && { endpoint }),
    aws: {
      acm: new ACMClient(options),
      cloudformation: new CloudFormationClient(options),
      kms: new KMSClient(options),
      lambda: new LambdaClient(options),
      ses: new SESv2Client(options),
      ssm: new SSMClient(options),
      sts: new STSClient(options),
    },
    fetch,
    now: () => Date.now(),
  };
}
