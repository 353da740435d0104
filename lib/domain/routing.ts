import { ageRange } from './age.ts';
import type { Day } from './day.ts';
import type { Facts } from './facts.ts';
import { birthDateDefects } from './information.ts';
import type { Channel } from './lists.ts';
import { isBeneficiaryReceipt } from './receipt.ts';
import { previousPermit, renewalWindow } from './renewal.ts';
import { type Explanation, explain } from './rules/index.ts';
import type { Settings } from './settings.ts';

/** What one rule says of the facts: where to go instead of online, or what it needs to know; nothing when it does not apply. */
export type Route =
  | { channel: Exclude<Channel, 'online' | 'undetermined'>; explanation: Explanation }
  /** Facts that are missing, or that must be corrected (then with the reason). */
  | { channel: 'undetermined'; missing: string[]; explanation?: Explanation };

type Question = Facts & { on: Day };
type Check = (facts: Question, settings: Settings) => Route | undefined;

const undetermined = (...missing: string[]): Route => ({ channel: 'undetermined', missing });

/** RTE-01, RTE-02, REN-13 (FAQ 20, 38): a lost permit and data to update have their own procedure. */
const otherProcedure: Check = ({ requestType }) => {
  if (requestType === undefined) return undetermined('requestType');
  if (requestType === 'duplicate')
    return { channel: 'change-of-situation', explanation: explain('RTE-01', ['requestType']) };
  if (requestType === 'change-of-situation')
    return { channel: 'change-of-situation', explanation: explain('RTE-02', ['requestType']) };
  return undefined;
};

/** RTE-03 (FAQ 6): stateless persons and their family go to the prefecture. */
const stateless: Check = ({ status, relativeStatus }) => {
  if (status === 'stateless') return { channel: 'prefecture', explanation: explain('ELI-05', ['status']) };
  if (status !== 'family-member') return undefined;
  if (relativeStatus === undefined) return undetermined('relativeStatus');
  if (relativeStatus !== 'stateless') return undefined;
  return { channel: 'prefecture', explanation: explain('ELI-06', ['status', 'relativeStatus']) };
};

/** RTE-04, ELI-04 (FAQ 4, 5): who has no decision of OFPRA or CNDA, or another tie with a beneficiary, cannot apply. */
const outside: Check = ({ status, relationship }) => {
  if (status === 'asylum-seeker' || status === 'other')
    return { channel: 'not-eligible', explanation: explain('ELI-07', ['status']) };
  if (status !== 'family-member') return undefined;
  if (relationship === undefined) return undetermined('relationship');
  if (relationship !== 'other') return undefined;
  return { channel: 'not-eligible', explanation: explain('ELI-04', ['status', 'relationship']) };
};

/** RTE-05, RTE-06, RTE-14 (FAQ 15): a beneficiary with such a receipt has nothing more to do, for a renewal as well. */
const receipt: Check = ({ status, receipt, requestType }) => {
  if (status !== 'refugee' && status !== 'subsidiary-protection') return undefined;
  if (receipt === undefined || !isBeneficiaryReceipt(receipt.mention)) return undefined;
  const rule = requestType === 'renewal' ? 'RTE-14' : 'RTE-05';
  return { channel: 'nothing-to-do', explanation: explain(rule, ['status', 'receipt.mention']) };
};

/** ELI-08 (FAQ 2–4): a decision is not taken in the future. */
const decision: Check = ({ decision, on }) => {
  if (decision === undefined || decision.date <= on) return undefined;
  return { ...undetermined('decision.date'), explanation: explain('ELI-08', ['decision.date', 'on']) };
};

/** RTE-08, MIN-08 (FAQ 16, 21): someone whom the administration does not know yet goes to the prefecture. */
const unknownPerson: Check = ({ identifiers, heldPermit }) => {
  const known = [
    identifiers?.foreignerNumber,
    identifiers?.visaNumber,
    identifiers?.permitNumber,
    heldPermit?.number,
  ].some((number) => number !== undefined);
  if (known) return undefined;
  if (identifiers === undefined) return undetermined('identifiers');
  return { channel: 'prefecture', explanation: explain('RTE-08', ['identifiers']) };
};

/** RTE-09, ELI-09 … ELI-17, MIN-09 (FAQ 34, 35): not before 16; from 16 to 18 for who wishes to work, be they beneficiary or a beneficiary's child. */
const age: Check = (facts, settings) => {
  const { birthDate, on, wishesToWork } = facts;
  const { minimum, majority } = settings.ages;
  if (birthDate === undefined) return undetermined('birthDate');
  const used = ['birthDate', 'on'];
  const ages = ageRange(birthDate, on);
  if (ages === undefined || birthDateDefects(birthDate, settings, on).length > 0)
    return { ...undetermined('birthDate'), explanation: explain('ELI-17', used) };
  if (ages.oldest < minimum) return { channel: 'not-eligible', explanation: explain('ELI-09', used) };
  if (straddles(ages, minimum) || straddles(ages, majority))
    return { ...undetermined('birthDate'), explanation: explain('ELI-16', used) };
  if (ages.youngest >= majority || !mustWishToWork(facts)) return undefined;
  if (wishesToWork === undefined) return undetermined('wishesToWork');
  if (wishesToWork) return undefined;
  return { channel: 'not-eligible', explanation: explain('ELI-11', [...used, 'wishesToWork']) };
};

function straddles({ youngest, oldest }: { youngest: number; oldest: number }, limit: number): boolean {
  return youngest < limit && oldest >= limit;
}

/** A minor who is a beneficiary, or a beneficiary's child, may apply in order to work only (ELI-10, ELI-13); not asked of adults (ELI-15). */
function mustWishToWork({ status, relationship }: Facts): boolean {
  return status !== 'family-member' || relationship === 'child';
}

/** RTE-10, REN-02, REN-07, REN-08 (FAQ 39): a renewal has its window, and names the permit before; the ten-year card has no first day. */
const renewal: Check = (facts, settings) => {
  const { requestType, heldPermit, on } = facts;
  if (requestType !== 'renewal' && requestType !== 'ten-year-card') return undefined;
  const { number, expiresOn } = previousPermit(facts);
  if (expiresOn !== undefined) {
    const window = renewalWindow({ expiresOn, type: heldPermit?.type }, on, settings);
    if (window.status === 'too-late') return { channel: 'prefecture', explanation: window.explanation };
    if (window.status === 'too-early' && requestType === 'renewal')
      return { channel: 'not-eligible', explanation: window.explanation };
    if (number !== undefined) return undefined;
  }
  const missing = [
    ...(number === undefined ? ['heldPermit.number'] : []),
    ...(expiresOn === undefined ? ['heldPermit.expiresOn'] : []),
  ];
  return { ...undetermined(...missing), explanation: explain('REN-08', ['requestType', 'heldPermit']) };
};

const checks: readonly Check[] = [otherProcedure, stateless, outside, receipt, decision, unknownPerson, age, renewal];

/**
 * Where someone must go instead of online, and why (RTE-01 … RTE-10): the first rule that is sure, in the order of the procedure.
 * When none is, but some need to know more: all that is missing. Nothing when the application is possible online.
 */
export function routeAway(facts: Question, settings: Settings): Route | undefined {
  const routes = checks.map((check) => check(facts, settings)).filter((route) => route !== undefined);
  const sure = routes.find((route) => route.channel !== 'undetermined');
  if (sure) return sure;
  const open = routes.filter((route) => route.channel === 'undetermined');
  if (open.length === 0) return undefined;
  const explanation = open.find((route) => route.explanation !== undefined)?.explanation;
  const missing = [...new Set(open.flatMap((route) => route.missing))];
  return { channel: 'undetermined', missing, ...(explanation && { explanation }) };
}
