import { missingView } from '../../lib/contract/missing-view.ts';
import type { readMissing as operation } from '../../lib/contract/operations/missing.ts';
import { ownedApplication } from '../../lib/http/owned.ts';
import type { Story } from '../../lib/http/story.ts';

/** FAQ 17, 25, 31: what is still missing, all at once, before anything is refused. */
export const readMissing: Story<typeof operation> = async ({ params, caller, language }, ports) => {
  const { value } = await ownedApplication(ports, caller, params.applicationId);
  const hash = value.steps.documents?.data.ephoto.hash;
  const question = {
    now: ports.now(),
    settings: ports.settings,
    emailVerified: caller.emailVerified && caller.email !== undefined,
    ephoto: hash === undefined ? undefined : (await ports.ephotos.read(hash))?.value,
  };
  return { as: 'ok', body: missingView(value, question, language) };
};
