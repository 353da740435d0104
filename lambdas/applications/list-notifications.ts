import type { listNotifications as operation } from '../../lib/contract/operations/history.ts';
import { mailProblem } from '../../lib/contract/views.ts';
import type { Application } from '../../lib/domain/application.ts';
import { openComplement } from '../../lib/domain/complement.ts';
import type { Story } from '../../lib/http/story.ts';
import { messageNamed } from '../../lib/mail/messages/index.ts';
import type { Page } from '../../lib/ports.ts';

/** FAQ 27, 30, 31: all that the account has been told is also found there, whatever became of the e-mail. */
export const listNotifications: Story<typeof operation> = async ({ query, caller, language }, ports) => {
  const applications: Application[] = [];
  for (const index of ['owner', 'minorAccount'] as const) {
    let after: string | undefined;
    do {
      const page: Page<Application> = await ports.applications.list(index, caller.subject, {
        limit: 100,
        ...(after && { after }),
      });
      applications.push(...page.items.map(({ value }) => value));
      after = page.next;
    } while (after);
  }
  const notifications = applications
    .filter(({ removedAt }) => !removedAt)
    .flatMap((application) =>
      application.events.map(({ id, message, createdAt, state, failure, ...event }) => ({
        id,
        applicationId: application.id,
        message,
        title: messageNamed(message).subject[language],
        createdAt,
        mail: state,
        ...(failure && { mailProblem: mailProblem(failure, language) }),
        href: `${ports.deployment.publicUrl}/v1/applications/${application.id}`,
        open: 'complement' in event && openComplement(application)?.number === event.complement,
      })),
    )
    .sort((one, other) => (one.createdAt < other.createdAt ? 1 : -1))
    .slice(0, query.limit);
  return { as: 'ok', body: { notifications } };
};
