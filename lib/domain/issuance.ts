import type { ApplicationState } from './application.ts';
import { type AttestationVariant, attestations } from './attestations/index.ts';
import { addDays, type Day, longDate } from './day.ts';
import type { RequestType, Status } from './lists.ts';
import { type ToldRule, told } from './rules/index.ts';
import type { Settings } from './settings.ts';
import { isUndecided } from './states.ts';
import type { Text } from './text.ts';
import { type Period, periodFrom } from './validity.ts';

export type IssueRefusal = {
  ok: false;
  code:
    | 'application-incomplete'
    | 'attestation-revoked'
    | 'decision-already-made'
    | 'document-still-valid'
    | 'no-document-held'
    | 'period-over'
    | 'stateless-not-concerned';
  rule: ToldRule;
  faq: number;
  text: Text;
  facts?: { date: Day };
};

const refuse = (code: IssueRefusal['code'], rule: ToldRule, faq: number, text = told(rule)): IssueRefusal => ({
  ok: false,
  code,
  rule,
  faq,
  text,
});

/** The one document that a deposit gives at once (DOC-01, DOC-02, DOC-03, DOC-17, MEN-08, MEN-09, REN-11; FAQ 6, 7, 17, 28, 40). Nobody chooses it: it follows from the status and the request. */
export function variantAtDeposit(
  status: Status,
  requestType: RequestType | undefined,
): { ok: true; variant: AttestationVariant } | IssueRefusal {
  if (status === 'stateless') return refuse('stateless-not-concerned', 'DOC-17', 6);
  if (status === 'family-member') return { ok: true, variant: 'deposit-confirmation' };
  if (status !== 'refugee' && status !== 'subsidiary-protection') return refuse('application-incomplete', 'DOC-04', 25);
  return { ok: true, variant: requestType === 'first' ? 'adp-first' : 'adp-renewal' };
}

/** The period of a document that starts on a day; null for a confirmation, which has none (DOC-06, DOC-10; FAQ 7, 28). */
export function periodOf(variant: AttestationVariant, from: Day, settings: Settings): Period | null {
  const months = attestations[variant].months(settings);
  return months === null ? null : periodFrom(from, months, settings);
}

export type Issue = { ok: true; variant: AttestationVariant; rank: number; follows?: string; period: Period };

type Issued = { id: string; variant: AttestationVariant; rank: number; validUntil?: Day };

/** A decision is taken: no document follows (DOC-07). */
export const decided = () => refuse('decision-already-made', 'DOC-07', 7);

/** The document would be over on the day on which it is issued (DOC-11). */
export const periodOver = () => refuse('period-over', 'DOC-11', 18);

/** A document is still valid: it is too early for the one that follows (DOC-08). */
export const stillValid = (date: Day): IssueRefusal => ({
  ...refuse('document-still-valid', 'DOC-08', 28, told('DOC-08', { date: longDate(date) })),
  facts: { date },
});

/** No document is in force that another could follow (DOC-16). */
export const nothingToFollow = () => refuse('attestation-revoked', 'DOC-16', 26);

/** The ADP that follows another of the same application: the same document, from the day after it or from today if it has ended (DOC-07, DOC-16; FAQ 7, architecture 4.14). */
export function successorOf(
  previous: Issued,
  application: { state: ApplicationState },
  on: Day,
  settings: Settings,
): Issue | IssueRefusal {
  if (!isUndecided(application.state)) return decided();
  const { id, variant, rank, validUntil } = previous;
  if (validUntil === undefined) return refuse('no-document-held', 'DOC-09', 28);
  const from = validUntil >= on ? addDays(validUntil, 1) : on;
  const period = periodOf(variant, from, settings);
  if (period === null) return refuse('no-document-held', 'DOC-09', 28);
  return { ok: true, variant, rank: rank + 1, follows: id, period };
}

/** The day on which the successor of an ADP is due: some days before its end, so that nobody falls out of their rights (DOC-07). */
export function successorDay({ validUntil }: Pick<Issued, 'validUntil'>, settings: Settings): Day | undefined {
  return validUntil === undefined ? undefined : addDays(validUntil, -settings.adp.successorLeadDays);
}

/**
 * The ADP of a family member, once the document held has ended (DOC-08, DOC-09, DOC-10, DOC-11, MEN-07; FAQ 28).
 * It starts on the day after that document, never before the deposit, and is not issued once it would be over.
 */
export function familyAdp(
  application: { state: ApplicationState; requestType: RequestType; depositedOn: Day },
  held: { expiresOn?: Day | undefined } | undefined,
  confirmation: Issued,
  on: Day,
  settings: Settings,
): Issue | IssueRefusal {
  if (!isUndecided(application.state)) return decided();
  const expiresOn = held?.expiresOn;
  if (expiresOn === undefined) return refuse('no-document-held', 'DOC-09', 28);
  if (expiresOn >= on) return stillValid(expiresOn);
  const variant = application.requestType === 'first' ? 'family-adp-first' : 'family-adp-renewal';
  const dayAfter = addDays(expiresOn, 1);
  const from = dayAfter > application.depositedOn ? dayAfter : application.depositedOn;
  const period = periodFrom(from, settings.adp.months.family, settings);
  if (period.until < on) return periodOver();
  return { ok: true, variant, rank: confirmation.rank + 1, follows: confirmation.id, period };
}
