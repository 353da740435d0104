import type { Application } from './application.ts';
import { addDays, type Day, dayOf, type Instant, startOf } from './day.ts';
import type { Settings } from './settings.ts';

/** What time takes from an application: a draft or an ended application whole, or only the files of an ended one (DOS-12; personal data are erased when their time is over). */
export type Erasure = 'application' | 'files';

/** The first day on which a draft that nobody touches is deleted (DOS-12). */
export const draftEnd = ({ updatedAt }: Pick<Application, 'updatedAt'>, { retention }: Settings): Day =>
  addDays(dayOf(updatedAt), retention.draftDays);

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
  const draft = state === 'draft' && !depositRequest;
  const whole: Instant[] = [
    ...(removedAt ? [removedAt] : []),
    ...(draft ? [startOf(draftEnd(application, settings))] : []),
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
