import type { requestComplement as operation } from '../../lib/contract/operations/complements.ts';
import { requestComplement as ask } from '../../lib/domain/complement.ts';
import { refuse } from '../../lib/http/refusal.ts';
import type { Story } from '../../lib/http/story.ts';
import { actAsAgent } from './act.ts';

/** FAQ 30, 31 (CPL-01, CPL-02): only the prefecture asks for more documents, each with its reason. */
export const requestComplement: Story<typeof operation> = async (request, ports) => {
  const at = { now: ports.now(), settings: ports.settings };
  const asked = await actAsAgent(
    request,
    ports,
    (it, by) => ask(it, request.body, { by, ...at }),
    ({ reason, findings }) => refuse(reason, { errors: findings }),
  );
  return { as: 'requested', ...asked };
};
