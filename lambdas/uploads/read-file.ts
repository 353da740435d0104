import type { readFile as operation } from '../../lib/contract/operations/files.ts';
import { fileView } from '../../lib/contract/views.ts';
import { mayStillCome } from '../../lib/domain/application-files.ts';
import { ownedApplication } from '../../lib/http/owned.ts';
import { refuse } from '../../lib/http/refusal.ts';
import type { Story } from '../../lib/http/story.ts';
import { retryAfter } from './files.ts';
import { judge } from './judge.ts';

/** FAQ 19: the state of one file; while it is awaited, when to ask again; a scan that is awaited goes on. */
export const readFile: Story<typeof operation> = async ({ params, caller, language }, ports) => {
  const { value } = await ownedApplication(ports, caller, params.applicationId);
  const entry = value.files[params.fileId] ?? refuse('not-found');
  const judgement = entry.state === 'scanning' ? await judge(value.id, entry.id, ports) : undefined;
  const file = judgement?.judged ? judgement.file : entry;
  return { as: 'ok', body: fileView(file, language, value.files), ...(mayStillCome(value, file) && retryAfter(file)) };
};
