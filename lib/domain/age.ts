import { addDays, addMonths, type Day, isDay } from './day.ts';

/** The first and last day on which a person with this birth date, possibly partial, may be born; nothing for a date that does not exist. */
export function birthRange(birthDate: string): { first: Day; last: Day } | undefined {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const first = `${year}-${month || '01'}-${day || '01'}`;
  if (!isDay(first)) return undefined;
  if (day) return { first, last: first };
  const next = month ? addMonths(first, 1) : addMonths(first, 12);
  return { first, last: addDays(next, -1) };
}

/** Completed years on a day; someone born on 29 February grows older on 1 March in common years (ELI-12, rules.md 5). */
export function ageOn(born: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4));
  return on.slice(5) < born.slice(5) ? years - 1 : years;
}

/** The youngest and oldest that a person may be on a day; equal for a full birth date (ELI-16). */
export function ageRange(birthDate: string, on: Day): { youngest: number; oldest: number } | undefined {
  const range = birthRange(birthDate);
  return range && { youngest: ageOn(range.last, on), oldest: ageOn(range.first, on) };
}
