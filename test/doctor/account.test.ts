import { describe, expect, it } from 'vitest';
import { answerOf } from '../../bin/doctor/answer.ts';
import type { Check } from '../../bin/doctor/check.ts';
import { bootstrap, oldestBootstrap } from '../../bin/doctor/checks/bootstrap.ts';
import { certificate } from '../../bin/doctor/checks/certificate.ts';
import { concurrency } from '../../bin/doctor/checks/concurrency.ts';
import { credentials } from '../../bin/doctor/checks/credentials.ts';
import { keys } from '../../bin/doctor/checks/keys.ts';
import { mailAccount } from '../../bin/doctor/checks/mail-account.ts';
import { sender } from '../../bin/doctor/checks/sender.ts';
import { stacks } from '../../bin/doctor/checks/stacks.ts';
import { appOf } from '../infra/synthesis.ts';
import { json, refusal, worldWith, xml } from './world.ts';

type Reply = Parameters<typeof worldWith>[0] extends { aws?: (infer R)[] } | undefined ? R : never;

const caller = xml(
  '<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::1:user/ana</Arn><Account>1</Account></GetCallerIdentityResult></GetCallerIdentityResponse>',
);
const stacksAnswer = (...all: [string, string][]) =>
  xml(
    `<DescribeStacksResponse><DescribeStacksResult><Stacks>${all.map(([name, status]) => `<member><StackName>${name}</StackName><StackStatus>${status}</StackStatus><CreationTime>2026-01-01T00:00:00Z</CreationTime></member>`).join('')}</Stacks></DescribeStacksResult></DescribeStacksResponse>`,
  );
const twoKeys = xml(
  `<ListStackResourcesResponse><ListStackResourcesResult><StackResourceSummaries>${['k-1', 'k-2'].map((id) => `<member><PhysicalResourceId>${id}</PhysicalResourceId><ResourceType>AWS::KMS::Key</ResourceType></member>`).join('')}</StackResourceSummaries></ListStackResourcesResult></ListStackResourcesResponse>`,
);
const key = (KeyState: string) => json({ KeyMetadata: { KeyId: 'k', KeyState } });
const account = (it: object) =>
  json({
    SendingEnabled: true,
    EnforcementStatus: 'HEALTHY',
    ProductionAccessEnabled: true,
    SendQuota: { Max24HourSend: 50_000, MaxSendRate: 14, SentLast24Hours: 20 },
    ...it,
  });
const sandbox = account({
  ProductionAccessEnabled: false,
  SendQuota: { Max24HourSend: 200, MaxSendRate: 1, SentLast24Hours: 0 },
});
const identity = (Status: string, more = {}) =>
  json({
    VerifiedForSendingStatus: Status === 'SUCCESS',
    DkimAttributes: { SigningEnabled: true, Status, Tokens: ['t1', 't2', 't3'] },
    ...more,
  });
const acm = (it: object) =>
  json({
    Certificate: { Status: 'ISSUED', SubjectAlternativeNames: ['*.example.org'], NotAfter: 1_798_761_600, ...it },
  });
const domain = {
  domain: { name: 'api.example.org', certificateArn: 'arn:aws:acm:eu-west-3:1:certificate/x' },
};
const abroad = { domain: { ...domain.domain, certificateArn: 'arn:aws:acm:us-east-1:1:certificate/x' } };
const missing = refusal('ParameterNotFound', 'none');
const noIdentity = refusal('NotFoundException', 'none', 404);
const stage = 'bpi-document-api-prod-api';

describe('the doctor finds in order', () => {
  it.each<[Check, string, Reply[], object?]>([
    [credentials, 'account 1, region eu-west-3, as arn:aws:iam::1:user/ana', [caller]],
    [bootstrap, 'version 28', [json({ Parameter: { Value: '28' } })]],
    [bootstrap, 'version 6', [json({ Parameter: { Value: '6' } })]],
    [concurrency, '1000 at once', [json({ AccountLimit: { ConcurrentExecutions: 1000 } })]],
    [mailAccount, '14 messages a second, 49980 of 50000 left today', [account({})], { mailRate: 14 }],
    [sender, 'bpi.example.org is verified', [identity('SUCCESS')]],
    [
      sender,
      'bpi.example.org is verified',
      [
        identity('SUCCESS', {
          MailFromAttributes: { MailFromDomain: 'bounces.bpi.example.org', MailFromDomainStatus: 'SUCCESS' },
        }),
      ],
    ],
    [stacks, `${stage} is UPDATE_COMPLETE`, [stacksAnswer([stage, 'UPDATE_COMPLETE'], ['other', 'DELETE_FAILED'])]],
    [
      keys,
      '2 keys, all enabled',
      [stacksAnswer(['bpi-document-api-prod-data', 'CREATE_COMPLETE']), twoKeys, key('Enabled'), key('Enabled')],
    ],
    [certificate, 'issued for api.example.org', [acm({})], domain],
    [certificate, 'issued for api.example.org', [acm({ SubjectAlternativeNames: ['api.example.org'] })], domain],
  ])('$0.name: $1', async (check, said, aws, stage = {}) => {
    const result = await answerOf(check, await worldWith({ aws, stage }));
    expect(result).toEqual({ status: 'ok', said: expect.stringContaining(said) });
  });
});

describe('the doctor leaves aside, without failing', () => {
  it.each<[Check, string, Reply[], object?]>([
    [certificate, 'no domain of its own', []],
    [stacks, 'nothing deployed yet', [stacksAnswer(['bpi-document-api-prod2-api', 'CREATE_COMPLETE'])]],
    [keys, 'nothing deployed yet', [stacksAnswer()]],
    [sender, 'the deployment makes it', [noIdentity]],
    [mailAccount, 'sandbox: to verified addresses only', [sandbox], { protectData: false }],
  ])('$0.name: $1', async (check, said, aws, stage = {}) => {
    const result = await answerOf(check, await worldWith({ aws, stage }));
    expect(result).toMatchObject({ status: 'skipped', said: expect.stringContaining(said) });
  });
});

describe('the doctor fails, and says what to do', () => {
  it.each<[Check, string, string, Reply[], object?]>([
    [bootstrap, 'not bootstrapped', 'npx cdk bootstrap aws://<account>/eu-west-3', [missing]],
    [bootstrap, 'version 5 is too old', 'again', [json({ Parameter: { Value: '5' } })]],
    [
      concurrency,
      'runs 10 functions at once',
      'Service Quotas',
      [json({ AccountLimit: { ConcurrentExecutions: 10 } })],
    ],
    [mailAccount, 'sandbox', 'production access', [sandbox]],
    [mailAccount, 'would send 15', 'Set mailRate to at most 14', [account({})], { mailRate: 15 }],
    [mailAccount, 'does not send', 'SES console', [account({ SendingEnabled: false })]],
    [mailAccount, 'SHUTDOWN', 'SES console', [account({ EnforcementStatus: 'SHUTDOWN' })]],
    [mailAccount, 'watches', 'Reputation', [account({ EnforcementStatus: 'PROBATION' })]],
    [sender, 'DKIM', 't1._domainkey → t1.dkim.amazonses.com, t2', [identity('PENDING')]],
    [sender, 'DKIM', 'CNAME', [identity('FAILED')]],
    [sender, 'not verified', 'SES console', [identity('SUCCESS', { VerifiedForSendingStatus: false })]],
    [
      sender,
      'records of bounces.example.org',
      'MX 10 feedback-smtp.eu-west-3.amazonses.com',
      [
        identity('SUCCESS', {
          MailFromAttributes: { MailFromDomain: 'bounces.example.org', MailFromDomainStatus: 'PENDING' },
        }),
      ],
    ],
    [sender, 'no identity', 'senderIdentity', [noIdentity], { senderIdentity: 'existing' }],
    [stacks, 'ROLLBACK_COMPLETE', 'npx cdk destroy', [stacksAnswer([stage, 'ROLLBACK_COMPLETE'])]],
    [stacks, 'UPDATE_ROLLBACK_FAILED', 'Continue update', [stacksAnswer([stage, 'UPDATE_ROLLBACK_FAILED'])]],
    [stacks, 'UPDATE_IN_PROGRESS', 'Wait', [stacksAnswer([stage, 'UPDATE_IN_PROGRESS'])]],
    [
      keys,
      'is PendingDeletion',
      'cancel-key-deletion',
      [stacksAnswer([stage, 'CREATE_COMPLETE']), twoKeys, key('Enabled'), key('PendingDeletion')],
    ],
    [certificate, 'is in us-east-1', 'in eu-west-3', [], abroad],
    [
      certificate,
      'waits for its validation',
      '_a.example.org → _b.acm',
      [
        acm({
          Status: 'PENDING_VALIDATION',
          DomainValidationOptions: [
            { DomainName: 'x', ResourceRecord: { Name: '_a.example.org', Value: '_b.acm', Type: 'CNAME' } },
          ],
        }),
      ],
      domain,
    ],
    [certificate, 'is EXPIRED', 'Request another', [acm({ Status: 'EXPIRED' })], domain],
    [
      certificate,
      'is for www.example.org',
      'Request one for api',
      [acm({ SubjectAlternativeNames: ['www.example.org'] })],
      domain,
    ],
    [certificate, 'ends in 29 days', 'renewed', [acm({ NotAfter: Date.parse('2026-12-23T11:00:00Z') / 1000 })], domain],
  ])('$0.name: $1', async (check, said, remedy, aws, stage = {}) => {
    const result = await answerOf(check, await worldWith({ aws, stage }));
    expect(result).toEqual({
      status: 'failed',
      said: expect.stringContaining(said),
      remedy: expect.stringContaining(remedy),
    });
  });

  it('asks for the bootstrap that the templates themselves ask for', () => {
    for (const { template } of appOf().synth().stacks) {
      const refused = /\["Ref"|"Fn::Contains":\[\[([^\]]+)\]/.exec(JSON.stringify(template.Rules))?.[1] ?? '';
      expect(refused.split(',').map((version) => JSON.parse(version))).toEqual(
        Array.from({ length: oldestBootstrap - 1 }, (_, n) => `${n + 1}`),
      );
    }
  });
});
