import type { readFileContent as operation } from '../../lib/contract/operations/file-content.ts';
import { addSeconds } from '../../lib/domain/day.ts';
import { type FormatCode, formats } from '../../lib/domain/formats/index.ts';
import { visibleApplication } from '../../lib/http/owned.ts';
import { tellReading } from '../../lib/http/reading.ts';
import { refuse } from '../../lib/http/refusal.ts';
import type { Story } from '../../lib/http/story.ts';

const seconds = 60;

/** UPL-19, UPL-20: the readers' copy, by an address that soon ends; that an agent has asked for it is told in the history (DOS-11). */
export const readFileContent: Story<typeof operation> = async ({ params, caller }, ports) => {
  const { value } = await visibleApplication(ports, caller, params.applicationId);
  const file = value.files[params.fileId] ?? refuse('not-found');
  if (file.state !== 'accepted' || !file.cleanKey) return refuse('file-not-accepted');
  const format = (file.verdict?.type ?? 'pdf') as FormatCode;
  // Its own name often says whose it is, and an address is logged by whoever carries it (architecture 4.12).
  const download = { name: `${file.document}.${format}`, type: formats[format].type };
  await tellReading(ports, caller, value.id, file.id);
  const url = await ports.uploads.presignGet(file.cleanKey, download, seconds);
  return { as: 'found', body: { url, expiresAt: addSeconds(ports.now(), seconds) } };
};
