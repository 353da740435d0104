import type { startExamination as operation } from '../../lib/contract/operations/agents.ts';
import { act } from '../../lib/domain/examination.ts';
import type { Story } from '../../lib/http/story.ts';
import { actAsAgent } from './act.ts';

/** FAQ 17: the prefecture begins to examine the application. */
export const startExamination: Story<typeof operation> = async (request, ports) => {
  const now = ports.now();
  return { as: 'moved', ...(await actAsAgent(request, ports, (it, by) => act(it, 'examine', { by, now }))) };
};
