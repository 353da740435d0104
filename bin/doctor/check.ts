import type { ACMClient } from '@aws-sdk/client-acm';
import type { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import type { KMSClient } from '@aws-sdk/client-kms';
import type { LambdaClient } from '@aws-sdk/client-lambda';
import type { SESv2Client } from '@aws-sdk/client-sesv2';
import type { SSMClient } from '@aws-sdk/client-ssm';
import type { STSClient } from '@aws-sdk/client-sts';
import type { Stage } from '../../lib/infra/stage.ts';

/** What the checks ask: the account and region of the stage, its identity provider, and the clock here. */
export type World = {
  stage: Stage;
  aws: {
    acm: ACMClient;
    cloudformation: CloudFormationClient;
    kms: KMSClient;
    lambda: LambdaClient;
    ses: SESv2Client;
    ssm: SSMClient;
    sts: STSClient;
  };
  /** Stands for AWS in tests; then what it cannot answer is left out, not wrong. */
  endpoint?: string;
  fetch: typeof fetch;
  now(): number;
};

export type Result =
  | { status: 'ok' | 'skipped'; said: string; remedy?: string }
  | { status: 'failed'; said: string; remedy: string };

/** One thing that must hold before a stage is deployed. */
export type Check = {
  name: string;
  /** What whoever runs it must be allowed to ask of AWS, if anything. */
  permission?: string;
  run(world: World): Promise<Result>;
};

export const ok = (said: string): Result => ({ status: 'ok', said });
export const skipped = (said: string, remedy?: string): Result => ({
  status: 'skipped',
  said,
  ...(remedy && { remedy }),
});
export const failed = (said: string, remedy: string): Result => ({ status: 'failed', said, remedy });
