import { Temporal } from 'temporal-polyfill';
import type { Text } from './text.ts';

/** A civil day in Europe/Paris, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

/** A point in time, ISO 8601 in UTC, as `2026-11-23T08:00:00.000Z`. */
export type Instant = string;

const zone = 'Europe/Paris';

/** The civil day in Paris at an instant (rules.md section 5). */
export function dayOf(instant: Instant): Day {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/** The same day some months later or earlier, clamped to the last day of the month (CPC art. 641). */
export function addMonths(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = partsOf(day);
  const index = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dayFrom(newYear, newMonth, Math.min(dayOfMonth, monthLength(newYear, newMonth)));
}

/** The day some days later or earlier. */
export function addDays(day: Day, days: number): Day {
  let { year, month, dayOfMonth } = partsOf(day);
  dayOfMonth += days;
  while (dayOfMonth < 1) {
    [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
    dayOfMonth += monthLength(year, month);
  }
  while (dayOfMonth > monthLength(year, month)) {
    dayOfMonth -= monthLength(year, month);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return dayFrom(year, month, dayOfMonth);
}

/** How many days lie between a day and a later one. */
export function daysBetween(day: Day, later: Day): number {
  return Temporal.PlainDate.from(day).until(Temporal.PlainDate.from(later)).days;
}

/** Whether a text is a day of the calendar. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month, dayOfMonth } = partsOf(text);
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= monthLength(year, month);
}

function partsOf(day: Day) {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), dayOfMonth: Number(day.slice(8, 10)) };
}

function dayFrom(year: number, month: number, dayOfMonth: number): Day {
  const padded = (value: number, length: number) => String(value).padStart(length, '0');
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}`;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month in the Gregorian calendar. */
function monthLength(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return leap && month === 2 ? 29 : (monthLengths[month - 1] ?? 31);
}

const months: readonly (readonly [string, string])[] = [
  ['janvier', 'January'],
  ['février', 'February'],
  ['mars', 'March'],
  ['avril', 'April'],
  ['mai', 'May'],
  ['juin', 'June'],
  ['juillet', 'July'],
  ['août', 'August'],
  ['septembre', 'September'],
  ['octobre', 'October'],
  ['novembre', 'November'],
  ['décembre', 'December'],
];

/** A day written in full, `1er janvier 2027` (DOC-13). */
export function longDate(day: Day): Text {
  const { year, month, dayOfMonth } = partsOf(day);
  const [fr, en] = months[month - 1] ?? ['', ''];
  return { fr: `${dayOfMonth === 1 ? '1er' : dayOfMonth} ${fr} ${year}`, en: `${dayOfMonth} ${en} ${year}` };
}

/** An instant written as a person in Paris reads it, `30 mars 2026 à 13 h 00`. */
export function longTime(instant: Instant): Text {
  const time = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const hour = String(time.hour).padStart(2, '0');
  const minute = String(time.minute).padStart(2, '0');
  const day = longDate(time.toPlainDate().toString());
  return { fr: `${day.fr} à ${hour} h ${minute}`, en: `${day.en} at ${hour}:${minute} (Paris time)` };
}

/** The instant some hours later: elapsed time, whatever the clocks do in between. */
export function addHours(instant: Instant, hours: number): Instant {
  return asInstant(Temporal.Instant.from(instant).add({ hours }));
}

/** The instant some seconds later. */
export function addSeconds(instant: Instant, seconds: number): Instant {
  return asInstant(Temporal.Instant.from(instant).add({ seconds }));
}

/** Whole seconds from one instant to a later one, at least 1. */
export function secondsUntil(now: Instant, then: Instant): number {
  return Math.max(1, Math.ceil(Temporal.Instant.from(now).until(Temporal.Instant.from(then)).total('seconds')));
}

/** Whether an instant comes before another, however each is written. */
export function isBefore(instant: Instant, other: Instant): boolean {
  return Temporal.Instant.compare(instant, other) < 0;
}

/** The instant at which a civil day begins in Paris. */
export function startOf(day: Day): Instant {
  return asInstant(Temporal.PlainDate.from(day).toZonedDateTime(zone).toInstant());
}

function asInstant(instant: Temporal.Instant): Instant {
  return instant.toString({ fractionalSecondDigits: 3 });
}
