import type { readFile as operation } from '../../lib/contract/operations/files.ts';
import { fileView } from '../../lib/contract/views.ts';
import { ownedApplication } from '../../lib/http/owned.ts';
import { refuse } from '../../lib/http/refusal.ts';
import type { Story } from '../../lib/http/story.ts';

/** FAQ 19: the state of one file; while it is awaited, when to ask again. */
export const readFile: Story<typeof operation> = async ({ params, caller, language }, ports) => {
  const { value } = await ownedApplication(ports, caller, params.applicationId);
  const entry = value.files[params.fileId];
  if (!entry) refuse('not-found');
  const headers = entry.state === 'awaiting-upload' ? { headers: { 'Retry-After': '2' } } : {};
  return { as: 'ok', body: fileView(entry, language), ...headers };
};
