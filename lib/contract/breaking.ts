import { headerBreaks, type Parameter, type Parameters, parameterBreaks } from './breaking/parameters.ts';
import { problemBreaks, type Responses } from './breaking/problems.ts';
import { type Documents, type Schema, type Schemas, schemaBreaks } from './breaking/schema.ts';

type Media = Record<string, { schema?: Schema }>;
type Operation = {
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Media };
  responses?: Record<string, { headers?: Record<string, unknown>; content?: Media }>;
  'x-roles'?: string[];
};
type Body = Operation['requestBody'];
export type Contract = {
  info: { version: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Schemas; parameters?: Parameters };
};

/** What the new contract takes away from callers of the former one; nothing when all they do still works. */
export function breakingChanges(before: Contract, after: Contract): string[] {
  return Object.entries(before.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) => {
      const at = `${method.toUpperCase()} ${path}`;
      const same = after.paths[path]?.[method];
      return same ? operationBreaks(at, operation, same, before, after) : [`${at}: not there any more`];
    }),
  );
}

function operationBreaks(at: string, a: Operation, b: Operation, before: Contract, after: Contract): string[] {
  const sides = (side: Documents['side']): Documents => ({
    before: before.components.schemas,
    after: after.components.schemas,
    side,
  });
  return [
    ...accessBreaks(at, a['x-roles'] ?? [], b['x-roles'] ?? []),
    ...parameterBreaks(
      at,
      { before: a.parameters ?? [], after: b.parameters ?? [] },
      { before: before.components.parameters ?? {}, after: after.components.parameters ?? {} },
      sides('request'),
    ),
    ...bodyBreaks(at, a.requestBody, b.requestBody, sides('request')),
    ...headerBreaks(at, a.responses ?? {}, b.responses ?? {}),
    ...problemBreaks(at, (a.responses ?? {}) as Responses, (b.responses ?? {}) as Responses),
    ...Object.entries(a.responses ?? {})
      .filter(([status]) => status < '300')
      .flatMap(([status, answer]) =>
        answerBreaks(`${at} ${status}`, answer.content, b.responses?.[status], sides('answer')),
      ),
  ];
}

/** A body that was not asked, or only allowed; a media type that is not taken any more; less of what a body may say. */
function bodyBreaks(at: string, before: Body, after: Body, documents: Documents): string[] {
  if (!after) return [];
  return [
    ...(after.required && !before?.required ? [`${at}: a body is asked now`] : []),
    ...Object.entries(before?.content ?? {}).flatMap(([type, { schema }]) =>
      after.content[type]
        ? schemaBreaks(schema, after.content[type].schema, `${at} body`, documents)
        : [`${at}: ${type} is not taken any more`],
    ),
  ];
}

function answerBreaks(
  at: string,
  content: Media | undefined,
  now: { content?: Media } | undefined,
  documents: Documents,
) {
  if (!now) return [`${at}: not answered any more`];
  return Object.entries(content ?? {}).flatMap(([type, { schema }]) =>
    now.content?.[type]
      ? schemaBreaks(schema, now.content[type].schema, at, documents)
      : [`${at}: ${type} is not given any more`],
  );
}

/** No roles means public. */
function accessBreaks(at: string, before: readonly string[], after: readonly string[]): string[] {
  if (after.length === 0) return [];
  if (before.length === 0) return [`${at}: a token is asked now`];
  return before.filter((role) => !after.includes(role)).map((role) => `${at}: ${role} may not call it any more`);
}
