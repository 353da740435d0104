import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { operationList } from '../../lib/contract/operations/index.ts';
import type { FunctionName } from '../../lib/infra/names.ts';
import { proxyEvent } from '../../test/infra/lambda.ts';

const request = (id: string, body: object | null = null) => {
  const operation = operationList.find((it) => it.id === id);
  if (!operation) throw new Error(`There is no operation ${id}`);
  return proxyEvent(operation, body && JSON.stringify(body), '7K3QX9M2T4BD');
};

/** An ordinary first call of each function, which reads what is not there. */
export const firstCalls: Record<FunctionName, unknown> = {
  rules: request('readHealth'),
  // Of letters that look like no other: nothing else is asked of the tables.
  ephoto: request('checkEphotoCode', { code: 'ACDE FHKM 3479 PRTV WXY3 47' }),
  uploads: request('readFile'),
  applications: request('listApplications'),
  attestations: request('listAttestations'),
  verification: request('readVerification'),
  mail: { Records: [{ messageId: 'm', receiptHandle: 'r', body: '{"applicationId":"x","eventId":"y"}' }] },
  authorizer: {
    methodArn: 'arn:aws:execute-api:eu-west-3:123456789012:api/test/GET/v1/applications',
    headers: { Authorization: 'Bearer a.b.c' },
  },
  housekeeping: {},
};

/** An AWS that keeps nothing: tables without items, and a key whose codes are all alike. */
export async function emptyAws() {
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'application/x-amz-json-1.0').end('{"Items":[],"Count":0,"Mac":"AAAA"}'),
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}
