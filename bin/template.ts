/** A resource of a template, as far as it is looked into. */
export type Resource = {
  Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: properties differ by type; a wrong guess fails where it is made.
  Properties: any;
  DeletionPolicy?: string;
  DependsOn?: string[];
  Metadata?: Record<string, string>;
};
export type Template = { Resources: Record<string, Resource>; Outputs: Record<string, { Value: unknown }> };

/** The resources of a type, by logical id. */
export const resourcesOf = ({ Resources }: Template, type: string): [id: string, resource: Resource][] =>
  Object.entries(Resources).filter(([, { Type }]) => Type === type);

const pseudo: Record<string, string> = { 'AWS::Region': 'eu-west-3', 'AWS::URLSuffix': 'amazonaws.com' };

/** A value of a template as one readable text: `{Ref: X}` is `X`, what is joined is joined. */
export function text(value: unknown): string {
  if (typeof value === 'string') return value;
  const { Ref, 'Fn::GetAtt': attribute, 'Fn::Join': joined } = value as Record<string, unknown>;
  if (Ref) return pseudo[String(Ref)] ?? String(Ref);
  if (attribute) return String((attribute as string[])[0]);
  if (joined) return (joined as [string, unknown[]])[1].map(text).join((joined as [string, unknown[]])[0]);
  return JSON.stringify(value);
}

/** The name that a resource has in `lib/infra`, from its logical id: `TablesApplications5DEE6B2A` is `table applications`. */
export function named(logicalId: string): string {
  const [, group, name] = /^(Table|Bucket|Queue|Key|Topic|Function)s([A-Za-z]+)[0-9A-F]{8}$/.exec(logicalId) ?? [];
  if (!group || !name) return logicalId;
  const [, job, part] = /^([A-Z][a-z]+)(Function|Logs)$/.exec(name) ?? [];
  if (group === 'Function' && job) return `${part === 'Logs' ? 'logs of ' : ''}function ${job.toLowerCase()}`;
  return `${group.toLowerCase()} ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
