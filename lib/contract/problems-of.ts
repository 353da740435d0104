import type { Operation } from './operation.ts';
import { type ProblemCode, problems } from './problems/index.ts';

/** Every problem that an operation can answer: its own, and those of the protocol that its shape makes possible. */
export function problemsOf(operation: Operation): ProblemCode[] {
  const { access, body, bytes, params, query } = operation;
  const codes: ProblemCode[] = [
    ...(body ? (['malformed-json', 'rights-not-editable', 'body-too-large', 'media-type-not-supported'] as const) : []),
    ...(bytes ? (['body-too-large'] as const) : []),
    ...(bytes?.type ? (['media-type-not-supported'] as const) : []),
    ...(body || params || query ? (['validation-failed'] as const) : []),
    ...(access === 'public' ? [] : (['token-missing', 'token-invalid', 'role-not-allowed'] as const)),
    ...operation.problems,
    'too-many-requests',
    'internal-error',
    'service-busy',
  ];
  return [...new Set(codes)].sort((a, b) => problems[a].status - problems[b].status);
}
