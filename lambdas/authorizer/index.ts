import type { APIGatewayAuthorizerResult, APIGatewayRequestAuthorizerEvent } from 'aws-lambda';
import { callerContext } from '../../lib/http/caller.ts';
import { ports } from '../../lib/wiring.ts';

/**
 * Turns a bearer token of the deployer's identity provider into who calls: account, role, address (architecture 4.9).
 * What each role may do is decided by the operations table; here only whether the token is genuine. Any other token is denied, which the gateway answers with 401 `token-invalid`.
 */
export const handler = async (event: APIGatewayRequestAuthorizerEvent): Promise<APIGatewayAuthorizerResult> => {
  const header = Object.entries(event.headers ?? {}).find(([name]) => name.toLowerCase() === 'authorization')?.[1];
  const token = /^Bearer ([\w.-]+)$/.exec(header ?? '')?.[1];
  const caller = token ? await ports.verifyToken(token) : undefined;
  const [stage] = event.methodArn.match(/^arn:[^/]+\/[^/]+/) ?? [event.methodArn];
  const policyDocument = (Effect: 'Allow' | 'Deny') => ({
    Version: '2012-10-17',
    Statement: [{ Action: 'execute-api:Invoke', Effect, Resource: `${stage}/*` }],
  });
  if (!caller) return { principalId: 'unknown', policyDocument: policyDocument('Deny') };
  return { principalId: caller.subject, context: callerContext(caller), policyDocument: policyDocument('Allow') };
};
