import { ageRange } from './age.ts';
import type { Application } from './application.ts';
import { addHours, type Day, type Instant } from './day.ts';
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
