// biome-ignore lint/suspicious/noExplicitAny: properties differ by type; a wrong guess fails the deployment.
export type Resource = { Type: string; Properties: any; DependsOn?: string | string[] };
export type Template = { Resources: Record<string, Resource>; Outputs?: Record<string, { Value: unknown }> };

/** Types that moto's CloudFormation does not know, and by which of their properties others refer to them. */
const types: Record<string, string | undefined> = {
  'AWS::ApiGateway::Account': undefined,
  'AWS::ApiGateway::Authorizer': 'Name',
  'AWS::ApiGateway::BasePathMapping': undefined,
  'AWS::ApiGateway::DomainName': 'DomainName',
  'AWS::ApiGateway::GatewayResponse': undefined,
  'AWS::ApiGateway::Stage': 'StageName',
  // moto makes these two, but forgets by which name the template has them.
  'AWS::CloudWatch::Alarm': 'AlarmName',
  'AWS::SNS::TopicPolicy': undefined,
  'AWS::GuardDuty::MalwareProtectionPlan': undefined,
  'AWS::Lambda::EventInvokeConfig': undefined,
  'AWS::S3::BucketPolicy': undefined,
  'AWS::SES::ConfigurationSet': 'Name',
  'AWS::SES::ConfigurationSetEventDestination': undefined,
  'AWS::SES::EmailIdentity': 'EmailIdentity',
  'AWS::SQS::QueuePolicy': undefined,
  'AWS::Scheduler::Schedule': 'Name',
  'AWS::Scheduler::ScheduleGroup': 'Name',
  'AWS::WAFv2::WebACL': 'Name',
  'AWS::WAFv2::WebACLAssociation': undefined,
};

/** A key that does not encrypt: moto would make one that does. */
export const otherKey = 'AWS::KMS::Key that does not encrypt';

/** What moto refuses, or makes otherwise, of types that it knows. */
const refused: { what: string; is(resource: Resource): boolean }[] = [
  {
    what: otherKey,
    is: ({ Type, Properties }) =>
      Type === 'AWS::KMS::Key' && (Properties.KeyUsage ?? 'ENCRYPT_DECRYPT') !== 'ENCRYPT_DECRYPT',
  },
  {
    what: 'AWS::ApiGateway::Method without a function behind it (CORS preflight)',
    is: ({ Type, Properties }) => Type === 'AWS::ApiGateway::Method' && Properties.Integration.Type === 'MOCK',
  },
];

/** Properties that are put otherwise; `undefined` leaves them out. */
const otherwise: Record<string, Record<string, unknown>> = {
  // moto takes the names of tags for others, and cannot read a policy that comes from a template.
  'AWS::KMS::Key': { Tags: undefined, KeyPolicy: JSON.stringify({ Version: '2012-10-17', Statement: [] }) },
  // moto would run the function in Docker: the tests give it its messages instead.
  'AWS::Lambda::EventSourceMapping': { Enabled: false },
};

/** What a template has that moto cannot create, in words: one line for each kind. */
export type LeftOut = { what: string; resources: Record<string, Resource> };

/** A template without what moto cannot create; what else refers to that is told its name, or the one given for its logical id. */
export function withoutWhatMotoLacks(
  template: Template,
  names: Record<string, string> = {},
): { template: Template; leftOut: LeftOut[] } {
  const all = Object.entries(template.Resources);
  const kindOf = (resource: Resource) =>
    resource.Type in types ? resource.Type : refused.find(({ is }) => is(resource))?.what;
  const gone = new Map(all.filter(([, resource]) => kindOf(resource)));
  const kinds = Map.groupBy(gone, ([, resource]) => kindOf(resource) ?? '');
  const kept = Object.fromEntries(
    all.filter(([id]) => !gone.has(id)).map(([id, resource]) => [id, trimmed(resource, gone)]),
  );
  return {
    template: named({ ...template, Resources: kept }, gone, names) as Template,
    leftOut: [...kinds].map(([what, resources]) => ({ what, resources: Object.fromEntries(resources) })),
  };
}

function trimmed({ DependsOn, ...resource }: Resource, gone: Map<string, Resource>): Resource {
  const needs = [DependsOn ?? []].flat().filter((id) => !gone.has(id));
  const Properties = { ...resource.Properties, ...otherwise[resource.Type] };
  return { ...resource, Properties, ...(needs.length > 0 && { DependsOn: needs }) };
}

/** Puts names in the place of references to what is left out. */
function named(value: unknown, gone: Map<string, Resource>, names: Record<string, string>): unknown {
  if (Array.isArray(value)) return value.map((it) => named(it, gone, names));
  if (typeof value !== 'object' || value === null) return value;
  const { Ref, 'Fn::GetAtt': attribute } = value as { Ref?: string; 'Fn::GetAtt'?: [string, string] };
  const resource = gone.get(Ref ?? attribute?.[0] ?? '');
  if (resource && attribute) return attribute[1] === 'Arn' ? `arn:aws:${attribute[0]}:::left-out` : attribute.join('.');
  if (resource && Ref) return names[Ref] ?? resource.Properties?.[types[resource.Type] ?? ''] ?? Ref;
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, named(it, gone, names)]));
}

/** Every kind that the list names: one that no template has is taken off it. */
export const lackedKinds = [...Object.keys(types), ...refused.map(({ what }) => what)];
