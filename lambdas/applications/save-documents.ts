import type { saveDocuments as operation } from '../../lib/contract/operations/applications.ts';
import { checkDocuments } from '../../lib/domain/deposit.ts';
import { ownedApplication } from '../../lib/http/owned.ts';
import { refuse } from '../../lib/http/refusal.ts';
import type { Story } from '../../lib/http/story.ts';
import { releaseCode, reserveCode } from './reserve-code.ts';
import { save } from './save.ts';

/** FAQ 19, 23, 24: each expected document with its accepted files, and an e-photo code kept for this application (EPH-12). */
export const saveDocuments: Story<typeof operation> = async (request, ports) => {
  const before = await ownedApplication(ports, request.caller, request.params.applicationId);
  const { documents, ephotoCode } = request.body;
  let reserved: string | undefined;
  const saved = await save('documents', request, ports, async (application) => {
    const errors = checkDocuments(application, documents, ports);
    if (errors.length > 0) refuse('step-invalid', { errors });
    const ephoto = await reserveCode(ephotoCode, application.id, ports);
    reserved = ephoto.hash;
    return { ephoto, documents };
  }).catch(async (error) => {
    // Given up by its owner meanwhile: the code must not stay with a draft that is gone.
    const application = (await ports.applications.read(before.value.id))?.value;
    if (reserved && (!application || application.removedAt)) await releaseCode(reserved, before.value.id, ports);
    throw error;
  });
  const replaced = before.value.steps.documents?.data.ephoto.hash;
  const kept = (await ports.applications.read(before.value.id))?.value.steps.documents?.data.ephoto.hash;
  if (replaced && replaced !== kept) await releaseCode(replaced, before.value.id, ports);
  return saved;
};
