import { timingSafeEqual } from 'node:crypto';
import { changeApplication } from '../../lib/change.ts';
import type { linkMinorAccount as operation } from '../../lib/contract/operations/history.ts';
import { invitationSubject, linkMinor, readInvitation } from '../../lib/domain/minor-account.ts';
import { refuse } from '../../lib/http/refusal.ts';
import type { Story } from '../../lib/http/story.ts';

/** FAQ 29 (MIN-07, DOS-14): from now on the minor's own account sees the application; the link is spent. */
export const linkMinorAccount: Story<typeof operation> = async ({ body, caller }, ports) => {
  const invitation = readInvitation(body.invitation) ?? refuse('invitation-invalid');
  const { applicationId, number, token } = invitation;
  const expected = await ports.mac(invitationSubject(applicationId, number));
  if (!sameText(token, expected)) refuse('invitation-invalid');
  const linked = await changeApplication(ports, applicationId, (application) => {
    const verdict = linkMinor(application, number, caller.subject, { now: ports.now(), settings: ports.settings });
    return verdict.ok ? verdict.application : refuse(verdict.reason);
  });
  return { as: 'linked', body: { applicationId: linked?.value.id ?? refuse('invitation-invalid') } };
};

/** Compares without telling by its time how much was right. */
function sameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
