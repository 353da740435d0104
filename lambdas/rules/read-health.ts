import type { readHealth as operation } from '../../lib/contract/operations/service.ts';
import { rulesVersion } from '../../lib/domain/settings.ts';
import type { Story } from '../../lib/http/story.ts';

/** Says that the service answers, which build of it, and with which rules. */
export const readHealth: Story<typeof operation> = async (_, { deployment, now }) => ({
  as: 'ok',
  body: { status: 'ok', stage: deployment.stage, build: deployment.build, rulesVersion, time: now() },
});
