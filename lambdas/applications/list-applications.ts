import type { listApplications as operation } from '../../lib/contract/operations/applications.ts';
import type { ApplicationState } from '../../lib/domain/application.ts';
import { refuse } from '../../lib/http/refusal.ts';
import type { Story } from '../../lib/http/story.ts';
import type { ApplicationIndex, Caller } from '../../lib/ports.ts';
import { pageOr } from './page.ts';

/** FAQ 37: one account may hold several applications, one per child; an agent sees those of the prefecture. */
export const listApplications: Story<typeof operation> = async ({ query, caller }, ports) => {
  const { limit, after, state } = query;
  const [index, partition] = listFor(caller, state);
  const page = await pageOr(ports.applications.list(index, partition, { limit, ...(after && { after }) }));
  // A minor's own account holds few applications: they end the last page of its list.
  const minors =
    caller.role === 'applicant' && !page.next
      ? (await ports.applications.list('minorAccount', caller.subject, { limit: 100 })).items
      : [];
  const applications = [...page.items, ...minors].flatMap(({ value }) => {
    const { id, state, requestType, createdAt, updatedAt, deposit, removedAt } = value;
    if (removedAt) return [];
    return [{ id, state, requestType, createdAt, updatedAt, ...(deposit && { depositedAt: deposit.at }) }];
  });
  return { as: 'ok', body: { applications, ...(page.next && { next: page.next }) } };
};

function listFor(
  { role, subject, prefecture }: Caller,
  state: ApplicationState | undefined,
): [ApplicationIndex, string] {
  if (role !== 'agent') return ['owner', subject];
  if (!prefecture) return refuse('role-not-allowed');
  return state ? ['prefectureState', `${prefecture} ${state}`] : ['prefecture', prefecture];
}
