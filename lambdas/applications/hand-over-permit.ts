import type { handOverPermit as operation } from '../../lib/contract/operations/agents.ts';
import { handOver } from '../../lib/domain/examination.ts';
import { refuse } from '../../lib/http/refusal.ts';
import type { Story } from '../../lib/http/story.ts';
import { actAsAgent } from './act.ts';

/** FAQ 39: the permit is handed over, and the one before given back. */
export const handOverPermit: Story<typeof operation> = async (request, ports) => {
  const told = { now: ports.now() };
  const { previousPermit } = request.body;
  const moved = await actAsAgent(
    request,
    ports,
    (it, by) => handOver(it, previousPermit, { by, ...told }),
    ({ reason }) => refuse(reason),
  );
  return { as: 'moved', ...moved };
};
