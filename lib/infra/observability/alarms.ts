import { Alarm, ComparisonOperator, type IAlarmAction, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { type AlarmName, alarms } from './catalogue.ts';
import { type Observed, watched } from './metrics.ts';

/** What the names of all alarms of a stage begin with. */
export const prefixOf = (stage: string) => `bpi-document-api-${stage}-`;

const treatment = { standing: TreatMissingData.IGNORE, silent: TreatMissingData.BREACHING };

/** The alarms of a stage; each tells when it rings and when it is over. */
export function alarmsOf(parent: Construct, observed: Observed, tell: IAlarmAction): Alarm[] {
  const scope = new Construct(parent, 'Alarms');
  const metrics = watched(observed);
  return (Object.keys(alarms) as AlarmName[]).map((name) => {
    const { what, threshold, periods, ...it } = alarms[name];
    const missing = 'missing' in it ? it.missing : undefined;
    const alarm = new Alarm(scope, name, {
      alarmName: `${prefixOf(observed.stage)}${name}`,
      alarmDescription: `${what} What to do: docs/runbooks/${name}.md`,
      metric: metrics[name],
      threshold,
      evaluationPeriods: periods,
      comparisonOperator:
        missing === 'silent'
          ? ComparisonOperator.LESS_THAN_THRESHOLD
          : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: missing ? treatment[missing] : TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(tell);
    alarm.addOkAction(tell);
    return alarm;
  });
}
