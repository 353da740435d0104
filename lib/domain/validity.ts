import { addDays, addMonths, type Day } from './day.ts';
import type { Settings } from './settings.ts';

/** First and last day of a document, both included. */
export type Period = { from: Day; until: Day };

/** A document of some months from a day: it ends on the eve of the same day of the last month, unless configured otherwise (rules.md 5). */
export function periodFrom(from: Day, months: number, settings: Settings): Period {
  const same = addMonths(from, months);
  return { from, until: settings.validityEnd === 'eve' ? addDays(same, -1) : same };
}
