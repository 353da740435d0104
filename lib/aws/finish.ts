import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { clientOptions } from './client.ts';

/** Asks the `attestations` function, and waits until it is done; a failure there is one here. */
export function lambdaFinish(functionName: string, client = new LambdaClient(options)) {
  return async (applicationId: string): Promise<void> => {
    const Payload = JSON.stringify({ source: 'housekeeping', applicationId });
    const answer = await client.send(new InvokeCommand({ FunctionName: functionName, Payload }));
    if (answer.FunctionError) throw new Error(`${functionName} failed: ${answer.Payload?.transformToString()}`);
  };
}

/** The function makes a document before it answers; asked again it does nothing twice. */
const options = { maxAttempts: 2, requestHandler: { ...clientOptions.requestHandler, requestTimeout: 30_000 } };
