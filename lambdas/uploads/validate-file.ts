import type { validateFile as operation } from '../../lib/contract/operations/files.ts';
import { fileView } from '../../lib/contract/views.ts';
import { ownedApplication } from '../../lib/http/owned.ts';
import { refuse } from '../../lib/http/refusal.ts';
import type { Story } from '../../lib/http/story.ts';
import { retryAfter } from './files.ts';
import { judge } from './judge.ts';

/** FAQ 19: the person need not wait for the store's own event to know. */
export const validateFile: Story<typeof operation> = async ({ params, caller, language }, ports) => {
  await ownedApplication(ports, caller, params.applicationId);
  const judgement = await judge(params.applicationId, params.fileId, ports);
  if (!judgement.judged) refuse(judgement.reason);
  return { as: 'judged', body: fileView(judgement.file, language, judgement.files), ...retryAfter(judgement.file) };
};
