import { named, type Resource, resourcesOf, type Template, text } from '../template.ts';

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

/** How a condition compares; any other operator is said by its own name. */
const compared: Record<string, string> = {
  ArnEquals: 'is',
  ArnLike: 'is like',
  ArnNotEquals: 'is not',
  Bool: 'is',
  'ForAnyValue:StringEquals': 'names',
  NumericLessThan: 'is below',
  StringEquals: 'is',
};

function condition({ Effect, Condition }: Statement): string {
  const parts = Object.entries(Condition ?? {}).flatMap(([operator, it]) =>
    Object.entries(it).map(([key, value]) => {
      if (key === 'kms:ViaService') return `through ${text(value).split('.')[0]}`;
      if (operator === 'Null') return `where ${key} is ${text(value) === 'true' ? 'absent' : 'there'}`;
      return `where ${key} ${compared[operator] ?? operator} ${text(value)}`;
    }),
  );
  return `${Effect === 'Allow' ? '' : ` (${Effect})`}${parts.map((part) => ` ${part}`).join('')}`;
}

/** What the policy of each bucket, queue, key and topic itself says, one line a right. */
export function rightsByResource(template: Template): Record<string, string[]> {
  const all: [id: string, document: unknown][] = [
    ...policies(template, 'AWS::S3::BucketPolicy', ({ Bucket }) => [Bucket]),
    ...policies(template, 'AWS::SQS::QueuePolicy', ({ Queues }) => Queues),
    ...policies(template, 'AWS::SNS::TopicPolicy', ({ Topics }) => Topics),
    ...resourcesOf(template, 'AWS::KMS::Key').map(([id, { Properties }]) => [id, Properties.KeyPolicy] as const),
  ].map(([id, document]) => [named(text(id)), document]);
  const statements = (document: unknown) => (document as { Statement: Statement[] }).Statement;
  return Object.fromEntries(all.map(([id, document]) => [id, statements(document).flatMap(lineTo).toSorted()]));
}

// biome-ignore lint/suspicious/noExplicitAny: as in a template.
function policies(template: Template, type: string, of: (properties: any) => unknown[]) {
  return resourcesOf(template, type).flatMap(([, { Properties }]) =>
    of(Properties).map((id) => [id, Properties.PolicyDocument] as const),
  );
}

function lineTo(statement: Statement & { Principal?: string | Record<string, unknown> }): string[] {
  const { Principal = '*', Effect } = statement;
  const whom =
    typeof Principal === 'string' ? [Principal] : Object.values(Principal).flatMap((it) => list(it).map(text));
  const to = whom.map((it) => (it === '*' ? 'anybody' : it)).join(', ');
  const { Effect: _, ...rest } = statement;
  return list(statement.Action).map(
    (action) => `${Effect === 'Allow' ? '' : 'never '}${action} to ${to}${condition({ ...rest, Effect: 'Allow' })}`,
  );
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
