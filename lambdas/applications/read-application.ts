import type { readApplication as operation } from '../../lib/contract/operations/applications.ts';
import { applicationView } from '../../lib/contract/views.ts';
import { visibleApplication } from '../../lib/http/owned.ts';
import { tellReading } from '../../lib/http/reading.ts';
import { etag, type Story } from '../../lib/http/story.ts';

/** FAQ 19, 27: the application resumes at its last validated step, and keeps its documents at hand; an agent's reading is told in its history (DOS-11). */
export const readApplication: Story<typeof operation> = async ({ params, caller, language }, ports) => {
  const { value, version } = await visibleApplication(ports, caller, params.applicationId);
  await tellReading(ports, caller, value.id);
  const body = applicationView(value, language, ports.deployment.publicUrl, caller.role);
  return { as: 'ok', body, headers: { ETag: etag(version, body) } };
};
