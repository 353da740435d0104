import { localised } from '../../lib/contract/localise.ts';
import type { readHelp as operation } from '../../lib/contract/operations/rules.ts';
import { helpTopics } from '../../lib/domain/help.ts';
import type { Story } from '../../lib/http/story.ts';

/** FAQ 32 (AID-01 … AID-08): whom to ask, by topic. */
export const readHelp: Story<typeof operation> = async ({ language }, ports) => ({
  as: 'ok',
  body: { topics: localised(helpTopics(ports.settings), language) },
});
