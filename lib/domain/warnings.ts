import { ageRange } from './age.ts';
import type { Day } from './day.ts';
import type { Facts } from './facts.ts';
import { hasResidedLongEnough } from './permits.ts';
import { isBeneficiaryReceipt } from './receipt.ts';
import type { RenewalWindow } from './renewal.ts';
import { type Explanation, explain } from './rules/index.ts';
import type { Settings } from './settings.ts';

/** What someone should know although it does not decide (ELI-18, ELI-19, ELI-20, REN-04 … REN-06, REN-10, REN-12, RTE-06, RTE-07). */
export function warnings(
  facts: Facts & { on: Day },
  settings: Settings,
  window: RenewalWindow | undefined,
): Explanation[] {
  const said: Explanation[] = [];
  if (facts.status === 'family-member') said.push(...familyWarnings(facts, settings));
  else if (isExpiredReceipt(facts)) said.push(explain('RTE-07', ['receipt.expiresOn', 'on']));
  if (window?.open && window.status !== 'recommended') said.push(window.explanation);
  said.push(...(window?.warnings ?? []));
  if (facts.status === 'subsidiary-protection' && facts.requestType === 'renewal' && mayAskTenYears(facts, settings))
    said.push(explain('REN-10', ['requestType', 'heldPermit.type', 'regularResidenceSince', 'on']));
  return said;
}

function familyWarnings(
  { relationship, requestType, birthDate, receipt, on }: Facts & { on: Day },
  settings: Settings,
) {
  const said: Explanation[] = [];
  const age = birthDate === undefined ? undefined : ageRange(birthDate, on);
  const { lateChild, parentOfMinor, minorSpouse, familyReceipt } = settings.warnings;
  const used = ['relationship', 'birthDate', 'on'];
  if (
    lateChild &&
    relationship === 'child' &&
    requestType === 'first' &&
    age &&
    age.oldest >= settings.ages.lastAsChild
  )
    said.push(explain('ELI-18', [...used, 'requestType']));
  if (parentOfMinor && relationship === 'parent') said.push(explain('ELI-19', ['relationship']));
  if (minorSpouse && relationship === 'spouse' && age && age.youngest < settings.ages.majority)
    said.push(explain('ELI-20', used));
  if (familyReceipt && receipt !== undefined) said.push(explain('RTE-06', ['receipt']));
  return said;
}

function isExpiredReceipt({ receipt, on }: Facts & { on: Day }): boolean {
  return receipt?.expiresOn !== undefined && receipt.expiresOn < on && isBeneficiaryReceipt(receipt.mention);
}

/** Four years of regular residence with the multi-year card: the ten-year card can be asked for (REN-10, TIT-04; FAQ 8). */
function mayAskTenYears(facts: Facts & { on: Day }, settings: Settings): boolean {
  return facts.heldPermit?.type === 'multi-year-card-4y' && hasResidedLongEnough(facts, settings);
}
