import { describe, expect, it, vi } from 'vitest';
import { resourcesOf, templateOf, text } from './synthesis.ts';

vi.setConfig({ testTimeout: 120_000 });

const template = templateOf({ firewall: { all: 500, writes: 200, checks: 50 } });
const [, acl] = resourcesOf(template, 'AWS::WAFv2::WebACL')[0] ?? [];
// biome-ignore lint/suspicious/noExplicitAny: the shape of a template, asserted below.
const rules: any[] = acl?.Properties.Rules ?? [];

describe('the firewall', () => {
  it('stands before the stage of the API', () => {
    const [, association] = resourcesOf(template, 'AWS::WAFv2::WebACLAssociation')[0] ?? [];
    expect(text(association?.Properties.ResourceArn)).toMatch(/^arn:.*:\/restapis\/Api.*\/stages\/Api/);
  });

  it('bounds what one address may ask, write and check in five minutes, and answers 429 with what to do', () => {
    const limits = rules.flatMap(({ Name, Statement }) =>
      Statement.RateBasedStatement ? [[Name, Statement.RateBasedStatement.Limit]] : [],
    );
    expect(limits).toEqual([
      ['too-many-all', 500],
      ['too-many-writes', 200],
      ['too-many-checks', 50],
    ]);
    const { CustomResponse } = rules[0].Action.Block;
    expect(CustomResponse.ResponseCode).toBe(429);
    expect(CustomResponse.ResponseHeaders).toContainEqual({ Name: 'Retry-After', Value: '300' });
    const body = JSON.parse(text(acl?.Properties.CustomResponseBodies['too-many-requests'].Content));
    expect(body).toMatchObject({ status: 429, code: 'too-many-requests' });
    expect(body.type).toMatch(/\/errors\/too-many-requests$/);
  });

  it('lets bodies pass that hold files, and keeps no sample of a request', () => {
    const common = rules.find(({ Name }) => Name === 'AWSManagedRulesCommonRuleSet');
    const counted = common.Statement.ManagedRuleGroupStatement.RuleActionOverrides.map(
      ({ Name, ActionToUse }: { Name: string; ActionToUse: object }) => [Name, ActionToUse],
    );
    expect(counted).toContainEqual(['SizeRestrictions_BODY', { Count: {} }]);
    for (const { Statement } of rules)
      expect(Statement.ManagedRuleGroupStatement?.RuleActionOverrides ?? ['none']).not.toEqual([]);
    for (const { VisibilityConfig } of [...rules, acl?.Properties])
      expect(VisibilityConfig.SampledRequestsEnabled).toBe(false);
  });
});

describe('a domain name', () => {
  const domain = {
    name: 'api.example.org',
    certificateArn: 'arn:aws:acm:eu-west-3:111122223333:certificate/0a',
  };

  it('of one’s own is the address that people and mails are given, over TLS 1.2 at least', () => {
    const named = templateOf({ domain });
    const [, it] = resourcesOf(named, 'AWS::ApiGateway::DomainName')[0] ?? [];
    expect(it?.Properties).toMatchObject({
      DomainName: domain.name,
      RegionalCertificateArn: domain.certificateArn,
      SecurityPolicy: 'SecurityPolicy_TLS13_1_2_PQ_2025_09',
    });
    const functions = resourcesOf(named, 'AWS::Lambda::Function');
    expect(new Set(functions.map(([, { Properties }]) => Properties.Environment.Variables.PUBLIC_URL))).toEqual(
      new Set(['https://api.example.org']),
    );
    expect(named.Outputs).toHaveProperty('DomainTarget');
  });

  it('is not made up where none is given', () => {
    expect(resourcesOf(template, 'AWS::ApiGateway::DomainName')).toEqual([]);
  });
});
