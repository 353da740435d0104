import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { alarms } from '../../lib/infra/observability/catalogue.ts';
import { measurements, namespace } from '../../lib/measurements.ts';
import { named, type Resource, resourcesOf, templateOf, text } from './synthesis.ts';

/** Synthesis takes seconds, and longer beside other tests. */
vi.setConfig({ testTimeout: 120_000 });

const template = templateOf({ alarms: { emails: ['astreinte@example.org'] } });
const found = resourcesOf(template, 'AWS::CloudWatch::Alarm').map(([, { Properties }]) => Properties);
const alarm = (name: string): Resource['Properties'] =>
  found.find(({ AlarmName }) => AlarmName === `bpi-document-api-test-${name}`) ?? expect.fail(name);
const names = Object.keys(alarms);
const pages = globSync('docs/runbooks/*.md').map((path) => basename(path, '.md'));

describe('alarms', () => {
  it('have a page each, in the list, and no page is without its alarm', () => {
    expect(found).toHaveLength(names.length);
    expect(pages.filter((page) => page !== 'index').toSorted()).toEqual(names.toSorted());
    const index = readFileSync('docs/runbooks/index.md', 'utf8');
    for (const name of names) expect(index).toContain(`| \`${name}\` | [`);
  });

  it.each(names)('%s says what it is about and where to read what to do, and tells when it begins and ends', (name) => {
    const { AlarmDescription, AlarmActions, OKActions } = alarm(name);
    expect(AlarmDescription).toMatch(new RegExp(`\\. What to do: docs/runbooks/${name}\\.md$`));
    expect(AlarmActions).toHaveLength(1);
    expect(OKActions).toEqual(AlarmActions);
    const page = readFileSync(`docs/runbooks/${name}.md`, 'utf8');
    for (const part of [`Alarm \`${name}\`.`, '## Look', '## Do', '## Over when']) expect(page).toContain(part);
  });

  it('ring for rights that end at the first application, and when no sweep comes to its end', () => {
    expect(alarm('rights-ending')).toMatchObject({
      Namespace: namespace,
      MetricName: 'RightsEndingUndecided',
      Dimensions: [{ Name: 'Stage', Value: 'test' }],
      Threshold: 1,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      EvaluationPeriods: 1,
      TreatMissingData: 'notBreaching',
    });
    expect(alarm('housekeeping-silent')).toMatchObject({
      Namespace: namespace,
      MetricName: 'SweepFailures',
      Statistic: 'SampleCount',
      Threshold: 1,
      ComparisonOperator: 'LessThanThreshold',
      TreatMissingData: 'breaching',
    });
  });

  it.each([
    ['mail-bounces', 'Reputation.BounceRate', 0.05],
    ['mail-complaints', 'Reputation.ComplaintRate', 0.001],
  ])('%s rings from SES’s own limit of review, and goes on while no mail leaves', (name, MetricName, Threshold) => {
    const expected = { Namespace: 'AWS/SES', MetricName, Threshold, Period: 3600, TreatMissingData: 'ignore' };
    expect(alarm(name)).toMatchObject(expected);
  });

  it.each([
    ['messages-undelivered', 'queue undelivered'],
    ['events-failed', 'queue failures'],
  ])('%s watches %s', (name, queue) => {
    const [{ Value }] = alarm(name).Dimensions;
    expect(named(JSON.stringify(Value).match(/Queues[A-Za-z]+[0-9A-F]{8}/)?.[0] ?? '')).toBe(queue);
    expect(alarm(name)).toMatchObject({ MetricName: 'ApproximateNumberOfMessagesVisible', Threshold: 1 });
  });

  it.each(['function-errors', 'function-throttles'])(
    '%s adds up every function, those that nobody called too',
    (name) => {
      type Query = { Id: string; MetricStat?: object; Expression?: string };
      const queries: Query[] = alarm(name).Metrics;
      const ids = queries.filter(({ MetricStat }) => MetricStat).map(({ Id }) => Id);
      expect(ids).toHaveLength(resourcesOf(template, 'AWS::Lambda::Function').length);
      const [sum] = queries.flatMap(({ Expression }) => Expression ?? []);
      expect(sum).toBe(`SUM([${ids.map((id) => `FILL(${id},0)`).join(',')}])`);
    },
  );
});

describe('the topic of alarms', () => {
  it('takes words of this stage’s alarms, by a key that CloudWatch may use, and over TLS only', () => {
    const [[, topic] = expect.fail('no topic')] = resourcesOf(template, 'AWS::SNS::Topic');
    const key = template.Resources[text(topic.Properties.KmsMasterKeyId)];
    expect(key?.Properties.KeyPolicy.Statement).toContainEqual({
      Sid: 'Alarms',
      Effect: 'Allow',
      Principal: { Service: 'cloudwatch.amazonaws.com' },
      Action: ['kms:Decrypt', 'kms:GenerateDataKey*'],
      Resource: '*',
    });
    const [[, policy] = expect.fail('no policy')] = resourcesOf(template, 'AWS::SNS::TopicPolicy');
    const { Statement } = policy.Properties.PolicyDocument;
    expect(Statement).toHaveLength(2);
    expect(Statement).toContainEqual(
      expect.objectContaining({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
    );
    const allowed = Statement.find(({ Effect }: { Effect: string }) => Effect === 'Allow');
    expect(allowed).toMatchObject({ Principal: { Service: 'cloudwatch.amazonaws.com' }, Action: 'sns:Publish' });
    expect(JSON.stringify(allowed.Condition.ArnLike['aws:SourceArn'])).toContain(':alarm:bpi-document-api-test-*');
  });

  it('writes to those whom the stage names, and to nobody else', () => {
    const subscribed = (stage: object) =>
      resourcesOf(templateOf(stage), 'AWS::SNS::Subscription').map(([, { Properties }]) => Properties.Endpoint);
    expect(subscribed({ alarms: { emails: ['a@example.org', 'b@example.org'] } })).toEqual([
      'a@example.org',
      'b@example.org',
    ]);
    expect(subscribed({})).toEqual([]);
  });
});

it('the dashboard shows each measurement', () => {
  const [[, dashboard] = expect.fail('no dashboard')] = resourcesOf(template, 'AWS::CloudWatch::Dashboard');
  const body = JSON.stringify(dashboard.Properties.DashboardBody);
  for (const name of Object.keys(measurements)) expect(body).toContain(name);
});
