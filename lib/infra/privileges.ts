import type { TableName } from '../tables.ts';
import type { FunctionName } from './names.ts';

export type TableWord = 'read' | 'insert' | 'replace' | 'remove' | 'list' | 'scan';
export type ObjectWord = 'read' | 'write' | 'remove';

/** One thing that a function may do. */
export type Privilege =
  | { on: 'table'; table: TableName; may: readonly TableWord[]; index?: string }
  | { on: 'objects'; bucket: 'uploads' | 'documents'; keys: `${string}*`; may: readonly ObjectWord[] }
  /** Asks the malware scanner of the stage about objects under these keys. */
  | { on: 'scan'; bucket: 'uploads'; keys: `${string}*` }
  | { on: 'queue' }
  /** Hides a message that it received until its next try; the event source has given it the right. */
  | { on: 'postpone' }
  /** Woken by events that nobody waits for: what fails to the end is kept for a person to look at. */
  | { on: 'failures' }
  | { on: 'mac' }
  /** Asks the external registry of e-photos of the stage, if it has one. */
  | { on: 'ephotoRegistry' }
  | { on: 'mail' }
  | { on: 'function'; name: FunctionName };

const table = (name: TableName, ...may: TableWord[]): Privilege => ({ on: 'table', table: name, may });
const listed = (name: TableName, index: string): Privilege => ({ on: 'table', table: name, may: ['list'], index });
const objects = (bucket: 'uploads' | 'documents', keys: `${string}*`, ...may: ObjectWord[]): Privilege => ({
  on: 'objects',
  bucket,
  keys,
  may,
});
/** Whoever changes an application writes its history. */
const history = table('history', 'insert');
/** What goes with a draft, and what it held for others. */
const removal: readonly Privilege[] = [
  table('history', 'insert', 'remove'),
  listed('history', 'application'),
  table('claims', 'read', 'remove'),
  table('ephotos', 'read', 'replace'),
  listed('ephotos', 'holder'),
  objects('uploads', 'incoming/*', 'remove'),
  objects('uploads', 'clean/*', 'remove'),
];
/** The limit of requests of one client. */
const counts = table('counts', 'read', 'insert', 'replace');
/** Idempotency-Key: a request that creates or sends is run once. */
const keptAnswers = table('answers', 'read', 'insert', 'replace', 'remove');

/** What each function may do, from what its stories do (architecture 3); nothing else is granted. */
export const privileges: Record<FunctionName, readonly Privilege[]> = {
  rules: [],
  ephoto: [table('ephotos', 'read', 'insert', 'replace'), counts, keptAnswers, { on: 'mac' }, { on: 'ephotoRegistry' }],
  uploads: [
    table('applications', 'read', 'replace'),
    history,
    counts,
    keptAnswers,
    objects('uploads', 'incoming/*', 'read', 'write', 'remove'),
    objects('uploads', 'clean/*', 'read', 'write', 'remove'),
    { on: 'scan', bucket: 'uploads', keys: 'incoming/*' },
    { on: 'failures' },
  ],
  applications: [
    table('applications', 'read', 'insert', 'replace', 'remove'),
    ...removal,
    listed('applications', 'owner'),
    listed('applications', 'minorAccount'),
    listed('applications', 'prefecture'),
    listed('applications', 'prefectureState'),
    table('claims', 'insert', 'replace'),
    table('ephotos', 'insert'),
    keptAnswers,
    { on: 'queue' },
    { on: 'mac' },
    { on: 'ephotoRegistry' },
  ],
  attestations: [
    table('applications', 'read', 'replace'),
    history,
    table('ephotos', 'read', 'replace'),
    listed('ephotos', 'holder'),
    table('attestations', 'read', 'insert', 'replace'),
    counts,
    keptAnswers,
    objects('documents', 'attestations/*', 'read', 'write'),
    { on: 'queue' },
  ],
  verification: [table('attestations', 'read'), counts],
  mail: [
    table('applications', 'read', 'replace'),
    history,
    table('attestations', 'read'),
    table('claims', 'read', 'insert', 'replace'),
    objects('documents', 'attestations/*', 'read'),
    { on: 'mac' },
    { on: 'mail' },
    { on: 'postpone' },
    { on: 'failures' },
  ],
  authorizer: [],
  housekeeping: [
    listed('applications', 'due'),
    // Scans to upgrade the records of an earlier release.
    table('applications', 'read', 'replace', 'remove', 'scan'),
    ...removal,
    table('attestations', 'read', 'remove'),
    objects('documents', 'attestations/*', 'remove'),
    { on: 'function', name: 'attestations' },
    { on: 'failures' },
  ],
};
