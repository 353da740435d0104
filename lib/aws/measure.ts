import { type Measurement, measurements, namespace } from '../measurements.ts';
import type { Ports } from '../ports.ts';

/** Measurements as lines that CloudWatch Logs takes for metrics (its Embedded Metric Format). Not by `console.log`, before whose words Lambda writes others. */
export const embeddedMetrics =
  (
    stage: () => string,
    now: Ports['now'],
    write: (line: string) => unknown = (line) => process.stdout.write(line),
  ): Ports['measure'] =>
  (name, value, cause) =>
    write(`${JSON.stringify(lineOf(name, value, cause, { stage: stage(), now: now() }))}\n`);

function lineOf(name: Measurement, value: number, cause: string | undefined, at: { stage: string; now: string }) {
  const it: { unit: string; by?: string } = measurements[name];
  const by = it.by !== undefined && cause !== undefined ? { [it.by]: cause } : {};
  return {
    _aws: {
      Timestamp: Date.parse(at.now),
      CloudWatchMetrics: [
        {
          Namespace: namespace,
          Dimensions: [['Stage'], ...Object.keys(by).map((dimension) => ['Stage', dimension])],
          Metrics: [{ Name: name, Unit: it.unit }],
        },
      ],
    },
    Stage: at.stage,
    ...by,
    [name]: value,
  };
}
