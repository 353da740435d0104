import { ageRange } from './age.ts';
import { attestations, omittedMentions, rightsOf, sentencesOf } from './attestations/index.ts';
import { type Day, longDate } from './day.ts';
import type { Decision, ExpectedDocument } from './decision.ts';
import type { Facts } from './facts.ts';
import { periodOf, variantAtDeposit } from './issuance.ts';
import { missingNames } from './missing.ts';
import { nextSteps } from './next-steps.ts';
import { expectedPermit } from './permits.ts';
import { previousPermit, renewalWindow } from './renewal.ts';
import { routeAway } from './routing.ts';
import { type Explanation, explain } from './rules/index.ts';
import { rulesVersion, type Settings } from './settings.ts';
import { supportingDocuments } from './supporting-documents.ts';
import { warnings } from './warnings.ts';

export type { Decision } from './decision.ts';

type Question = Facts & { on: Day };

/** Where to go, which permit may be obtained, which document a deposit gives, why, and what to do next (RTE-13; FAQ 5–9, 15–17, 28, 34, 38–40). */
export function decide(facts: Question, settings: Settings): Decision {
  const route = routeAway(facts, settings);
  const window = windowOf(facts, settings);
  const answer = {
    on: facts.on,
    ...(window && { renewalWindow: window }),
    warnings: warnings(facts, settings, window),
    rulesVersion,
  };
  if (route === undefined)
    return { ...answer, ...online(facts, settings), nextSteps: nextSteps('online', facts, settings) };
  const missing = route.channel === 'undetermined' ? route.missing : [];
  const reason = route.explanation ?? explain('RTE-13', missing, { missing: missingNames(missing) });
  return {
    ...answer,
    channel: route.channel,
    permit: null,
    document: null,
    supportingDocuments: [],
    explanation: [reason],
    nextSteps: nextSteps(route.channel, facts, settings, missing),
    missing,
  };
}

function windowOf(facts: Question, settings: Settings) {
  const expiresOn = facts.heldPermit?.expiresOn;
  const renews = facts.requestType === 'renewal' || facts.requestType === 'ten-year-card';
  if (!renews || expiresOn === undefined) return undefined;
  return renewalWindow({ expiresOn, type: facts.heldPermit?.type }, facts.on, settings);
}

/** What an application online may lead to; TIT-15: nothing of it is said to anybody else. */
function online(facts: Question, settings: Settings) {
  const adult = isAdult(facts, settings);
  const { permit, explanation } = expectedPermit(facts, adult, settings);
  const document = expectedDocument(facts, settings);
  return {
    channel: 'online' as const,
    permit,
    document,
    supportingDocuments: supportingDocuments(facts, settings),
    explanation: [
      ...eligible(facts, adult),
      explain('RTE-11', []),
      explanation,
      explain('TIT-14', []),
      ...issued(facts, document),
    ],
    missing: [],
  };
}

function isAdult({ birthDate, on }: Question, { ages }: Settings): boolean {
  return birthDate !== undefined && (ageRange(birthDate, on)?.youngest ?? 0) >= ages.majority;
}

/** ELI-01, ELI-02, ELI-03, ELI-10, ELI-12, ELI-14, TIT-13 (FAQ 1, 3, 5, 34, 35). */
function eligible({ status, relationship }: Question, adult: boolean): Explanation[] {
  const family = explain('ELI-03', ['status', 'relativeStatus', 'relationship']);
  const wish = explain('ELI-10', ['birthDate', 'on', 'wishesToWork']);
  const minor = [wish, explain('ELI-14', ['wishesToWork']), explain('ELI-12', ['birthDate']), explain('TIT-13', [])];
  if (status === 'family-member') return !adult && relationship === 'child' ? [family, ...minor] : [family];
  if (!adult) return minor;
  return [explain(status === 'refugee' ? 'ELI-01' : 'ELI-02', ['status', 'birthDate', 'on'])];
}

/** DOC-01, DOC-02, DOC-06, DOC-08, DOC-09 (FAQ 7, 25, 28): what a deposit gives, and what comes after it for a family member. */
function issued(facts: Question, document: ExpectedDocument | null): Explanation[] {
  const { from, until } = document?.validity ?? {};
  if (from !== undefined && until !== undefined)
    return [explain('DOC-01', ['status', 'requestType', 'on'], { from: longDate(from), until: longDate(until) })];
  const expiresOn = facts.heldPermit?.expiresOn;
  const later =
    expiresOn === undefined
      ? explain('DOC-09', ['heldPermit'])
      : explain('DOC-08', ['heldPermit.expiresOn'], { date: longDate(expiresOn) });
  return [explain('DOC-02', ['status']), later];
}

/** The document of a deposit on the day of the question, with its rights as data and as the sentences that it would carry (MEN-10). */
function expectedDocument(facts: Question, settings: Settings): ExpectedDocument | null {
  const choice = variantAtDeposit(facts.status, facts.requestType);
  if (!choice.ok) return null;
  const { variant } = choice;
  const period = periodOf(variant, facts.on, settings);
  const omitted = omittedMentions(variant, settings);
  const { number, expiresOn } = previousPermit(facts);
  const sentences = sentencesOf({
    variant,
    status: facts.status === 'refugee' || facts.status === 'subsidiary-protection' ? facts.status : 'family-member',
    depositedOn: facts.on,
    omitted,
    ...(period && { validFrom: period.from, validUntil: period.until }),
    ...(number !== undefined && expiresOn !== undefined && { heldPermit: { number, expiresOn } }),
  });
  const { kind, title, months } = attestations[variant];
  const validity = { months: months(settings), ...period };
  return { kind, variant, title, validity, rights: rightsOf(variant, omitted), sentences };
}
