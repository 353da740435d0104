import { ageRange } from './age.ts';
import type { Application } from './application.ts';
import { addHours, type Day, dayOf, type Instant } from './day.ts';
import { type Actor, recorded } from './history.ts';
import { owe } from './outbox.ts';
import type { Settings } from './settings.ts';

/** Whether the adult who filed is to be invited to open the minor's account: while the application is processed, never at its deposit, and only if the minor has none (MIN-05, MIN-06; FAQ 17, 29). */
export function invitesMinor(
  application: Pick<Application, 'state' | 'steps'>,
  hasAccount: boolean,
  on: Day,
  settings: Settings,
): boolean {
  const birthDate = application.steps.information?.data.holder.birthDate;
  if (hasAccount || birthDate === undefined) return false;
  const processed = application.state === 'under-examination' || application.state === 'complement-requested';
  const age = ageRange(birthDate, on);
  return processed && age !== undefined && age.oldest < settings.ages.majority;
}

/** What the keyed hash in an invitation's link is made of: the link is never kept (MIN-05, MIN-07). */
export const invitationSubject = (applicationId: string, invitation: number) =>
  JSON.stringify(['minor-account', applicationId, invitation]);

/** Until when an invitation can be used. */
export const invitationEnd = (sentAt: Instant, { minors }: Settings): Instant =>
  addHours(sentAt, minors.invitationDays * 24);

type At = { now: Instant; settings: Settings };

/** The adult who filed is sent a link that opens the minor's account (MIN-05, MIN-06; FAQ 17, 29); the last link counts. */
export function invite(
  application: Application,
  { by, now, settings }: At & { by: Actor },
): { ok: true; application: Application } | { ok: false; reason: 'minor-account-not-expected' } {
  const hasAccount = application.minorAccount !== undefined;
  const { email, id } = application;
  if (!invitesMinor(application, hasAccount, dayOf(now), settings) || email === undefined)
    return { ok: false, reason: 'minor-account-not-expected' };
  const invitation = (application.invitations ?? 0) + 1;
  const invited = recorded({ ...application, invitations: invitation }, { ...by, what: 'minor-account-invited' }, now);
  const event = { id: `minor-account-${id}-${invitation}`, message: 'minor-account', to: email, invitation } as const;
  return { ok: true, application: owe(invited, event, now) };
}

/** An invitation as its link carries it: application, number of the invitation, keyed hash. */
export function readInvitation(text: string): { applicationId: string; number: number; token: string } | undefined {
  const [applicationId, number, token, ...rest] = text.split('.');
  if (!applicationId || !token || !/^\d{1,4}$/.test(number ?? '') || rest.length > 0) return undefined;
  return { applicationId, number: Number(number), token };
}

/** The minor's own account sees the application from now on; a link serves once, and the same account may ask again (DOS-14, MIN-07). */
export function linkMinor(
  application: Application,
  invitation: number,
  account: string,
  { now, settings }: At,
): { ok: true; application: Application } | { ok: false; reason: 'invitation-invalid' } {
  if (application.minorAccount === account) return { ok: true, application };
  const sent = application.events.find((it) => it.message === 'minor-account' && it.invitation === invitation);
  const usable =
    application.minorAccount === undefined &&
    application.invitations === invitation &&
    account !== application.owner &&
    sent !== undefined &&
    now < invitationEnd(sent.createdAt, settings);
  if (!usable) return { ok: false, reason: 'invitation-invalid' };
  const linked = { ...application, minorAccount: account };
  return { ok: true, application: recorded(linked, { by: 'applicant', what: 'minor-account-linked' }, now) };
}
