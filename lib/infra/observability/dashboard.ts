import {
  type Alarm,
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IMetric,
  MathExpression,
  Stats,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { type Measurement, measurements, namespace } from '../../measurements.ts';
import { allFunctions, measured, type Observed } from './metrics.ts';

/** One page of the whole stage: what rings, what people do, and how the machine fares. */
export function dashboardOf(scope: Construct, { stage, api, functions, queues }: Observed, alarms: Alarm[]) {
  const each = (of: 'metricDuration' | 'metricInvocations', statistic: string) =>
    [...functions].map(([name, it]) => it[of]({ statistic, label: name }));
  const age = ['mail', 'reminders'] as const;
  new Dashboard(scope, 'Dashboard', {
    dashboardName: `bpi-document-api-${stage}`,
    widgets: [
      [new AlarmStatusWidget({ title: 'Alarms', alarms, width: 24, height: 3 })],
      [
        graph('Deposits', [byCause(stage, 'Deposits')]),
        graph('Verdicts on files, by cause', [byCause(stage, 'Verdicts')]),
        graph('Messages that did not arrive, by cause', [byCause(stage, 'MessagesFailed')]),
      ],
      [
        graph('Oldest unsent message (s)', [measured(stage, 'OldestUnsentMessage', Stats.MAXIMUM)]),
        graph('Rights that end undecided, failures of sweeps', [
          measured(stage, 'RightsEndingUndecided', Stats.MAXIMUM),
          measured(stage, 'SweepFailures', Stats.MAXIMUM),
        ]),
        graph(
          'Messages that wait in queues (oldest, s)',
          age.map((name) => queues[name].metricApproximateAgeOfOldestMessage({ label: name })),
        ),
      ],
      [
        graph('Requests', [
          api.metricCount({ statistic: Stats.SUM }),
          api.metricClientError({ statistic: Stats.SUM }),
          api.metricServerError({ statistic: Stats.SUM }),
        ]),
        graph('Latency (ms)', [
          api.metricLatency({ statistic: Stats.p(50) }),
          api.metricLatency({ statistic: Stats.p(99) }),
        ]),
        graph('Functions that fail or are turned away', [
          allFunctions(functions, 'Errors'),
          allFunctions(functions, 'Throttles'),
        ]),
      ],
      [
        graph('Calls of functions', each('metricInvocations', Stats.SUM)),
        graph('Their time, 99 in 100 (ms)', each('metricDuration', Stats.p(99))),
      ],
    ],
  });
}

const graph = (title: string, left: IMetric[]) => new GraphWidget({ title, left, width: 8, height: 6 });

/** One line for each cause that there has been. */
function byCause(stage: string, name: Measurement): MathExpression {
  const { by } = measurements[name] as { by?: string };
  const search = `{${namespace},Stage,${by}} MetricName="${name}" Stage="${stage}"`;
  return new MathExpression({ expression: `SEARCH('${search}', 'Sum', 300)`, usingMetrics: {}, label: '' });
}
