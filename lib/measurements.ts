/** Where CloudWatch shows them. */
export const namespace = 'BpiDocumentApi';

/** What a deployment counts of its work, and by which cause or kind. Neither a name nor a cause ever says who anybody is (architecture 4.12). */
export const measurements = {
  /** Applications filed, by kind of request. */
  Deposits: { unit: 'Count', by: 'RequestType' },
  /** Files judged, by the code of the verdict. */
  Verdicts: { unit: 'Count', by: 'Cause' },
  /** Messages that did not reach their reader, by why. */
  MessagesFailed: { unit: 'Count', by: 'Cause' },
  /** For how long the oldest message has waited that should have left. */
  OldestUnsentMessage: { unit: 'Seconds' },
  /** Applications whose rights end within days although nobody has decided. */
  RightsEndingUndecided: { unit: 'Count' },
  /** Applications that a sweep could not see to. */
  SweepFailures: { unit: 'Count' },
} as const satisfies Record<string, { unit: 'Count' | 'Seconds'; by?: string }>;
export type Measurement = keyof typeof measurements;
