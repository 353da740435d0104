import {
  addDays,
  addHours,
  addMonths,
  type Day,
  dayOf,
  type Instant,
  isBefore,
  longDate,
  longTime,
  startOf,
} from './day.ts';
import { eph } from './rules/eph.ts';
import type { Settings } from './settings.ts';
import { fill, type Text } from './text.ts';

export { ephotoMap, lookAlikeAdvice, lookAlikes, normaliseCode, readCode } from './ephoto-code.ts';

type EphotoProvider = 'booth' | 'photographer';

/** A code of the register; the code itself is never kept (EPH-19). */
export type EphotoRecord = {
  hash: string;
  last4: string;
  takenAt: Instant;
  provider: { kind: EphotoProvider; name?: string | undefined };
  activeSince?: Instant | undefined;
  /** The application that reserves it (draft) or has consumed it (deposit). */
  holder?: { applicationId: string; consumed: boolean };
};

type Told = { faq: 24; text: Text };

type EphotoRefusal = Told &
  (
    | { state: 'used'; code: 'ephoto-code-already-used'; rule: 'EPH-03'; by: 'draft' | 'deposit' }
    | { state: 'expired'; code: 'ephoto-code-expired'; rule: 'EPH-04'; usableUntil: Day }
    | { state: 'not-yet-active'; code: 'ephoto-code-not-yet-active'; rule: 'EPH-05'; retryAt: Instant }
    | {
        state: 'unknown';
        code: 'ephoto-code-unknown';
        rule: 'EPH-06' | 'EPH-07' | 'EPH-08';
        contacts: readonly EphotoProvider[];
      }
    | { state: 'date-invalid'; code: 'ephoto-date-invalid'; rule: 'EPH-14' }
  );

/** The states of a code, each with what a person needs next (FAQ 24). */
export type EphotoVerdict = (Told & { state: 'usable'; rule: 'EPH-09' | 'EPH-10'; usableUntil: Day }) | EphotoRefusal;

export type EphotoQuestion = {
  applicationId?: string | undefined;
  now: Instant;
  settings: Settings;
  /** What the person says of a code that the register does not know. */
  claimed?: { takenOn?: Day | undefined; kind?: EphotoProvider | undefined } | undefined;
};

/** The last day on which a code serves, until 23:59:59 in Paris (EPH-13, FAQ 24). */
export function lastDayOf(takenOn: Day, settings: Settings): Day {
  return addMonths(takenOn, settings.ephoto.validityMonths);
}

/** The state of a code for an application; of several reasons to refuse, used comes first, then expired, then activation (EPH-03 … EPH-10, EPH-13, EPH-14, EPH-20; FAQ 24). */
export function judgeCode(record: EphotoRecord | undefined, question: EphotoQuestion): EphotoVerdict {
  if (record === undefined) return judgeClaim(question);
  const { now, settings, applicationId } = question;
  const usableUntil = lastDayOf(dayOf(record.takenAt), settings);
  const { holder, activeSince } = record;
  if (holder !== undefined && holder.applicationId !== applicationId) return used(holder.consumed);
  if (holder?.consumed) return usable('EPH-10', usableUntil);
  if (isBefore(now, record.takenAt)) return dateInvalid;
  if (dayOf(now) > usableUntil) return expired(usableUntil);
  if (activeSince !== undefined && !isBefore(now, activeSince))
    return usable(holder ? 'EPH-10' : 'EPH-09', usableUntil);
  return inactive(record.takenAt, record.provider.kind, question);
}

/** A code that the register does not know, by what the person says of it; a day alone counts from its end. */
function judgeClaim(question: EphotoQuestion): EphotoVerdict {
  const { now, settings, claimed } = question;
  if (claimed?.takenOn === undefined) return unknown(claimed?.kind, settings);
  const usableUntil = lastDayOf(claimed.takenOn, settings);
  if (claimed.takenOn > dayOf(now)) return dateInvalid;
  if (dayOf(now) > usableUntil) return expired(usableUntil);
  return inactive(startOf(addDays(claimed.takenOn, 1)), claimed.kind, question);
}

function inactive(
  takenAt: Instant,
  kind: EphotoProvider | undefined,
  { now, settings }: EphotoQuestion,
): EphotoVerdict {
  const hours = settings.ephoto.activationHours;
  const retryAt = addHours(takenAt, hours);
  if (!isBefore(now, retryAt)) return unknown(kind, settings);
  const text = fill(eph['EPH-05'].text, { hours, retryAfter: longTime(retryAt) });
  const code = 'ephoto-code-not-yet-active';
  return { state: 'not-yet-active', code, rule: 'EPH-05', faq: 24, retryAt, text };
}

export type EphotoChange = { ok: true; record: EphotoRecord } | { ok: false; verdict: EphotoRefusal };

/** A draft takes the code for itself, once or again (EPH-12). */
export function reserve(record: EphotoRecord, applicationId: string): EphotoChange {
  if (record.holder === undefined)
    return { ok: true, record: { ...record, holder: { applicationId, consumed: false } } };
  if (record.holder.applicationId === applicationId) return { ok: true, record };
  return { ok: false, verdict: used(record.holder.consumed) };
}

/** A deposit uses the code up; the same application may do it again (EPH-10, EPH-11, EPH-12). */
export function consume(record: EphotoRecord, applicationId: string, now: Instant, settings: Settings): EphotoChange {
  const verdict = judgeCode(record, { applicationId, now, settings });
  if (verdict.state !== 'usable') return { ok: false, verdict };
  return { ok: true, record: { ...record, holder: { applicationId, consumed: true } } };
}

function usable(rule: 'EPH-09' | 'EPH-10', usableUntil: Day): EphotoVerdict {
  const text = fill(eph['EPH-09'].text, { date: longDate(usableUntil) });
  return { state: 'usable', rule, faq: 24, usableUntil, text };
}

const keptByDraft: Text = {
  fr: 'Ce code est déjà enregistré dans une autre demande en préparation. Supprimez cette autre demande, ou refaites une e-photo.',
  en: 'This code is already kept for another application being prepared. Delete that application, or have a new e-photo taken.',
};

function used(consumed: boolean): EphotoRefusal {
  return {
    state: 'used',
    code: 'ephoto-code-already-used',
    rule: 'EPH-03',
    faq: 24,
    by: consumed ? 'deposit' : 'draft',
    text: consumed ? eph['EPH-03'].text : keptByDraft,
  };
}

function expired(usableUntil: Day): EphotoRefusal {
  const text = fill(eph['EPH-04'].text, { date: longDate(addDays(usableUntil, 1)) });
  return { state: 'expired', code: 'ephoto-code-expired', rule: 'EPH-04', faq: 24, usableUntil, text };
}

const contacts = {
  booth: { rule: 'EPH-06', contacts: ['booth'] },
  photographer: { rule: 'EPH-07', contacts: ['photographer'] },
  either: { rule: 'EPH-08', contacts: ['booth', 'photographer'] },
} as const;

function unknown(kind: EphotoProvider | undefined, settings: Settings): EphotoRefusal {
  const contact = contacts[kind ?? 'either'];
  const text = fill(eph[contact.rule].text, { hours: settings.ephoto.activationHours });
  return { state: 'unknown', code: 'ephoto-code-unknown', faq: 24, ...contact, text };
}

const dateInvalid: EphotoRefusal = {
  state: 'date-invalid',
  code: 'ephoto-date-invalid',
  rule: 'EPH-14',
  faq: 24,
  text: eph['EPH-14'].text,
};
