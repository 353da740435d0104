import fc from 'fast-check';
import { addDays, type Day } from '../../lib/domain/day.ts';
import type { Facts } from '../../lib/domain/facts.ts';
import { heldPermitTypes } from '../../lib/domain/facts.ts';
import { relationships, relativeStatuses, requestTypes, statuses } from '../../lib/domain/lists.ts';

/** Every day from 2024 to 2032. */
export const everyDay: readonly Day[] = Array.from({ length: 3288 }, (_, index) => addDays('2024-01-01', index));

export const anyDay = fc.constantFrom(...everyDay);

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const number = fc.constantFrom('7503120521', '9912345678');

/** Anything that a person may say of their situation. */
export const anyFacts: fc.Arbitrary<Facts & { on: Day }> = fc.record({
  status: fc.constantFrom(...statuses),
  relativeStatus: maybe(fc.constantFrom(...relativeStatuses)),
  relationship: maybe(fc.constantFrom(...relationships)),
  wishesToWork: maybe(fc.boolean()),
  requestType: maybe(fc.constantFrom(...requestTypes)),
  birthDate: maybe(
    fc.constantFrom(
      '1990',
      '1990-05',
      '1990-05-14',
      '2010',
      '2008-06',
      '2009-11-23',
      '2020-01-01',
      '2090-01-01',
      '1990-02-31',
    ),
  ),
  decision: maybe(fc.record({ authority: fc.constantFrom('OFPRA', 'CNDA'), date: anyDay })),
  identifiers: maybe(
    fc.record({ foreignerNumber: maybe(number), visaNumber: maybe(number), permitNumber: maybe(number) }),
  ),
  receipt: maybe(fc.record({ mention: fc.constantFrom('Reconnu réfugié', 'autre'), expiresOn: maybe(anyDay) })),
  heldPermit: maybe(
    fc.record({ type: maybe(fc.constantFrom(...heldPermitTypes)), number: maybe(number), expiresOn: maybe(anyDay) }),
  ),
  regularResidenceSince: maybe(anyDay),
  on: anyDay,
}) as fc.Arbitrary<Facts & { on: Day }>;

/** The same facts without some of them; the status and the day stay. */
export function without(facts: Facts & { on: Day }, dropped: readonly string[]): Facts & { on: Day } {
  const kept = Object.entries(facts).filter(([name]) => name === 'status' || name === 'on' || !dropped.includes(name));
  return Object.fromEntries(kept) as Facts & { on: Day };
}

/** Every path of a value that leads to `{ fr, en }`. */
export function textsIn(value: unknown, path = ''): { path: string; text: { fr: unknown; en: unknown } }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('fr' in value || 'en' in value) return [{ path, text: value as { fr: unknown; en: unknown } }];
  return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, `${path}/${name}`));
}
