import { changeOnce } from '../../lib/change.ts';
import type { transmitComplement as operation } from '../../lib/contract/operations/complements.ts';
import { transmitComplement as transmit } from '../../lib/domain/complement.ts';
import { ownedApplication } from '../../lib/http/owned.ts';
import { requireVersion, type Story } from '../../lib/http/story.ts';
import { answer } from './act.ts';
import { refuseComplement } from './refuse-complement.ts';

/** FAQ 31 (CPL-04): the answers leave together, once there is one for every document. */
export const transmitComplement: Story<typeof operation> = async (request, ports) => {
  const { params, caller, language, ifMatch, mark } = request;
  await ownedApplication(ports, caller, params.applicationId);
  const changed = await changeOnce(ports, params.applicationId, mark, (application, version) => {
    requireVersion(ifMatch, version);
    const sent = transmit(application, ports.now());
    return sent.ok ? sent.application : refuseComplement(sent);
  });
  return { as: 'sent', ...answer(changed, caller, language, ports) };
};
