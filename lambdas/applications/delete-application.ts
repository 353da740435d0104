import { changeApplication } from '../../lib/change.ts';
import type { deleteApplication as operation } from '../../lib/contract/operations/applications.ts';
import { removeDraft } from '../../lib/domain/retention.ts';
import { ownedApplication } from '../../lib/http/owned.ts';
import { refuse } from '../../lib/http/refusal.ts';
import { requireVersion, type Story } from '../../lib/http/story.ts';
import { eraseApplication } from '../../lib/removal.ts';

/** FAQ 19, 24 (EPH-12): a draft given up goes with its files, and its e-photo code can serve again. */
export const deleteApplication: Story<typeof operation> = async ({ params, caller, ifMatch }, ports) => {
  await ownedApplication(ports, caller, params.applicationId);
  await changeApplication(ports, params.applicationId, (application, version) => {
    requireVersion(ifMatch, version);
    const removal = removeDraft(application, ports.now());
    return removal.ok ? removal.application : refuse(removal.reason);
  });
  await eraseApplication(params.applicationId, ports);
  return { as: 'removed' };
};
