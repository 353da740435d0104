import { describe, expect, it, vi } from 'vitest';
import { named, type Resource, resourcesOf, templateOf, text } from './synthesis.ts';

vi.setConfig({ testTimeout: 120_000 });

const template = templateOf();
const only = (type: string, prefix = ''): Resource => {
  const found = resourcesOf(template, type).filter(([id]) => id.startsWith(prefix));
  expect(found).toHaveLength(1);
  return found[0]?.[1] ?? expect.fail(type);
};

describe('the identity that messages leave under', () => {
  it('takes returned messages at a name of its own domain, and sends all the same until its records are seen', () => {
    const { EmailIdentity, MailFromAttributes } = only('AWS::SES::EmailIdentity').Properties;
    const MailFromDomain = `bounces.${EmailIdentity}`;
    expect(MailFromAttributes.MailFromDomain).toBe(MailFromDomain);
    expect(MailFromAttributes.BehaviorOnMxFailure ?? 'USE_DEFAULT_VALUE').toBe('USE_DEFAULT_VALUE');
    const told = Object.entries<{ Value: unknown }>(template.Outputs).filter(([id]) => id.startsWith('MailFrom'));
    for (const [, { Value }] of told) expect(text(Value)).toContain(`${MailFromDomain} `);
    expect(told).toHaveLength(2);
  });
});

describe('what becomes of a message', () => {
  it('is published to the account’s default bus, which is the only one that SES knows', () => {
    const { EventDestination } = only('AWS::SES::ConfigurationSetEventDestination').Properties;
    expect(EventDestination.Enabled).toBe(true);
    expect(EventDestination.MatchingEventTypes).toEqual(['send', 'delivery', 'bounce', 'complaint', 'reject']);
    expect(text(EventDestination.EventBridgeDestination.EventBusArn)).toMatch(/:event-bus\/default$/);
  });

  it('is told to the mail function, of this stage’s messages only, and kept when it cannot be told', () => {
    const { EventPattern, Targets } = only('AWS::Events::Rule', 'MailOutcomes').Properties;
    expect(EventPattern.source).toEqual(['aws.ses']);
    expect(EventPattern['detail-type']).toEqual([
      'Email Sent',
      'Email Delivered',
      'Email Bounced',
      'Email Complaint Received',
      'Email Rejected',
    ]);
    expect(EventPattern.detail.mail.tags.eventId).toEqual([{ exists: true }]);
    const set = text(EventPattern.detail.mail.tags['ses:configuration-set'][0]);
    expect(template.Resources[set]?.Type).toBe('AWS::SES::ConfigurationSet');
    expect(Targets).toHaveLength(1);
    expect(named(text(Targets[0].Arn))).toBe('function mail');
    expect(named(text(Targets[0].DeadLetterConfig.Arn))).toBe('queue failures');
    expect(Targets[0].RetryPolicy).toEqual({ MaximumEventAgeInSeconds: 21_600, MaximumRetryAttempts: 10 });
  });
});
