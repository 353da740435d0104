import type { readHistory as operation } from '../../lib/contract/operations/history.ts';
import { historyLabels } from '../../lib/domain/history-labels.ts';
import { visibleApplication } from '../../lib/http/owned.ts';
import { tellReading } from '../../lib/http/reading.ts';
import type { Story } from '../../lib/http/story.ts';
import { pageOr } from './page.ts';

/** FAQ 17, 27, 30 (DOS-11): all that happened, in order; which agent it was, agents alone are told. An agent's reading of it is told in it too, once for all its pages. */
export const readHistory: Story<typeof operation> = async ({ params, query, caller, language }, ports) => {
  const { value } = await visibleApplication(ports, caller, params.applicationId);
  const { limit, after } = query;
  const page = await pageOr(ports.history.list('application', value.id, { limit, ...(after && { after }) }));
  if (!after) await tellReading(ports, caller, value.id);
  // The lines of the last change still lie in the application: they end the last page.
  const kept = new Set(page.items.map(({ value: { id } }) => id));
  const last = page.next ? [] : value.journal.filter(({ id }) => !kept.has(id));
  const entries = [...page.items.map((it) => it.value), ...last]
    .sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
    .map(({ at, what, by, actor, facts }) => ({
      at,
      what,
      label: historyLabels[what][language],
      by,
      ...(actor !== undefined && caller.role === 'agent' && { actor }),
      ...(facts && { facts }),
    }));
  return { as: 'ok', body: { entries, ...(page.next && { next: page.next }) } };
};
