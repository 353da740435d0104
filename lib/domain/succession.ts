import type { Application, IssuedAttestation } from './application.ts';
import { addDays, type Day, dayOf, type Instant } from './day.ts';
import { heldDocument } from './held-document.ts';
import { type Actor, bySystem } from './history.ts';
import {
  decided,
  familyAdp,
  type Issue,
  type IssueRefusal,
  nothingToFollow,
  periodOf,
  stillValid,
  successorDay,
  successorOf,
} from './issuance.ts';
import { issued } from './issued.ts';
import { isAdp, lastDocument, nextRank } from './last-document.ts';
import { remind } from './reminders.ts';
import type { Settings } from './settings.ts';
import { isUndecided } from './states.ts';

export type Issuing = { now: Instant; settings: Settings; newId: () => string };

const later = (day: Day, other: Day): Day => (day > other ? day : other);

/** The document that another follows next, unless that one has been issued, if only to be revoked. */
function withoutFollower(application: Application): IssuedAttestation | undefined {
  const last = lastDocument(application);
  return last && application.attestations.some(({ follows }) => follows === last.id) ? undefined : last;
}

/**
 * The day on which an application is given its next document by itself, if nobody decides before (DOC-03, DOC-07 … DOC-09; FAQ 7, 17, 28):
 * a successor some days before the end of an ADP that has begun, a family member's first ADP once the document held has ended, but not with the deposit.
 */
export function issueDay(application: Application, settings: Settings): Day | undefined {
  const { state, deposit } = application;
  const last = withoutFollower(application);
  if (!last || !deposit || !isUndecided(state)) return undefined;
  if (isAdp(last)) {
    const day = successorDay(last, settings);
    return day && later(day, last.validFrom ?? deposit.day);
  }
  const held = heldDocument(application);
  return held && addDays(later(held.expiresOn, deposit.day), 1);
}

/** The document that follows what an application has, were it issued on a day; an ADP that would be over by now starts on that day (DOC-07 … DOC-11). */
function nextIssue(application: Application, on: Day, settings: Settings): Issue | IssueRefusal {
  const { state, requestType, deposit } = application;
  if (!isUndecided(state) || !deposit) return decided();
  const last = withoutFollower(application);
  if (!last) return nothingToFollow();
  if (isAdp(last)) return successorOf(last, application, on, settings);
  const filed = { state, requestType, depositedOn: deposit.day };
  const held = heldDocument(application);
  const first = familyAdp(filed, held, last, on, settings);
  if (first.ok || first.code !== 'period-over') return first;
  const variant = requestType === 'first' ? 'family-adp-first' : 'family-adp-renewal';
  const period = periodOf(variant, on, settings);
  return period ? { ok: true, variant, rank: last.rank + 1, follows: last.id, period } : first;
}

/**
 * The application with whatever document and reminder its time asks for, and the same one when there is none (DOC-07 … DOC-11, MAI-03, MAI-09, CPL-07).
 * However late it comes, no document is over when it is issued.
 */
export function keepUp(application: Application, at: Issuing): Application {
  const { now, settings } = at;
  const on = dayOf(now);
  const day = issueDay(application, settings);
  const next = day !== undefined && day <= on ? nextIssue(application, on, settings) : undefined;
  return next?.ok ? keepUp(withIssue(application, next, bySystem, at), at) : remind(application, now, settings);
}

/** An agent has the next document issued now, from the first reminder of the end of the one before (DOC-07 … DOC-11; FAQ 7, 28). */
export function issueNext(
  application: Application,
  { by, ...at }: Issuing & { by: Actor },
): { ok: true; application: Application } | IssueRefusal {
  const { now, settings } = at;
  const on = dayOf(now);
  const next = nextIssue(application, on, settings);
  if (!next.ok) return next;
  const last = lastDocument(application);
  if (last?.validUntil !== undefined && on < agentDay(last, settings)) return stillValid(last.validUntil);
  return { ok: true, application: withIssue(application, next, by, at) };
}

/** The first day on which an agent may have the successor of an ADP issued. */
function agentDay({ validFrom = '', validUntil = '' }: IssuedAttestation, { adp }: Settings): Day {
  return later(validFrom, addDays(validUntil, -Math.max(adp.successorLeadDays, ...adp.reminderDays)));
}

function withIssue(application: Application, { variant, follows, period }: Issue, by: Actor, at: Issuing): Application {
  const document = { id: at.newId(), variant, rank: nextRank(application), ...(follows !== undefined && { follows }) };
  return issued(application, { ...document, validFrom: period.from, validUntil: period.until }, by, at.now);
}
