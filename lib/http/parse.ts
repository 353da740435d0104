import type * as z from 'zod';
import { type FieldErrorCode, fieldErrors } from '../contract/field-errors.ts';
import type { Operation } from '../contract/operation.ts';
import { fill } from '../domain/text.ts';
import { type Defect, refuse } from './refusal.ts';

/** Longest JSON body accepted, in bytes: files do not pass here. */
export const bodyLimit = 256 * 1024;

/** Names by which a caller might try to write their own rights (MEN-08). */
const computed = new Set([
  'rights',
  'mentions',
  'document',
  'permit',
  'validity',
  'validFrom',
  'validUntil',
  'variant',
]);

/** Names by which a caller might try to choose who gets a message (MAI-10). */
const recipients = new Set(['to', 'cc', 'bcc', 'email', 'emails', 'address', 'recipient', 'recipients', 'emailedTo']);

type Raw = { params: unknown; query: unknown; body: unknown };
/** Names of query parameters given more than once. */
type Repeated = { repeated?: readonly string[] };

/** The request as the operation's schemas read it; every defect at once, as a refusal. */
export function parseRequest(operation: Operation, { repeated = [], ...raw }: Raw & Repeated) {
  const errors: Defect[] = (operation.query ? repeated : []).map(givenTwice);
  const read = (part: keyof Raw, prefix: string) => {
    const schema = operation[part];
    if (!schema) return undefined;
    const result = schema.safeParse(raw[part] ?? (part === 'body' ? undefined : {}));
    if (result.success) return result.data;
    errors.push(...result.error.issues.flatMap((issue) => defects(issue, raw[part], prefix, operation)));
    return undefined;
  };
  const parsed = { params: read('params', '/params'), query: read('query', '/query'), body: read('body', '') };
  for (const code of ['rights-not-editable', 'recipient-not-allowed'] as const) {
    if (errors.some((error) => error.code === code)) refuse(code, { errors });
  }
  if (errors.length > 0) refuse('validation-failed', { errors });
  return parsed;
}

const givenTwice = (name: string): Defect => ({
  pointer: `/query${pointerOf([name])}`,
  code: 'repeated',
  text: fieldErrors.repeated,
});

/** Every defect of a value that a schema refused. */
export const defectsOf = ({ issues }: z.ZodError, input: unknown): Defect[] =>
  issues.flatMap((issue) => defects(issue, input, '', { problems: [] }));

function defects(
  issue: z.core.$ZodIssue,
  input: unknown,
  prefix: string,
  operation: Pick<Operation, 'problems'>,
): Defect[] {
  const defect = (code: FieldErrorCode, facts = {}, path: readonly PropertyKey[] = issue.path): Defect => ({
    pointer: prefix + pointerOf(path),
    code,
    text: fill(fieldErrors[code], facts),
  });
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => defect(nameOf(key, operation), {}, [...issue.path, key]));
    case 'invalid_type':
      return [
        valueAt(input, issue.path) === undefined
          ? defect('missing')
          : defect('wrong-type', { expected: issue.expected }),
      ];
    case 'invalid_value':
      return [
        valueAt(input, issue.path) === undefined
          ? defect('missing')
          : defect('not-in-list', { expected: issue.values.map(String).join(', ') }),
      ];
    case 'too_small':
      return [defect('too-small', { limit: String(issue.minimum) })];
    case 'too_big':
      return [defect('too-big', { limit: String(issue.maximum) })];
    case 'invalid_format':
      return [defect('wrong-format', { expected: issue.format === 'regex' ? String(issue.pattern) : issue.format })];
    default:
      return [defect('invalid')];
  }
}

/** RFC 6901. */
const pointerOf = (path: readonly PropertyKey[]) =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** What is wrong with a name that the operation does not know. */
function nameOf(key: string, { problems }: Pick<Operation, 'problems'>): FieldErrorCode {
  if (computed.has(key)) return 'rights-not-editable';
  return recipients.has(key) && problems.includes('recipient-not-allowed') ? 'recipient-not-allowed' : 'unknown-field';
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  );
}
