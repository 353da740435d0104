import { readFileSync } from 'node:fs';
import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { describe, expect, it, vi } from 'vitest';
import { rightsByRole } from '../../bin/permissions/rights.ts';
import { functionNames } from '../../lib/infra/names.ts';
import { type Privilege, privileges } from '../../lib/infra/privileges.ts';
import { stageFrom } from '../../lib/infra/stage.ts';
import { appOf, named, resourcesOf, templateOf, text } from './synthesis.ts';

/** Synthesis takes seconds, and longer beside other tests. */
vi.setConfig({ testTimeout: 120_000 });

const vpc = { subnetIds: ['subnet-0a1b2c3d', 'subnet-0123456789abcdef0'], securityGroupIds: ['sg-0123456789abcdef0'] };
const scanned = { vpc, malwareScanner: 'clamd', clamd: { host: 'clamd.internal' } };

const without = templateOf();
const template = templateOf(scanned);
const functionsOf = (it: typeof template) => resourcesOf(it, 'AWS::Lambda::Function');
const policiesOf = (it: typeof template) => resourcesOf(it, 'AWS::IAM::Policy');

describe('a stage without a network of its own', () => {
  it('has its functions in no VPC, without a right on network interfaces', () => {
    for (const [id, { Properties }] of functionsOf(without)) expect(Properties, id).not.toHaveProperty('VpcConfig');
    expect(JSON.stringify(policiesOf(without))).not.toContain('ec2:');
  });
});

describe('a stage in a VPC', () => {
  it('has every function in the subnets and security groups that it names, and makes none', () => {
    expect(functionsOf(template)).toHaveLength(functionNames.length);
    for (const [id, { Properties }] of functionsOf(template)) {
      expect(Properties.VpcConfig, id).toEqual({ SubnetIds: vpc.subnetIds, SecurityGroupIds: vpc.securityGroupIds });
    }
    expect(Object.values(template.Resources).filter(({ Type }) => Type.startsWith('AWS::EC2'))).toEqual([]);
  });

  it('gives each function what Lambda needs for its network interfaces, and no other right', () => {
    const before = rightsByRole(without);
    for (const [role, rights] of Object.entries(rightsByRole(template))) {
      const added = rights.filter((right) => !before[role]?.includes(right)).map((right) => right.split(' ')[0]);
      expect(added, role).toEqual(
        (functionNames as readonly string[]).includes(role)
          ? [
              'ec2:AssignPrivateIpAddresses',
              'ec2:CreateNetworkInterface',
              'ec2:DeleteNetworkInterface',
              'ec2:DescribeNetworkInterfaces',
              'ec2:DescribeSubnets',
              'ec2:UnassignPrivateIpAddresses',
            ]
          : [],
      );
    }
  });

  it('gives it to Lambda before it makes the function, and never to the code of the function', () => {
    const granting = policiesOf(template).filter(([, it]) => JSON.stringify(it).includes('ec2:'));
    expect(granting).toHaveLength(functionNames.length);
    for (const [id, { Properties }] of granting) {
      const statements = Properties.PolicyDocument.Statement.filter((it: object) =>
        JSON.stringify(it).includes('ec2:'),
      );
      expect(statements, id).toMatchObject([{ Condition: { Null: { 'lambda:SourceFunctionArn': 'true' } } }]);
      const ofRole = functionsOf(template).filter(([, it]) => text(it.Properties.Role) === text(Properties.Roles[0]));
      expect(
        ofRole.map(([, it]) => it.DependsOn?.includes(id)),
        id,
      ).toEqual([true]);
    }
  });

  it('tells the uploads function alone where clamd listens', () => {
    const told = functionsOf(template).flatMap(([id, { Properties }]) => {
      const { MALWARE_SCANNER, CLAMD_HOST, CLAMD_PORT } = Properties.Environment.Variables;
      return CLAMD_HOST ? [[named(id), MALWARE_SCANNER, CLAMD_HOST, CLAMD_PORT]] : [];
    });
    expect(told).toEqual([['function uploads', 'clamd', 'clamd.internal', '3310']]);
    expect(JSON.stringify(template)).not.toContain('Tagging');
  });

  it('passes cdk-nag', () => {
    const app = appOf(scanned);
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
    expect(() => app.synth()).not.toThrow();
  });
});

describe('the guide', () => {
  const guide = readFileSync(new URL('../../docs/deploy.md', import.meta.url), 'utf8');
  const told = [...guide.matchAll(/^\| (?:gateway|interface) `(\w+)`[^|]*\| ([^|]+) \|/gm)].map(
    ([, endpoint, names]) => [endpoint, String(names).match(/\w+/g)?.toSorted()],
  );
  /** The service behind a privilege; none is behind those that others have, or that leave AWS. */
  const behind: Record<Privilege['on'], string | undefined> = {
    table: 'dynamodb',
    objects: 's3',
    scan: 's3',
    mac: 'kms',
    queue: 'sqs',
    postpone: 'sqs',
    mail: 'email',
    function: 'lambda',
    failures: undefined,
    ephotoRegistry: undefined,
  };

  it('names every endpoint that functions need to use their rights in a VPC, and which functions', () => {
    const needed = [...new Set(Object.values(behind))].flatMap((endpoint) => {
      const users = functionNames.filter((name) => privileges[name].some(({ on }) => behind[on] === endpoint));
      return endpoint ? [[endpoint, users.toSorted()]] : [];
    });
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(needed));
  });
});

describe('a description that cannot be meant', () => {
  const described = (part: object) =>
    stageFrom(
      'dev',
      {
        origins: ['https://front.example.org'],
        oidc: { issuer: 'https://login.example.org', audience: 'api' },
        issuerName: 'Préfecture',
        sender: 'ne-pas-repondre@example.org',
        ...part,
      },
      'dev.json',
    );

  it.each<[string, object, string]>([
    ['a VPC in place of its subnets', { vpc: { ...vpc, subnetIds: ['vpc-0a1b2c3d'] } }, 'subnet-0123456789abcdef0'],
    ['no security group', { vpc: { ...vpc, securityGroupIds: [] } }, 'securityGroupIds'],
    ['clamd without its address', { vpc, malwareScanner: 'clamd' }, 'at which host it listens'],
    ['an address of clamd that is not asked', { ...scanned, malwareScanner: 'none' }, 'malwareScanner is not "clamd"'],
    ['clamd over the internet', { ...scanned, vpc: undefined }, 'add vpc'],
  ])('%s is refused with its remedy', (_, part, remedy) => {
    expect(() => described(part)).toThrow(remedy);
  });

  it('the same one, mended, is taken', () => {
    expect(described(scanned)).toMatchObject({ vpc, clamd: { host: 'clamd.internal', port: 3310 } });
  });
});
