import type { listApplications as operation } from '../../lib/contract/operations/applications.ts';
import type { Story } from '../../lib/http/story.ts';

/** FAQ 37: one account may hold several applications, one per child. */
export const listApplications: Story<typeof operation> = async ({ query, caller }, ports) => {
  const page = await ports.applications.list('owner', caller.subject, {
    limit: query.limit,
    ...(query.after && { after: query.after }),
  });
  const applications = page.items.map(({ value: { id, state, requestType, createdAt, updatedAt } }) => ({
    id,
    state,
    requestType,
    createdAt,
    updatedAt,
  }));
  return { as: 'ok', body: { applications, ...(page.next && { next: page.next }) } };
};
