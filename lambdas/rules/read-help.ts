import { localised } from '../../lib/contract/localise.ts';
import type { readHelp as operation } from '../../lib/contract/operations/rules.ts';
import { helpTopics } from '../../lib/domain/help.ts';
import type { Story } from '../../lib/http/story.ts';

/** FAQ 32 (AID-01 … AID-08): whom to ask, by topic or by question. */
export const readHelp: Story<typeof operation> = async ({ query, language }, ports) => {
  const topics = helpTopics(ports.settings).filter(({ faq }) => query.faq === undefined || faq.includes(query.faq));
  return { as: 'ok', body: { topics: localised(topics, language) } };
};
