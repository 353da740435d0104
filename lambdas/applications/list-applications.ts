import { BadCursor } from '../../lib/adapters.ts';
import { fieldErrors } from '../../lib/contract/field-errors.ts';
import type { listApplications as operation } from '../../lib/contract/operations/applications.ts';
import { refuse } from '../../lib/http/refusal.ts';
import type { Story } from '../../lib/http/story.ts';

/** FAQ 37: one account may hold several applications, one per child. */
export const listApplications: Story<typeof operation> = async ({ query: { limit, after }, caller }, ports) => {
  const page = await ports.applications
    .list('owner', caller.subject, { limit, ...(after && { after }) })
    .catch((error) => {
      if (!(error instanceof BadCursor)) throw error;
      return refuse('validation-failed', {
        errors: [{ pointer: '/query/after', code: 'invalid', text: fieldErrors.invalid }],
      });
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
