import { changeApplication } from '../../lib/change.ts';
import type { answerComplementItem as operation } from '../../lib/contract/operations/complements.ts';
import { answerItem } from '../../lib/domain/complement.ts';
import { ownedApplication } from '../../lib/http/owned.ts';
import { requireVersion, type Story } from '../../lib/http/story.ts';
import { answer } from './act.ts';
import { refuseComplement } from './refuse-complement.ts';

/** FAQ 31 (CPL-03, CPL-05): each document asked for is kept or replaced; the others stay locked. */
export const answerComplementItem: Story<typeof operation> = async (request, ports) => {
  const { params, body, caller, language, ifMatch } = request;
  await ownedApplication(ports, caller, params.applicationId);
  const changed = await changeApplication(ports, params.applicationId, (application, version) => {
    requireVersion(ifMatch, version);
    const answered = answerItem(application, params.item, body, ports.now());
    return answered.ok ? answered.application : refuseComplement(answered);
  });
  return { as: 'answered', ...answer(changed, caller, language, ports) };
};
