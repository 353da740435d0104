import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';
import { problems } from '../contract/problems/index.ts';
import { ascii } from './gateway-responses.ts';
import type { Stage } from './stage.ts';

type Rule = Omit<CfnWebACL.RuleProperty, 'priority' | 'visibilityConfig'>;

/** Rules of AWS, and those of each that only count: bodies hold files and free text, which no function renders or runs, and each function limits their size. */
const managed: Record<string, string[]> = {
  AWSManagedRulesAmazonIpReputationList: [],
  AWSManagedRulesKnownBadInputsRuleSet: [],
  AWSManagedRulesCommonRuleSet: [
    'SizeRestrictions_BODY',
    'CrossSiteScripting_BODY',
    'GenericLFI_BODY',
    'GenericRFI_BODY',
    'EC2MetaDataSSRF_BODY',
    // Servers call the API too, and not every one names itself.
    'NoUserAgent_HEADER',
  ],
};

/** The web ACL before the API: addresses that ask too often, and what AWS knows to be hostile. It keeps no samples of requests, which would hold tokens. */
export function protectApi(parent: Construct, api: RestApi, stage: Stage, publicUrl: string) {
  const scope = new Construct(parent, 'Firewall');
  const { all, writes, checks } = stage.firewall;
  const rules: Rule[] = [
    tooMany('all', all),
    tooMany('writes', writes, not(methods('GET', 'HEAD', 'OPTIONS'))),
    tooMany('checks', checks, path(`/${stage.name}/v1/verifications`, '/v1/verifications')),
    ...Object.entries(managed).map(([name, counted]) => managedRule(name, counted)),
  ];
  const acl = new CfnWebACL(scope, 'Acl', {
    name: `bpi-document-api-${stage.name}`,
    scope: 'REGIONAL',
    defaultAction: { allow: {} },
    customResponseBodies: {
      'too-many-requests': { contentType: 'APPLICATION_JSON', content: problem(publicUrl) },
    },
    rules: rules.map((rule, priority) => ({ ...rule, priority, visibilityConfig: visible(rule.name) })),
    visibilityConfig: visible('all-requests'),
  });
  new CfnWebACLAssociation(scope, 'Association', {
    resourceArn: api.deploymentStage.stageArn,
    webAclArn: acl.attrArn,
  });
}

const visible = (metricName: string) => ({
  cloudWatchMetricsEnabled: true,
  metricName,
  sampledRequestsEnabled: false,
});

/** One address, over five minutes. */
const tooMany = (name: string, limit: number, within?: CfnWebACL.StatementProperty): Rule => ({
  name: `too-many-${name}`,
  action: {
    block: {
      customResponse: {
        responseCode: 429,
        customResponseBodyKey: 'too-many-requests',
        responseHeaders: [
          { name: 'Retry-After', value: '300' },
          // It holds no data, and a page must be able to read why it was refused.
          { name: 'Access-Control-Allow-Origin', value: '*' },
        ],
      },
    },
  },
  statement: {
    rateBasedStatement: { limit, aggregateKeyType: 'IP', ...(within && { scopeDownStatement: within }) },
  },
});

const managedRule = (name: string, counted: string[]): Rule => ({
  name,
  overrideAction: { none: {} },
  statement: {
    managedRuleGroupStatement: {
      vendorName: 'AWS',
      name,
      // An empty list is no list for AWS WAF.
      ...(counted.length > 0 && {
        ruleActionOverrides: counted.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
      }),
    },
  },
});

const plain = [{ priority: 0, type: 'NONE' }];

const not = (statement: CfnWebACL.StatementProperty): CfnWebACL.StatementProperty => ({ notStatement: { statement } });
const any = (statements: CfnWebACL.StatementProperty[]): CfnWebACL.StatementProperty => ({
  orStatement: { statements },
});
const methods = (...names: string[]) => any(names.map((name) => matches({ method: {} }, name, 'EXACTLY')));
const path = (...prefixes: string[]) => any(prefixes.map((prefix) => matches({ uriPath: {} }, prefix, 'STARTS_WITH')));

const matches = (
  fieldToMatch: CfnWebACL.FieldToMatchProperty,
  searchString: string,
  positionalConstraint: 'EXACTLY' | 'STARTS_WITH',
): CfnWebACL.StatementProperty => ({
  byteMatchStatement: { fieldToMatch, searchString, positionalConstraint, textTransformations: plain },
});

/** RFC 9457 in content; AWS WAF knows no other type than application/json. */
function problem(publicUrl: string): string {
  const { status, title, detail } = problems['too-many-requests'];
  const code = 'too-many-requests';
  return ascii(
    JSON.stringify({ type: `${publicUrl}/errors/${code}`, title: title.fr, status, detail: detail.fr, code }),
  );
}
