import type {
  APIGatewayAuthorizerResult,
  APIGatewayProxyEvent,
  APIGatewayProxyResult,
  APIGatewayRequestAuthorizerEvent,
  Context,
  S3Event,
  SQSBatchResponse,
  SQSEvent,
} from 'aws-lambda';
import type { Job } from '../../contract/operation.ts';
import type { ProviderEvent } from '../outbox.ts';

/** The Lambda handlers that this machine calls as AWS would: the very same objects. */
export type Handlers = {
  jobs: Record<Job, (event: APIGatewayProxyEvent, context: Context) => Promise<APIGatewayProxyResult>>;
  authorizer: (event: APIGatewayRequestAuthorizerEvent) => Promise<APIGatewayAuthorizerResult>;
  uploadArrived: (event: S3Event) => Promise<unknown>;
  mail: (event: SQSEvent) => Promise<SQSBatchResponse>;
  mailHeard: (event: ProviderEvent) => Promise<unknown>;
  housekeeping: (wish?: { upgrade: true }) => Promise<unknown>;
  finish: (request: { source: 'housekeeping'; applicationId: string }) => Promise<unknown>;
};
