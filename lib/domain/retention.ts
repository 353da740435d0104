import type { Application } from './application.ts';
import { addDays, type Day, dayOf, type Instant, startOf } from './day.ts';
import type { Settings } from './settings.ts';

/** What time takes from an application: a draft or an ended application whole, or only the files of an ended one (DOS-12; personal data are erased when their time is over). */
export type Erasure = 'application' | 'files';

type Draft = Pick<Application, 'id' | 'updatedAt' | 'email' | 'events'>;

const draftTerm = ({ updatedAt }: Draft, { retention }: Settings): Day =>
  addDays(dayOf(updatedAt), retention.draftDays);

/** The warning that a draft which nobody touches expires, one for each pause (DOS-12): from when, and when the draft goes if it leaves on a day. None where nobody can be told, or not before. */
export function draftWarning(draft: Draft, settings: Settings) {
  const { draftReminderDays: lead } = settings.retention;
  const term = draftTerm(draft, settings);
  const from = addDays(term, -lead);
  if (draft.email === undefined || from <= dayOf(draft.updatedAt)) return undefined;
  const endIfToldOn = (on: Day): Day => (on > from ? addDays(on, lead) : term);
  return { id: `draft-expiring-${draft.id}-${term}`, from, endIfToldOn };
}

/** The first day on which a draft that nobody touches is deleted; none as long as its owner is still to be warned: a warning that is late moves it (DOS-12). */
function draftEnd(draft: Draft, settings: Settings): Day | undefined {
  const warning = draftWarning(draft, settings);
  if (!warning) return draftTerm(draft, settings);
  const sent = draft.events.find(({ id }) => id === warning.id);
  return sent?.message === 'draft-expiring' ? sent.deletedOn : undefined;
}

/** The draft as its owner has given it up: it is gone for everybody, and housekeeping takes the rest away if the request breaks off. A deposit that was asked for comes first. */
export function removeDraft(
  application: Application,
  now: Instant,
): { ok: true; application: Application } | { ok: false; reason: 'application-deposited' } {
  if (application.state !== 'draft' || application.depositRequest)
    return { ok: false, reason: 'application-deposited' };
  return { ok: true, application: application.removedAt ? application : { ...application, removedAt: now } };
}

/** Each erasure that is to come, with the instant from which it is due. */
function erasures({ state, removedAt, depositRequest, endedAt, ...application }: Application, settings: Settings) {
  const { originalFileDays, applicationDays } = settings.retention;
  const after = (ended: Instant, days: number) => startOf(addDays(dayOf(ended), days));
  const end = state === 'draft' && !depositRequest ? draftEnd(application, settings) : undefined;
  const whole: Instant[] = [
    ...(removedAt ? [removedAt] : []),
    ...(end === undefined ? [] : [startOf(end)]),
    ...(endedAt ? [after(endedAt, applicationDays)] : []),
  ];
  const files = endedAt && Object.keys(application.files).length > 0 ? [after(endedAt, originalFileDays)] : [];
  return { application: whole.sort()[0], files: files[0] };
}

/** What is to be erased of an application at an instant, if anything. */
export function erasureOf(application: Application, now: Instant, settings: Settings): Erasure | undefined {
  const due = erasures(application, settings);
  if (due.application !== undefined && due.application <= now) return 'application';
  return due.files !== undefined && due.files <= now ? 'files' : undefined;
}

/** The application as nobody can use or change it any more, if its time is over: the mark is written before anything is taken away, so that whoever acts at the same instant keeps all or finds nothing. */
export function markOutdated(application: Application, now: Instant, settings: Settings): Application {
  if (application.removedAt || erasureOf(application, now, settings) !== 'application') return application;
  return { ...application, removedAt: now };
}

/** When housekeeping must erase something. */
export function erasureDue(application: Application, settings: Settings): Instant[] {
  return Object.values(erasures(application, settings)).filter((at) => at !== undefined);
}
