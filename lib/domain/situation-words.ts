import { ageRange } from './age.ts';
import type { Facts, heldPermitTypes } from './facts.ts';
import type { RequestType, relationships, Status } from './lists.ts';
import type { Settings } from './settings.ts';
import type { Text } from './text.ts';

/** A situation in words, as far as the facts tell it: who asks, for what, of which age, holding what. */
export function situationWords(facts: Partial<Facts>, settings: Settings): Text {
  const { status, requestType, relationship, heldPermit } = facts;
  const parts = [
    status && (status === 'family-member' ? (relationship ? relatives[relationship] : relative) : people[status]),
    requestType && requestTypeWords[requestType],
    ageWords(facts, settings),
    heldPermit?.type && holdings[heldPermit.type],
  ].filter((part) => part !== undefined);
  return { fr: parts.map(({ fr }) => fr).join(' · '), en: parts.map(({ en }) => en).join(' · ') };
}

function ageWords({ birthDate, on }: Partial<Facts>, { ages }: Settings): Text | undefined {
  const age = birthDate !== undefined && on !== undefined ? ageRange(birthDate, on) : undefined;
  if (age === undefined) return undefined;
  if (age.youngest >= ages.majority) return { fr: 'Majeur', en: 'Adult' };
  return age.oldest < ages.majority ? { fr: 'Mineur', en: 'Minor' } : undefined;
}

/** What is asked for, as documents say it. */
export const requestTypeWords: Record<RequestType, Text> = {
  first: { fr: 'Première demande', en: 'First request' },
  renewal: { fr: 'Renouvellement', en: 'Renewal' },
  'ten-year-card': { fr: 'Carte de résident de dix ans', en: 'Ten-year resident card' },
  duplicate: { fr: 'Duplicata', en: 'Duplicate' },
  'change-of-situation': { fr: 'Changement de situation', en: 'Change of situation' },
};

const people: Record<Exclude<Status, 'family-member'>, Text> = {
  refugee: { fr: 'Personne réfugiée', en: 'Refugee' },
  'subsidiary-protection': {
    fr: 'Bénéficiaire de la protection subsidiaire',
    en: 'Beneficiary of subsidiary protection',
  },
  stateless: { fr: 'Apatride', en: 'Stateless person' },
  'asylum-seeker': { fr: 'Demandeur d’asile', en: 'Asylum seeker' },
  other: { fr: 'Autre personne', en: 'Other person' },
};

const relative: Text = {
  fr: 'Membre de la famille d’une personne protégée',
  en: 'Family member of a protected person',
};
const relatives: Record<(typeof relationships)[number], Text> = {
  spouse: {
    fr: 'Conjoint, partenaire ou concubin d’une personne protégée',
    en: 'Spouse or partner of a protected person',
  },
  child: { fr: 'Enfant d’une personne protégée', en: 'Child of a protected person' },
  parent: { fr: 'Parent d’une personne protégée', en: 'Parent of a protected person' },
  other: {
    fr: 'Autre membre de la famille d’une personne protégée',
    en: 'Other family member of a protected person',
  },
};

const residentCard: Text = { fr: 'Détient une carte de résident', en: 'Holds a resident card' };
const multiYearCard: Text = { fr: 'Détient une carte pluriannuelle', en: 'Holds a multi-year card' };
const holdings: Record<(typeof heldPermitTypes)[number], Text> = {
  'resident-card-10y': residentCard,
  'family-resident-card-10y': residentCard,
  'multi-year-card-4y': multiYearCard,
  'family-multi-year-card-4y': multiYearCard,
  'temporary-card': { fr: 'Détient une carte temporaire', en: 'Holds a temporary card' },
  'long-stay-visa': { fr: 'Détient un visa de long séjour', en: 'Holds a long-stay visa' },
  other: { fr: 'Détient un autre titre', en: 'Holds another permit' },
};
