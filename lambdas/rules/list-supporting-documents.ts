import { localised } from '../../lib/contract/localise.ts';
import type { listSupportingDocuments as operation } from '../../lib/contract/operations/rules.ts';
import { dayOf } from '../../lib/domain/day.ts';
import { rulesVersion } from '../../lib/domain/settings.ts';
import { supportingDocuments } from '../../lib/domain/supporting-documents.ts';
import type { Story } from '../../lib/http/story.ts';

/** FAQ 19, 22 (DOS-13): the list of supporting documents, before anything is started. */
export const listSupportingDocuments: Story<typeof operation> = async ({ query, language }, ports) => {
  const { heldPermitType: type, on = dayOf(ports.now()), ...facts } = query;
  const list = supportingDocuments({ ...facts, on, ...(type && { heldPermit: { type } }) }, ports.settings);
  return { as: 'ok', body: { supportingDocuments: localised(list, language), rulesVersion } };
};
