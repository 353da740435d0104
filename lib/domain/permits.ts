import { addMonths, type Day } from './day.ts';
import type { Facts } from './facts.ts';
import type { Permit } from './lists.ts';
import { type Explanation, explain } from './rules/index.ts';
import type { Settings } from './settings.ts';
import type { Text } from './text.ts';

/** A permit that may be obtained: its name and its length, in years or in months. */
export type ExpectedPermit = { code: Permit; label: Text; years?: number; months?: number };

const permits: Record<Permit, { label: Text; years?: number }> = {
  'resident-card-10y': {
    label: { fr: 'carte de résident d’une durée de 10 ans', en: 'resident card for 10 years' },
    years: 10,
  },
  'multi-year-card-4y': {
    label: {
      fr: 'carte de séjour pluriannuelle d’une durée de quatre ans',
      en: 'multi-year residence card for four years',
    },
    years: 4,
  },
  'temporary-card': { label: { fr: 'carte de séjour temporaire', en: 'temporary residence card' } },
  'family-multi-year-card-4y': {
    label: {
      fr: 'carte de séjour pluriannuelle d’une durée de quatre ans portant la mention « membre de famille d’un bénéficiaire de la protection subsidiaire »',
      en: 'multi-year residence card for four years, marked “family member of a beneficiary of subsidiary protection”',
    },
    years: 4,
  },
  'family-resident-card-10y': {
    label: {
      fr: 'carte de résident d’une durée de dix ans portant la mention « membre de famille d’un bénéficiaire de la protection subsidiaire »',
      en: 'resident card for ten years, marked “family member of a beneficiary of subsidiary protection”',
    },
    years: 10,
  },
};

/** A permit by its code, as FAQ 8 names it; the temporary card's months come from the settings (C29). */
function permit(code: Permit, settings: Settings): ExpectedPermit {
  return { code, ...permits[code], ...(code === 'temporary-card' && { months: settings.permits.temporaryCardMonths }) };
}

type TitRule = `TIT-${'01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11'}`;

/** The permit that may be obtained by someone who can apply online, and why (TIT-01 … TIT-12; FAQ 8). Adulthood is that of the day of the question. */
export function expectedPermit(
  facts: Facts & { on: Day },
  adult: boolean,
  settings: Settings,
): { permit: ExpectedPermit; explanation: Explanation } {
  const [rule, code] = choose(facts, adult, settings);
  const chosen = permit(code, settings);
  return { permit: chosen, explanation: explain(rule, factsUsed(facts), { permit: chosen.label }) };
}

function choose(facts: Facts & { on: Day }, adult: boolean, settings: Settings): [TitRule, Permit] {
  if (facts.status === 'refugee') return [adult ? 'TIT-01' : 'TIT-02', 'resident-card-10y'];
  const longResident = hasResidedLongEnough(facts, settings);
  if (facts.status === 'subsidiary-protection') {
    if (!adult) return ['TIT-07', 'temporary-card'];
    const holder = facts.heldPermit?.type === 'multi-year-card-4y';
    if (holder && longResident) return ['TIT-04', 'resident-card-10y'];
    if (longResident) return ['TIT-05', 'multi-year-card-4y'];
    return [holder ? 'TIT-06' : 'TIT-03', 'multi-year-card-4y'];
  }
  if (facts.relativeStatus === 'refugee') return ['TIT-08', 'resident-card-10y'];
  const minorChild = !adult && facts.relationship === 'child';
  if (minorChild && settings.permits.temporaryCardForFamilyMinors) return ['TIT-11', 'temporary-card'];
  return longResident ? ['TIT-10', 'family-resident-card-10y'] : ['TIT-09', 'family-multi-year-card-4y'];
}

/** Four years of regular residence; their anniversary counts (TIT-12, FAQ 8). */
export function hasResidedLongEnough(facts: Pick<Facts, 'regularResidenceSince'> & { on: Day }, settings: Settings) {
  const since = facts.regularResidenceSince;
  return since !== undefined && addMonths(since, 12 * settings.permits.residenceYears) <= facts.on;
}

function factsUsed(facts: Facts): string[] {
  const used = ['status'];
  if (facts.status === 'family-member') used.push('relativeStatus', 'relationship');
  if (facts.status === 'subsidiary-protection' && facts.heldPermit?.type !== undefined) used.push('heldPermit.type');
  if (facts.regularResidenceSince !== undefined) used.push('regularResidenceSince');
  return [...used, 'birthDate', 'on'];
}
