import type { Text } from './text.ts';

export type Severity = 'refusal' | 'warning' | 'advice';

/** What a finding on a file weighs, by which rule, what it says and what to do about it. */
export type FindingKind = { severity: Severity; rule: string; message: Text; remedy: Text };
