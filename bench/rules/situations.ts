import { addDays, type Day } from '../../lib/domain/day.ts';
import { type Facts, heldPermitTypes } from '../../lib/domain/facts.ts';
import { relationships, relativeStatuses, requestTypes, statuses } from '../../lib/domain/lists.ts';

const first: Day = '2024-01-01';
const days = 3288;

/** The same situations for whoever asks for as many: every list gone through at its own pace, so that few facts come together twice. */
export function situations(count: number): (Facts & { on: Day })[] {
  return Array.from({ length: count }, (_, n) => {
    const pick = <T>(list: readonly T[], pace: number) => list[Math.floor(n / pace) % list.length] as T;
    const on = addDays(first, (n * 7919) % days);
    const status = pick(statuses, 1);
    return {
      status,
      on,
      requestType: pick(requestTypes, statuses.length),
      birthDate: `${1950 + (n % 62)}-0${1 + (n % 9)}-1${n % 10}`,
      ...(n % 3 > 0 && { identifiers: { foreignerNumber: String(7_500_000_000 + n) } }),
      ...(n % 4 > 1 && { decision: { authority: n % 8 > 3 ? 'OFPRA' : 'CNDA', date: addDays(on, -(n % 700)) } }),
      ...(n % 5 > 1 && {
        heldPermit: { type: pick(heldPermitTypes, 5), number: 'AB1234567', expiresOn: addDays(on, (n % 400) - 200) },
      }),
      ...(status === 'family-member' && {
        relativeStatus: pick(relativeStatuses, 7),
        relationship: pick(relationships, 11),
        wishesToWork: n % 2 === 0,
      }),
    };
  });
}
