import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { ageOn, ageRange, birthRange } from '../../lib/domain/age.ts';
import {
  addDays,
  addHours,
  addMonths,
  addSeconds,
  dayOf,
  isBefore,
  isDay,
  longDate,
  longTime,
  secondsUntil,
  startOf,
} from '../../lib/domain/day.ts';
import { anyDay } from './any.ts';

describe('civil days in Paris (rules.md 5)', () => {
  it.each([
    ['2026-01-31T22:59:59.999Z', '2026-01-31'],
    ['2026-01-31T23:00:00.000Z', '2026-02-01'],
    ['2026-07-31T21:59:59.999Z', '2026-07-31'],
    ['2026-07-31T22:00:00Z', '2026-08-01'],
    ['2026-03-29T00:59:59Z', '2026-03-29'],
    ['2026-10-25T22:59:59Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
  ])('%s is on %s', (instant, day) => {
    expect(dayOf(instant)).toBe(day);
  });

  it('begin at the instant after the last second of the day before, whatever the clocks do', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const start = startOf(day);
        expect(dayOf(start)).toBe(day);
        expect(dayOf(new Date(Date.parse(start) - 1).toISOString())).toBe(addDays(day, -1));
      }),
    );
    expect(startOf('2026-03-30')).toBe('2026-03-29T22:00:00.000Z');
    expect(startOf('2026-03-29')).toBe('2026-03-28T23:00:00.000Z');
  });

  it.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-05-31', -3, '2026-02-28'],
    ['2026-11-30', 3, '2027-02-28'],
  ])('%s moved by %i months is %s: clamped to the end of the month (CPC art. 641)', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it('are moved as the standard calendar moves them', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -1500, max: 1500 }), (day, amount) => {
        const standard = Temporal.PlainDate.from(day);
        expect(addDays(day, amount)).toBe(standard.add({ days: amount }).toString());
        expect(addMonths(day, amount)).toBe(standard.add({ months: amount }).toString());
      }),
    );
    expect(addMonths('1900-01-31', 1)).toBe('1900-02-28');
    expect(addDays('2000-02-28', 1)).toBe('2000-02-29');
    expect(addDays('2100-02-28', 1)).toBe('2100-03-01');
    expect(addMonths('0004-12-31', -48)).toBe('0000-12-31');
  });

  it.each([
    ['2026-03-28T12:00:00+01:00', 48, '2026-03-30T13:00:00+02:00'],
    ['2026-10-24T12:00:00+02:00', 48, '2026-10-26T11:00:00+01:00'],
  ])('%s and %i hours is %s: hours are elapsed time over both changes of clock', (start, hours, end) => {
    expect(addHours(start, hours)).toBe(new Date(end).toISOString());
  });

  it('counts whole seconds up to an instant, one at least', () => {
    expect(secondsUntil('2026-03-28T11:00:00Z', '2026-03-28T11:00:05.001Z')).toBe(6);
    expect(secondsUntil('2026-03-28T11:00:00Z', '2026-03-28T10:00:00Z')).toBe(1);
    expect(addSeconds('2026-03-28T12:59:59+01:00', 2)).toBe('2026-03-28T12:00:01.000Z');
  });

  it('compares instants, however they are written', () => {
    expect(isBefore('2026-03-28T12:00:00+01:00', '2026-03-28T11:00:00.001Z')).toBe(true);
    expect(isBefore('2026-03-28T11:00:00Z', '2026-03-28T11:00:00.000Z')).toBe(false);
    expect(isBefore('2026-03-28T11:00:00.001Z', '2026-03-28T11:00:00Z')).toBe(false);
  });

  it('are only those of the calendar', () => {
    expect(['2028-02-29', '2026-12-31'].map(isDay)).toEqual([true, true]);
    expect(
      ['2026-02-29', '2026-13-01', '2026-00-10', '2026-01-00', '2026-01-32', '2026-1-1', '20260101', ''].map(isDay),
    ).toEqual(Array(8).fill(false));
    expect(['2026-01-01T00', ' 2026-01-01', '12026-01-01'].map(isDay)).toEqual([false, false, false]);
  });
});

describe('dates in full (DOC-13)', () => {
  it.each([
    ['2027-01-01', '1er janvier 2027', '1 January 2027'],
    ['2026-02-11', '11 février 2026', '11 February 2026'],
    ['2026-08-31', '31 août 2026', '31 August 2026'],
    ['2026-12-02', '2 décembre 2026', '2 December 2026'],
  ])('%s is « %s », “%s”', (day, fr, en) => {
    expect(longDate(day)).toEqual({ fr, en });
  });

  it('name each month of the year in both languages', () => {
    const days = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-15`);
    expect(days.map((day) => longDate(day).fr.split(' ')[1]).join(' ')).toBe(
      'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    );
    const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    expect(days.map((day) => longDate(day).en)).toEqual(days.map((day) => english.format(new Date(day))));
  });

  it('say an hour as it is read in Paris', () => {
    expect(longTime('2026-03-30T11:05:00Z')).toEqual({
      fr: '30 mars 2026 à 13 h 05',
      en: '30 March 2026 at 13:05 (Paris time)',
    });
    expect(longTime('2026-10-31T23:00:00Z').fr).toBe('1er novembre 2026 à 00 h 00');
  });
});

describe('ages (ELI-12)', () => {
  it.each([
    ['2010-03-15', '2026-03-14', 15],
    ['2010-03-15', '2026-03-15', 16],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2028-02-28', 19],
    ['2008-02-29', '2028-02-29', 20],
  ])('someone born on %s is, on %s, %i', (born, on, age) => {
    expect(ageOn(born, on)).toBe(age);
    expect(ageRange(born, on)).toEqual({ youngest: age, oldest: age });
  });

  it('are a range for a partial birth date (ELI-16)', () => {
    expect(birthRange('1990')).toEqual({ first: '1990-01-01', last: '1990-12-31' });
    expect(birthRange('2008-02')).toEqual({ first: '2008-02-01', last: '2008-02-29' });
    expect(birthRange('2007-12')).toEqual({ first: '2007-12-01', last: '2007-12-31' });
    expect(ageRange('2010', '2026-06-15')).toEqual({ youngest: 15, oldest: 16 });
    expect(ageRange('2010-06', '2026-06-15')).toEqual({ youngest: 15, oldest: 16 });
    expect(ageRange('2010-05', '2026-06-15')).toEqual({ youngest: 16, oldest: 16 });
  });

  it('are not known of a date that does not exist', () => {
    expect(['2026-02-30', '1990-13', '1990-00-12', 'x'].map((date) => ageRange(date, '2026-06-15'))).toEqual(
      Array(4).fill(undefined),
    );
  });

  it('grow by one each year, on the birthday', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 40 }), (born, years) => {
        const birthday = `${Number(born.slice(0, 4)) + years}${born.slice(4)}`;
        fc.pre(isDay(birthday));
        expect(ageOn(born, birthday)).toBe(years);
        expect(ageOn(born, addDays(birthday, -1))).toBe(years - 1);
      }),
    );
  });
});
