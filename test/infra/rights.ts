import { named, type Resource, resourcesOf, type Template, text } from './synthesis.ts';

type Statement = {
  Effect: string;
  Action: string | string[];
  Resource: unknown;
  Condition?: Record<string, Record<string, unknown>>;
};

const list = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value]);

/** What each role may do, one line a right: action, resource, and the condition that narrows it. */
export function rightsByRole(template: Template): Record<string, string[]> {
  const roles: Record<string, string[]> = {};
  for (const [id, { Properties }] of resourcesOf(template, 'AWS::IAM::Role')) {
    const managed = list(Properties.ManagedPolicyArns ?? []).map(
      (arn) => `managed policy ${text(arn).split('/').pop()}`,
    );
    roles[id] = [
      ...managed,
      ...list(Properties.Policies ?? []).flatMap((it) => lines((it as { PolicyDocument: unknown }).PolicyDocument)),
    ];
  }
  for (const [, { Properties }] of resourcesOf(template, 'AWS::IAM::Policy')) {
    for (const role of Properties.Roles.map(text))
      roles[role] = [...(roles[role] ?? []), ...lines(Properties.PolicyDocument)];
  }
  return Object.fromEntries(Object.entries(roles).map(([id, rights]) => [roleName(id), rights.toSorted()]));
}

const roleName = (id: string) =>
  id
    .replace(/^Functions/, '')
    .replace(/Role[0-9A-F]{8}$/, '')
    .toLowerCase();

function lines(document: unknown): string[] {
  return (document as { Statement: Statement[] }).Statement.flatMap((statement) =>
    list(statement.Action).flatMap((action) =>
      list(statement.Resource).map((resource) => `${action} on ${place(resource)}${condition(statement)}`),
    ),
  );
}

function place(resource: unknown): string {
  const [first, ...rest] = text(resource).split('/');
  return [named(first ?? ''), ...rest].join('/').replace(/^arn:.*:(identity|configuration-set)/, '$1');
}

function condition({ Effect, Condition }: Statement): string {
  const parts = Object.values(Condition ?? {}).flatMap((it) =>
    Object.entries(it).map(([key, value]) =>
      key === 'kms:ViaService' ? `through ${text(value).split('.')[0]}` : `where ${key} is ${text(value)}`,
    ),
  );
  return `${Effect === 'Allow' ? '' : ` (${Effect})`}${parts.map((part) => ` ${part}`).join('')}`;
}

/** Who may invoke each function, besides the roles. */
export function invokers(template: Template): string[] {
  return resourcesOf(template, 'AWS::Lambda::Permission')
    .map(([, { Properties }]: [string, Resource]) => {
      const source = text(Properties.SourceArn)
        .replace(/^arn:aws:execute-api:[^/]*/, 'api')
        .replace(/[0-9A-F]{8}$/, '');
      return `${named(text(Properties.FunctionName))} by ${Properties.Principal} from ${source}`;
    })
    .toSorted();
}
