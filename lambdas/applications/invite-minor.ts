import type { inviteMinor as operation } from '../../lib/contract/operations/agents.ts';
import { invite } from '../../lib/domain/minor-account.ts';
import { refuse } from '../../lib/http/refusal.ts';
import type { Story } from '../../lib/http/story.ts';
import { actAsAgent } from './act.ts';

/** FAQ 17, 29 (MIN-05 … MIN-07): a link by mail, so that no password ever travels. */
export const inviteMinor: Story<typeof operation> = async (request, ports) => {
  const at = { now: ports.now(), settings: ports.settings };
  const invited = await actAsAgent(
    request,
    ports,
    (it, by) => invite(it, { by, ...at }),
    ({ reason }) => refuse(reason),
  );
  return { as: 'moved', ...invited };
};
