import { Duration } from 'aws-cdk-lib';
import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import { type IMetric, MathExpression, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { type Measurement, namespace } from '../../measurements.ts';
import type { Functions } from '../functions.ts';
import type { AlarmName } from './catalogue.ts';

export type Observed = {
  stage: string;
  api: RestApi;
  functions: Functions;
  queues: Record<'mail' | 'reminders' | 'undelivered' | 'failures', IQueue>;
};

const often = { period: Duration.minutes(5) };
/** Housekeeping runs every five minutes and may miss one. */
const seldom = { period: Duration.minutes(15) };

/** One of the stage's own measurements (lib/measurements.ts). */
export const measured = (stage: string, metricName: Measurement, statistic: string, period = often) =>
  new Metric({ namespace, metricName, dimensionsMap: { Stage: stage }, statistic, ...period });

/** What all functions have of something, together; CloudWatch adds up ten at most. One that nobody called says nothing, and must not silence the others. */
export function allFunctions(functions: Functions, of: 'Errors' | 'Throttles'): MathExpression {
  const each = [...functions].map(
    ([name, it]) => [`${of.toLowerCase()}_${name}`, it.metric(of, { statistic: Stats.SUM, ...often })] as const,
  );
  return new MathExpression({
    expression: `SUM([${each.map(([name]) => `FILL(${name},0)`)}])`,
    usingMetrics: Object.fromEntries(each),
    label: of,
    ...often,
  });
}

/** Shares of the whole account: SES tells no other, and these only when mails have left. */
const reputation = (metricName: string) =>
  new Metric({
    namespace: 'AWS/SES',
    metricName: `Reputation.${metricName}`,
    statistic: Stats.MAXIMUM,
    period: Duration.hours(1),
  });

const lying = (queue: IQueue) => queue.metricApproximateNumberOfMessagesVisible({ statistic: Stats.MAXIMUM, ...often });

/** What each alarm watches. */
export const watched = ({ stage, api, functions, queues }: Observed): Record<AlarmName, IMetric> => ({
  'api-errors': api.metricServerError({ statistic: Stats.SUM, ...often }),
  'api-slow': api.metricLatency({ statistic: Stats.p(99), ...often }),
  'function-errors': allFunctions(functions, 'Errors'),
  'function-throttles': allFunctions(functions, 'Throttles'),
  'messages-undelivered': lying(queues.undelivered),
  'events-failed': lying(queues.failures),
  'mail-late': measured(stage, 'OldestUnsentMessage', Stats.MAXIMUM, seldom),
  'mail-bounces': reputation('BounceRate'),
  'mail-complaints': reputation('ComplaintRate'),
  'rights-ending': measured(stage, 'RightsEndingUndecided', Stats.MAXIMUM, seldom),
  'sweep-failures': measured(stage, 'SweepFailures', Stats.MAXIMUM, seldom),
  // Only a sweep that came to its end says it.
  'housekeeping-silent': measured(stage, 'SweepFailures', Stats.SAMPLE_COUNT, seldom),
});
