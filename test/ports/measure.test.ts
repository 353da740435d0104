import { describe, expect, it } from 'vitest';
import { embeddedMetrics } from '../../lib/aws/measure.ts';
import { type Measurement, measurements, namespace } from '../../lib/measurements.ts';

const now = () => '2026-11-23T08:00:00.000Z';

function written(name: Measurement, value: number, cause?: string) {
  const lines: string[] = [];
  embeddedMetrics(
    () => 'test',
    now,
    (line) => lines.push(line),
  )(name, value, cause);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^\{.*\}\n$/);
  return JSON.parse(lines[0] ?? '');
}

/** What CloudWatch asks of a line (Embedded Metric Format specification). */
function expectFormat(line: Record<string, unknown> & { _aws: { Timestamp: number; CloudWatchMetrics: unknown[] } }) {
  expect(line._aws.Timestamp).toBe(Date.parse(now()));
  const [directive] = line._aws.CloudWatchMetrics as {
    Namespace: string;
    Dimensions: string[][];
    Metrics: { Name: string; Unit: string }[];
  }[];
  expect(directive?.Namespace).toBe(namespace);
  for (const set of directive?.Dimensions ?? []) {
    expect(set.length).toBeLessThanOrEqual(30);
    for (const dimension of set) expect(typeof line[dimension]).toBe('string');
  }
  for (const { Name, Unit } of directive?.Metrics ?? []) {
    expect(typeof line[Name]).toBe('number');
    expect(['Count', 'Seconds']).toContain(Unit);
  }
  return directive;
}

describe('measurements on AWS', () => {
  it('are lines in CloudWatch’s Embedded Metric Format, for the stage and by cause', () => {
    const line = written('Verdicts', 1, 'file-truncated');
    const directive = expectFormat(line);
    expect(directive?.Dimensions).toEqual([['Stage'], ['Stage', 'Cause']]);
    expect(line).toMatchObject({ Stage: 'test', Cause: 'file-truncated', Verdicts: 1 });
  });

  it.each(Object.keys(measurements) as Measurement[])('%s says no more than stage, time, cause and value', (name) => {
    const line = written(name, 3, 'some-code');
    expectFormat(line);
    const { by } = measurements[name] as { by?: string };
    expect(Object.keys(line).toSorted()).toEqual(['_aws', 'Stage', name, ...(by ? [by] : [])].toSorted());
  });
});
