import { Temporal } from 'temporal-polyfill';

/** A civil day in Europe/Paris, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

/** A point in time, ISO 8601 in UTC, as `2026-11-23T08:00:00.000Z`. */
export type Instant = string;

export const zone = 'Europe/Paris';

/** The civil day in Paris at an instant (rules.md section 5). */
export function dayOf(instant: Instant): Day {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The same day some months later or earlier, clamped to the last day of the month (CPC art. 641). */
export function addMonths(day: Day, months: number): Day {
  return Temporal.PlainDate.from(day).add({ months }, { overflow: 'constrain' }).toString();
}

/** The day some days later or earlier. */
export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}
