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
  const saved = await save('documents', request, ports, async (application) => {
    const errors = checkDocuments(application, documents, ports);
    if (errors.length > 0) refuse('step-invalid', { errors });
    return { ephoto: await reserveCode(ephotoCode, application.id, ports), documents };
  });
  const replaced = before.value.steps.documents?.data.ephoto.hash;
  const kept = (await ports.applications.read(before.value.id))?.value.steps.documents?.data.ephoto.hash;
  if (replaced && replaced !== kept) await releaseCode(replaced, before.value.id, ports);
  return saved;
};
