/** When an alarm rings: its measure reaches `threshold` in so many `periods` on end. If nothing is heard, it is quiet; of a `standing` measure the last word stands, and a `silent` alarm rings. */
type When = { what: string; threshold: number; periods: number; missing?: 'standing' | 'silent' };

/** What somebody must see to; each has a page of its name in docs/runbooks. */
export const alarms = {
  'api-errors': { what: 'Requests end in 5xx.', threshold: 5, periods: 2 },
  'api-slow': { what: 'One request in a hundred takes 10 seconds or more.', threshold: 10_000, periods: 3 },
  'function-errors': { what: 'Functions fail.', threshold: 5, periods: 2 },
  'function-throttles': { what: 'Lambda turns calls away.', threshold: 5, periods: 2 },
  'messages-undelivered': { what: 'Messages to people are laid aside.', threshold: 1, periods: 1 },
  'events-failed': { what: 'Events that no run could take are laid aside.', threshold: 1, periods: 1 },
  'mail-late': { what: 'A message waits for half an hour.', threshold: 1800, periods: 1 },
  'mail-bounces': {
    what: 'Five mails in a hundred bounce: SES may stop the account.',
    threshold: 0.05,
    periods: 1,
    missing: 'standing',
  },
  'mail-complaints': {
    what: 'One mail in a thousand is complained of.',
    threshold: 0.001,
    periods: 1,
    missing: 'standing',
  },
  'rights-ending': { what: 'Rights end in a week, with neither decision nor successor.', threshold: 1, periods: 1 },
  'sweep-failures': { what: 'Applications that no sweep can see to.', threshold: 1, periods: 3 },
  'housekeeping-silent': {
    what: 'No sweep of housekeeping comes to its end.',
    threshold: 1,
    periods: 1,
    missing: 'silent',
  },
} as const satisfies Record<string, When>;
export type AlarmName = keyof typeof alarms;
