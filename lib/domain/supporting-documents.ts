import { ageRange } from './age.ts';
import type { Facts } from './facts.ts';
import type { Settings } from './settings.ts';
import {
  type ListedNeed,
  type Situation,
  type SupportingDocumentCode,
  supportingDocumentCodes,
  supportingDocumentList,
} from './supporting-document-list.ts';
import type { Text } from './text.ts';

export { supportingDocumentCodes } from './supporting-document-list.ts';

export type SupportingDocument = {
  code: SupportingDocumentCode;
  label: Text;
  /** `conditional` when the facts do not say: the person then decides by `why`. */
  need: 'required' | 'optional' | 'conditional';
  /** Everything is a file but the e-photo, which is a code (EPH-15). */
  given: 'file' | 'code';
  why: Text;
};

/** What must be joined to an application, with the conditions resolved that the facts resolve (rules.md 4; FAQ 19, 22; DOS-13, ELI-14, EPH-15). */
export function supportingDocuments(facts: Partial<Facts>, settings: Settings): SupportingDocument[] {
  const situation = situationOf(facts);
  return supportingDocumentCodes.flatMap((code) => {
    const { label, why, needs } = supportingDocumentList[code];
    const listed = settings.supportingDocuments[code]?.[situation] ?? needs[situation];
    const need = listed === 'conditional' ? resolve(code, facts, settings) : listed;
    if (need === 'none') return [];
    return [{ code, label, need, given: code === 'ephoto' ? 'code' : 'file', why } as const];
  });
}

/** The column of the list (rules.md 4); a refugee's "ten-year card" is the renewal of their card. */
function situationOf({ status, requestType }: Partial<Facts>): Situation {
  if (status === 'family-member') return 'family';
  if (requestType === 'ten-year-card') return status === 'subsidiary-protection' ? 'ten-year-card' : 'renewal';
  return requestType === 'renewal' ? 'renewal' : 'first';
}

function resolve(code: SupportingDocumentCode, facts: Partial<Facts>, settings: Settings): ListedNeed {
  const held = facts.heldPermit?.type;
  switch (code) {
    case 'work-declaration':
    case 'parental-authority':
      return byAge(facts, settings);
    case 'common-life-proof':
      return facts.relationship === undefined || facts.relationship === 'spouse' ? 'conditional' : 'none';
    case 'previous-permit':
      return previousPermit(facts);
    case 'long-stay-visa':
      if (held === 'long-stay-visa' || facts.identifiers?.visaNumber !== undefined) return 'required';
      return held === undefined ? 'conditional' : 'none';
    case 'no-absence-declaration':
      if (facts.requestType === 'first') return 'none';
      if (held === undefined || facts.requestType === undefined) return 'conditional';
      return held === 'resident-card-10y' || held === 'family-resident-card-10y' ? 'required' : 'none';
    default:
      return 'conditional';
  }
}

/** Asked of whoever is a minor on the day; open as long as the age is not known. */
function byAge({ birthDate, on }: Partial<Facts>, { ages }: Settings): ListedNeed {
  const age = birthDate !== undefined && on !== undefined ? ageRange(birthDate, on) : undefined;
  if (age === undefined) return 'conditional';
  if (age.youngest >= ages.majority) return 'none';
  return age.oldest < ages.majority ? 'required' : 'conditional';
}

/** Asked of a family member who holds a permit: always for a renewal, never for someone who came with a visa alone. */
function previousPermit({ requestType, heldPermit, identifiers }: Partial<Facts>): ListedNeed {
  if (requestType === 'renewal' || requestType === 'ten-year-card') return 'required';
  if (heldPermit?.type === 'long-stay-visa') return 'none';
  if (heldPermit !== undefined || identifiers?.permitNumber !== undefined) return 'required';
  return 'conditional';
}
