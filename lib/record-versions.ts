import { applicationFrom1 } from './domain/record-steps.ts';
import type { TableName } from './tables.ts';

/** Thrown for a record that a later release has written: this one cannot know what it means, and leaves it as it is. */
export class NewerRecord extends Error {
  override name = 'NewerRecord';
}

/** What makes a record of one version into one of the next. */
// biome-ignore lint/suspicious/noExplicitAny: each step takes what the version before it has written.
type Step = (record: any) => object;

/**
 * The steps of the records of each table, from version 1 on: the newest version is one more than there are steps.
 * A step is added only when a release before would misread what this one writes (docs/upgrade.md); it is never changed or removed.
 */
const steps: Record<TableName, readonly Step[]> = {
  applications: [applicationFrom1],
  history: [],
  ephotos: [],
  attestations: [],
  claims: [],
  answers: [],
  counts: [],
};

/** The version in which the records of a table are written. */
export const newestVersion = (table: TableName): number => steps[table].length + 1;

/** A stored record as this release understands it, whichever release has written it; the first ones said no version. */
export function readRecord<T>(table: TableName, { recordVersion = 1, ...record }: { recordVersion?: number }): T {
  if (recordVersion > newestVersion(table))
    throw new NewerRecord(
      `a record of ${table} has version ${recordVersion}, and this release knows ${newestVersion(table)}`,
    );
  return steps[table].slice(recordVersion - 1).reduce((it, step) => step(it), record as object) as T;
}

/** A value as it is stored, in the newest version. */
export const writtenRecord = <T>(table: TableName, value: T): T & { recordVersion: number } => ({
  ...value,
  recordVersion: newestVersion(table),
});
