import { type Application, stepNames } from './application.ts';
import type { AttestationRecord } from './attestation.ts';
import { type AttestationVariant, attestations, omittedMentions } from './attestations/index.ts';
import { type Day, dayOf, type Instant } from './day.ts';
import type { Decision } from './decision.ts';
import { checkDocuments, factsOf, hasReason } from './documents-step.ts';
import { stepLabels } from './draft.ts';
import { decide } from './eligibility.ts';
import type { Finding } from './finding.ts';
import { heldDocument } from './held-document.ts';
import { byApplicant, bySystem, recorded } from './history.ts';
import { checkInformation, foreignerNumberDefects } from './information.ts';
import { issued } from './issued.ts';
import type { Logo } from './logo.ts';
import { prefectureOf } from './prefecture.ts';
import { told } from './rules/index.ts';
import type { Settings } from './settings.ts';
import { fill } from './text.ts';
import type { Period } from './validity.ts';

export { checkDocuments, expectedDocuments, factsOf } from './documents-step.ts';

export type DepositCheck =
  | { ok: true; day: Day; decision: Decision; variant: AttestationVariant; validity: Period | null }
  | { ok: false; findings: Finding[] };

/**
 * Whether an application may be deposited at this instant, everything evaluated again (DOS-07, DOC-04, DOC-12, REN-08, UPL-15, CPT-02; FAQ 17, 25);
 * if not, all that is in the way. The e-photo code is consumed by its register.
 */
export function checkDeposit(
  application: Application,
  { now, settings, emailVerified = true }: { now: Instant; settings: Settings; emailVerified?: boolean },
): DepositCheck {
  const day = dayOf(now);
  const { steps } = application;
  const decision = hasReason(application) && decide({ ...factsOf(application), on: day }, settings);
  const findings = [
    ...(application.state === 'draft' ? [] : [alreadyDeposited]),
    ...stepFindings(application),
    ...within('information', informationFindings(application, settings, day)),
    ...(decision ? decisionFindings(decision) : []),
    ...within(
      'documents',
      steps.documents ? checkDocuments(application, steps.documents.data.documents, { now: () => now, settings }) : [],
    ),
    ...(emailVerified ? [] : [emailNotVerified]),
  ];
  if (findings.length > 0 || !decision || !decision.document) return { ok: false, findings };
  const { variant, validity } = decision.document;
  const { from, until } = validity;
  const period = from !== undefined && until !== undefined ? { from, until } : null;
  return { ok: true, day, decision, variant, validity: period };
}

const within = (step: string, findings: Finding[]): Finding[] =>
  findings.map((finding) => ({ ...finding, pointer: `/steps/${step}/data${finding.pointer}` }));

function informationFindings({ steps, identifiers }: Application, settings: Settings, day: Day): Finding[] {
  const data = steps.information?.data;
  return data ? [...checkInformation(data, settings, day), ...foreignerNumberDefects(data, identifiers)] : [];
}

const alreadyDeposited: Finding = {
  pointer: '',
  code: 'application-deposited',
  text: told('AID-04'),
  rule: 'DOS-08',
  faq: 26,
};

const emailNotVerified: Finding = {
  pointer: '',
  code: 'email-not-verified',
  text: {
    fr: 'Confirmez d’abord votre adresse avec le lien reçu par courriel.',
    en: 'First confirm your address with the link that you received by e-mail.',
  },
  rule: 'CPT-02',
  faq: 10,
};

function stepFindings({ steps }: Application): Finding[] {
  const text = { fr: 'Terminez d’abord l’étape {step} : {name}.', en: 'First complete step {step}: {name}.' };
  return stepNames
    .filter((name) => !steps[name]?.validatedAt)
    .map((name) => ({
      pointer: `/steps/${name}`,
      code: 'previous-step-incomplete',
      text: fill(text, { step: stepNames.indexOf(name) + 1, name: stepLabels[name] }),
      rule: 'DOS-03',
      faq: 17,
    }));
}

/** Not online any more on the day of the deposit, for the reason that decides (DOS-07); the permit before has its own code (DOC-12, REN-08). */
function decisionFindings({ channel, explanation }: Decision): Finding[] {
  const reason = explanation.at(-1);
  if (channel === 'online' || reason === undefined) return [];
  if (reason.rule === 'REN-08')
    return [
      {
        pointer: '/steps/reason/data/heldPermit',
        code: 'previous-permit-required',
        text: told('DOC-12'),
        rule: 'DOC-12',
        faq: 40,
      },
    ];
  return [
    {
      pointer: '/steps/reason/data',
      code: 'not-online',
      text: reason.sentence,
      rule: reason.rule,
      faq: reason.faq,
      facts: { channel },
    },
  ];
}

/** The application with its deposit and what it owes to the person, in one change (DOC-01, DOC-02, DOC-03, DOS-07, MAI-01, MAI-02). */
export function deposited(
  application: Application,
  check: Extract<DepositCheck, { ok: true }>,
  attestationId: string,
): Application {
  const { depositRequest, ...draft } = application;
  if (depositRequest === undefined || application.state !== 'draft') return application;
  const { variant, validity, day } = check;
  const { at, email } = depositRequest;
  const prefecture = prefectureOf(application.steps.information?.data.holder.address.postcode ?? '');
  const filed: Application = { ...draft, email, updatedAt: at, state: 'deposited', deposit: { at, day, prefecture } };
  return issued(
    recorded(filed, { ...byApplicant, what: 'deposited' }, at),
    {
      id: attestationId,
      variant,
      rank: 1,
      ...(validity && { validFrom: validity.from, validUntil: validity.until }),
    },
    bySystem,
    at,
  );
}

/**
 * The record of a document of a deposited application (DOC-14, DOC-15, DOC-18): always the same for the same application.
 * The holder is the person concerned, a minor included; the old permit is named where the document needs it.
 */
export function attestationRecord(
  application: Application,
  issue: { id: string; issuer: string; logo?: Logo | undefined; verificationUrl: string; settings: Settings },
): AttestationRecord {
  const { steps, deposit, requestType, owner } = application;
  const entry = application.attestations.find(({ id }) => id === issue.id);
  const information = steps.information?.data;
  const reason = steps.reason?.data;
  if (!entry || !deposit || !information || !reason) throw new Error('no such document of a deposited application');
  const { variant, rank, follows, issuedAt, validFrom, validUntil } = entry;
  const { status, relativeStatus } = reason;
  const heldPermit = attestations[variant].rights.onlyWith === null ? undefined : heldDocument(application);
  const omitted = omittedMentions(variant, issue.settings);
  return {
    id: issue.id,
    schema: 1,
    variant,
    applicationId: application.id,
    owner,
    requestType,
    status: status === 'refugee' || status === 'subsidiary-protection' ? status : 'family-member',
    ...((relativeStatus === 'refugee' || relativeStatus === 'subsidiary-protection') && { relativeStatus }),
    rank,
    ...(follows !== undefined && { follows }),
    issuedAt,
    depositedOn: deposit.day,
    ...(validFrom !== undefined && { validFrom }),
    ...(validUntil !== undefined && { validUntil }),
    holder: information.holder,
    ...(information.minor && { filedBy: information.minor.filedBy }),
    ...(heldPermit && { heldPermit }),
    ...(omitted.length > 0 && { omitted }),
    issuer: issue.issuer,
    ...(issue.logo && { logo: issue.logo }),
    verificationUrl: issue.verificationUrl,
  };
}
