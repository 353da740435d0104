import type { closeApplication as operation } from '../../lib/contract/operations/agents.ts';
import { close } from '../../lib/domain/examination.ts';
import type { Story } from '../../lib/http/story.ts';
import { actAsAgent } from './act.ts';

/** The prefecture ends an application without a permit, and says why. */
export const closeApplication: Story<typeof operation> = async (request, ports) => {
  const { reason } = request.body;
  const now = ports.now();
  return { as: 'moved', ...(await actAsAgent(request, ports, (it, by) => close(it, reason, { by, now }))) };
};
