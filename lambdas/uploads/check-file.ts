import type { checkFile as operation } from '../../lib/contract/operations/file-checks.ts';
import { findingsView } from '../../lib/contract/views.ts';
import { inspectFile } from '../../lib/files/inspect.ts';
import type { Story } from '../../lib/http/story.ts';

/** FAQ 19: what the verdict on a file would be, said at once; nothing is kept. */
export const checkFile: Story<typeof operation> = async ({ bytes: sent, language }, { settings }) => {
  const { bytes, type, name } = sent;
  const declared = { ...(name !== undefined && { name }), ...(type !== undefined && { type }) };
  const { findings, ...inspection } = await inspectFile(bytes, declared, settings.upload);
  return { as: 'checked', body: { ...inspection, size: bytes.length, findings: findingsView(findings, language) } };
};
