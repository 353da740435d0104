import type { announcePermit as operation } from '../../lib/contract/operations/agents.ts';
import { announcePermit as announce } from '../../lib/domain/examination.ts';
import type { Story } from '../../lib/http/story.ts';
import { actAsAgent } from './act.ts';

/** FAQ 33: the permit is granted; the person is told what to pay and where. */
export const announcePermit: Story<typeof operation> = async (request, ports) => {
  const now = ports.now();
  const cents = Math.round(request.body.amount * 100);
  return { as: 'moved', ...(await actAsAgent(request, ports, (it, by) => announce(it, cents, { by, now }))) };
};
