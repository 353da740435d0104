import type { listAttestations as operation } from '../../lib/contract/operations/attestations.ts';
import { issuedView } from '../../lib/contract/views.ts';
import { ownedApplication } from '../../lib/http/owned.ts';
import type { Story } from '../../lib/http/story.ts';

/** FAQ 17, 27: the documents stay in the account. */
export const listAttestations: Story<typeof operation> = async ({ params, caller }, ports) => {
  const { value } = await ownedApplication(ports, caller, params.applicationId);
  return {
    as: 'ok',
    body: { attestations: value.attestations.map((it) => issuedView(it, ports.deployment.publicUrl)) },
  };
};
