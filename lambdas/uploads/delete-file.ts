import { changeApplication } from '../../lib/change.ts';
import type { deleteFile as operation } from '../../lib/contract/operations/files.ts';
import type { FileEntry } from '../../lib/domain/application.ts';
import { removeFile } from '../../lib/domain/application-files.ts';
import { ownedApplication } from '../../lib/http/owned.ts';
import { refuse } from '../../lib/http/refusal.ts';
import type { Story } from '../../lib/http/story.ts';
import { incomingKey } from '../../lib/removal.ts';

/** FAQ 19, 26: a file goes with its bytes, as long as it has not been filed. */
export const deleteFile: Story<typeof operation> = async ({ params, caller }, ports) => {
  const { value } = await ownedApplication(ports, caller, params.applicationId);
  let gone: FileEntry | undefined;
  await changeApplication(ports, value.id, (application) => {
    const removal = removeFile(application, params.fileId, ports.now());
    if (!removal.ok) return refuse(removal.reason);
    gone = removal.file;
    return removal.application;
  });
  await ports.uploads.remove(incomingKey(value.id, params.fileId));
  if (gone?.cleanKey) await ports.uploads.remove(gone.cleanKey);
  return { as: 'removed' };
};
