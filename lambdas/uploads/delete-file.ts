import { changeApplication } from '../../lib/change.ts';
import type { deleteFile as operation } from '../../lib/contract/operations/files.ts';
import { removeFile } from '../../lib/domain/application-files.ts';
import { ownedApplication } from '../../lib/http/owned.ts';
import { refuse } from '../../lib/http/refusal.ts';
import type { Story } from '../../lib/http/story.ts';
import { removeLeftovers } from '../../lib/removal.ts';

/** FAQ 19, 26: a file goes with its bytes, as long as it has not been filed. */
export const deleteFile: Story<typeof operation> = async ({ params, caller }, ports) => {
  const { value } = await ownedApplication(ports, caller, params.applicationId);
  const changed = await changeApplication(ports, value.id, (application) => {
    const removal = removeFile(application, params.fileId, ports.now());
    return removal.ok ? removal.application : refuse(removal.reason);
  });
  if (changed) await removeLeftovers(changed.value, ports);
  return { as: 'removed' };
};
