import { addDays, addMonths, type Day, longDate } from './day.ts';
import type { Facts } from './facts.ts';
import { type Explanation, explain, type ToldRule } from './rules/index.ts';
import type { Settings } from './settings.ts';

export const renewalStatuses = [
  'too-early',
  'recommended',
  'open-before-expiry',
  'expired-with-effects',
  'expired-without-effect',
  'too-late',
] as const;
type RenewalStatus = (typeof renewalStatuses)[number];

type HeldType = NonNullable<Facts['heldPermit']>['type'];

/** When a permit can be renewed, and what it is worth meanwhile; all days included. */
export type RenewalWindow = {
  expires: Day;
  opens: Day;
  recommendedUntil: Day;
  /** Last day on which the expired card keeps its effects; null for a card that keeps none. */
  effectsUntil: Day | null;
  closes: Day;
  status: RenewalStatus;
  /** Whether an application may be filed on the day of the question. */
  open: boolean;
  explanation: Explanation;
  warnings: Explanation[];
};

/** Cards that keep their effects three months after their end: resident and multi-year cards, not the temporary one (FAQ 39, L. 433-3, C13). */
const lasting: readonly HeldType[] = [
  'resident-card-10y',
  'multi-year-card-4y',
  'family-multi-year-card-4y',
  'family-resident-card-10y',
];

/** The renewal window of a permit on a day (REN-01 … REN-07, REN-12; FAQ 39). */
export function renewalWindow(permit: { expiresOn: Day; type?: HeldType }, on: Day, settings: Settings): RenewalWindow {
  const { renewal } = settings;
  const expires = permit.expiresOn;
  const byLaw = renewal.window === 'ceseda';
  const days = {
    expires,
    opens: byLaw ? addDays(expires, -renewal.legalOpensDays) : addMonths(expires, -renewal.opensMonths),
    recommendedUntil: byLaw
      ? addDays(expires, -renewal.legalClosesDays)
      : addMonths(expires, -renewal.recommendedUntilMonths),
    effectsUntil: lasting.includes(permit.type) ? addMonths(expires, renewal.effectsMonths) : null,
    closes: addMonths(expires, renewal.closesMonths),
  };
  const status = statusOn(on, days);
  const late = byLaw && on > days.recommendedUntil && status !== 'too-late';
  const facts = ['heldPermit.expiresOn', 'on'];
  return {
    ...days,
    status,
    open: status !== 'too-early' && status !== 'too-late',
    explanation: explain(reasons[status], permit.type === undefined ? facts : [...facts, 'heldPermit.type'], {
      opens: longDate(days.opens),
      recommendedUntil: longDate(days.recommendedUntil),
      expires: longDate(expires),
      effectsUntil: longDate(days.effectsUntil ?? expires),
      closes: longDate(days.closes),
    }),
    warnings: late ? [explain('REN-12', facts)] : [],
  };
}

type Days = Pick<RenewalWindow, 'expires' | 'opens' | 'recommendedUntil' | 'effectsUntil' | 'closes'>;

function statusOn(on: Day, { expires, opens, recommendedUntil, effectsUntil, closes }: Days): RenewalStatus {
  if (on < opens) return 'too-early';
  if (on <= recommendedUntil) return 'recommended';
  if (on <= expires) return 'open-before-expiry';
  if (on > closes) return 'too-late';
  return effectsUntil !== null && on <= effectsUntil ? 'expired-with-effects' : 'expired-without-effect';
}

const reasons = {
  'too-early': 'REN-02',
  recommended: 'REN-03',
  'open-before-expiry': 'REN-04',
  'expired-with-effects': 'REN-05',
  'expired-without-effect': 'REN-06',
  'too-late': 'REN-07',
} as const satisfies Record<RenewalStatus, ToldRule>;

/** The permit held before, as a renewal's attestation names it (S4, DOC-12, REN-08; FAQ 40). */
export function previousPermit({ heldPermit, identifiers }: Pick<Facts, 'heldPermit' | 'identifiers'>): {
  number?: string;
  expiresOn?: Day;
} {
  const number = heldPermit?.number ?? identifiers?.permitNumber;
  const expiresOn = heldPermit?.expiresOn;
  return { ...(number !== undefined && { number }), ...(expiresOn !== undefined && { expiresOn }) };
}
