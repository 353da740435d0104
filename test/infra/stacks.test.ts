import { describe, expect, it, vi } from 'vitest';
import { appOf, type Template } from './synthesis.ts';

/** Synthesis takes seconds, and longer beside other tests. */
vi.setConfig({ testTimeout: 120_000 });

/** All that a stage can choose and that ties stacks to each other. */
const full = {
  protectData: true,
  malwareScanner: 'guardduty',
  domain: {
    name: 'api.example.org',
    certificateArn: 'arn:aws:acm:eu-west-3:111122223333:certificate/00000000-0000-4000-8000-000000000000',
  },
  ephotoRegistry: { url: 'https://ephotos.example.org', tokenSecret: 'bpi/registry' },
};
const stacksOf = (stage: object) => appOf(stage).synth().stacks;
const partOf = (name: string) => name.replace('bpi-document-api-test-', '');

const stacks = stacksOf(full);
const template = (part: string): Template =>
  stacks.find(({ stackName }) => partOf(stackName) === part)?.template ?? expect.fail(part);
const typesOf = (part: string) => Object.values(template(part).Resources).map(({ Type }) => Type);

describe('the stacks of a stage', () => {
  it('are what is kept, how messages leave, what answers and what watches it, deployed in this order', () => {
    expect(stacks.map(({ stackName }) => partOf(stackName))).toEqual(['data', 'mail', 'api', 'observability']);
  });

  it('take names from those before them only', () => {
    const exported = new Map<string, string>();
    const taken = stacks.flatMap(({ stackName, template: { Resources, Outputs = {} } }) => {
      const names = [...JSON.stringify(Resources).matchAll(/"Fn::ImportValue":"([^"]+)"/g)].map(([, name]) => name);
      const from = new Set(names.map((name) => exported.get(String(name)) ?? `nowhere: ${name}`));
      for (const { Export } of Object.values<{ Export?: { Name: string } }>(Outputs)) {
        if (Export) exported.set(Export.Name, partOf(stackName));
      }
      return [[partOf(stackName), [...from].toSorted()]];
    });
    expect(Object.fromEntries(taken)).toEqual({
      data: [],
      mail: ['data'],
      api: ['data', 'mail'],
      observability: ['api', 'mail'],
    });
  });

  it.each([
    ['data', ['AWS::DynamoDB::Table', 'AWS::S3::Bucket', 'AWS::GuardDuty::MalwareProtectionPlan']],
    ['mail', ['AWS::SES::EmailIdentity', 'AWS::SES::ConfigurationSet']],
    ['api', ['AWS::Lambda::Function', 'AWS::ApiGateway::RestApi', 'AWS::WAFv2::WebACL', 'AWS::Events::Rule']],
    ['observability', ['AWS::CloudWatch::Alarm', 'AWS::CloudWatch::Dashboard', 'AWS::SNS::Topic']],
  ])('%s alone holds its kinds', (part, kinds) => {
    for (const kind of kinds) {
      const holders = ['data', 'mail', 'api', 'observability'].filter((other) => typesOf(other).includes(kind));
      expect(holders, kind).toEqual([part]);
    }
  });

  it('refuse to be deleted where data are protected, and nowhere else', () => {
    expect(stacks.map(({ terminationProtection }) => terminationProtection)).toEqual([true, true, true, true]);
    const open = stacksOf({ protectData: false }).map(({ terminationProtection }) => terminationProtection ?? false);
    expect(open).toEqual([false, false, false, false]);
  });

  it('say each address and record where it is made', () => {
    const told = stacks.map((stack) => {
      const outputs = Object.entries<{ Export?: object }>(stack.template.Outputs ?? {});
      return [partOf(stack.stackName), outputs.flatMap(([id, { Export }]) => (Export ? [] : [id])).toSorted()];
    });
    expect(Object.fromEntries(told)).toEqual({
      data: [],
      mail: ['DkimRecord1', 'DkimRecord2', 'DkimRecord3', 'MailFromMxRecord', 'MailFromSpfRecord'],
      api: ['DomainTarget', 'Url'],
      observability: [],
    });
  });

  it('stay within what CloudFormation takes: 500 resources and 200 outputs each, and a megabyte', () => {
    for (const { stackName, template: it } of stacks) {
      expect(Object.keys(it.Resources).length, stackName).toBeLessThan(500);
      expect(Object.keys(it.Outputs ?? {}).length, stackName).toBeLessThanOrEqual(200);
      expect(JSON.stringify(it).length, stackName).toBeLessThan(1_000_000);
    }
  });
});
