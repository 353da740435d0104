import type { APIGatewayProxyEvent } from 'aws-lambda';
import type { Operation } from '../contract/operation.ts';
import { roles } from '../domain/lists.ts';
import type { Caller } from '../ports.ts';
import { refuse } from './refusal.ts';

/** The authorizer's answer in a request, as text because API Gateway passes nothing else. */
export const callerContext = (caller: Caller): Record<string, string> => ({
  subject: caller.subject,
  role: caller.role,
  emailVerified: String(caller.emailVerified),
  ...(caller.email && { email: caller.email }),
  ...(caller.prefecture && { prefecture: caller.prefecture }),
});

/** Who calls, as the authorizer found; refused when the operation is not for them. */
export function callerOf(operation: Operation, event: APIGatewayProxyEvent): Caller | undefined {
  if (operation.access === 'public') return undefined;
  const context = event.requestContext.authorizer;
  const role = roles.find((it) => it === context?.role);
  if (!context?.subject || !role) refuse('token-missing');
  if (!operation.access.includes(role)) refuse('role-not-allowed');
  return {
    subject: context.subject,
    role,
    emailVerified: context.emailVerified === 'true',
    ...(context.email && { email: context.email }),
    ...(context.prefecture && { prefecture: context.prefecture }),
  };
}
