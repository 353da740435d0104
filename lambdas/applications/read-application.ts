import type { readApplication as operation } from '../../lib/contract/operations/applications.ts';
import { applicationView } from '../../lib/contract/views.ts';
import { ownedApplication } from '../../lib/http/owned.ts';
import { etag, type Story } from '../../lib/http/story.ts';

/** FAQ 19, 27: the application resumes at its last validated step, and keeps its documents at hand. */
export const readApplication: Story<typeof operation> = async ({ params, caller, language }, ports) => {
  const { value, version } = await ownedApplication(ports, caller, params.applicationId);
  return {
    as: 'ok',
    body: applicationView(value, language, ports.deployment.publicUrl),
    headers: { ETag: etag(version) },
  };
};
