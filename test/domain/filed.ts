import type { Application } from '../../lib/domain/application.ts';
import { type Day, startOf } from '../../lib/domain/day.ts';
import { bySystem } from '../../lib/domain/history.ts';
import { periodOf } from '../../lib/domain/issuance.ts';
import { issued } from '../../lib/domain/issued.ts';
import { defaultSettings } from '../../lib/domain/settings.ts';
import { draft, firstCodes } from './an-application.ts';

const settings = defaultSettings;
const email = 'a@example.org';

/** Ids in their order, for one application. */
export function ids(prefix = 'N') {
  let n = 0;
  return () => `${prefix}${++n}`;
}

/** A refugee's application filed on a day, with its first ADP. */
export function filedByRefugee(day: Day, more: Partial<Application> = {}): Application {
  const at = startOf(day);
  const deposit = { at, day, prefecture: '75' };
  const filed = draft({ status: 'refugee' }, firstCodes, { state: 'deposited', deposit, email, ...more });
  const period = periodOf('adp-first', day, settings);
  if (!period) throw new Error('an ADP has a period');
  const first = { id: 'A', variant: 'adp-first', rank: 1, validFrom: period.from, validUntil: period.until } as const;
  return issued(filed, first, bySystem, at);
}

/** A family member's application filed on a day, with its confirmation; `expiresOn` is the last day of the document held. */
export function filedByFamily(day: Day, expiresOn: Day | undefined, more: Partial<Application> = {}): Application {
  const at = startOf(day);
  const reason = {
    status: 'family-member',
    relativeStatus: 'refugee',
    relationship: 'spouse',
    heldPermit: { type: 'long-stay-visa', number: '123456789', ...(expiresOn && { expiresOn }) },
  } as const;
  const deposit = { at, day, prefecture: '75' };
  const filed = draft(reason, firstCodes, { state: 'deposited', deposit, email, ...more });
  return issued(filed, { id: 'C', variant: 'deposit-confirmation', rank: 1 }, bySystem, at);
}
