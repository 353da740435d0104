import type { saveDocuments as operation } from '../../lib/contract/operations/applications.ts';
import { checkDocuments } from '../../lib/domain/deposit.ts';
import { refuse } from '../../lib/http/refusal.ts';
import type { Story } from '../../lib/http/story.ts';
import type { Ports } from '../../lib/ports.ts';
import { releaseCode, reserveCode } from './reserve-code.ts';
import { save } from './save.ts';

/** FAQ 19, 23, 24: each expected document with its accepted files, and an e-photo code kept for this application (EPH-12). */
export const saveDocuments: Story<typeof operation> = async (request, ports) => {
  const { documents, ephotoCode } = request.body;
  const met = new Set<string>();
  try {
    return await save('documents', request, ports, async (application) => {
      const before = application.steps.documents?.data.ephoto.hash;
      if (before) met.add(before);
      const errors = checkDocuments(application, documents, ports);
      if (errors.length > 0) refuse('step-invalid', { errors });
      const ephoto = await reserveCode(ephotoCode, application.id, ports);
      met.add(ephoto.hash);
      return { ephoto, documents };
    });
  } finally {
    if (met.size > 0) await freeUnkept(met, request.params.applicationId, ports);
  }
};

/** Of the codes that a request met, the draft keeps one, or none if it was refused or the draft given up meanwhile: the others can serve again. */
async function freeUnkept(hashes: ReadonlySet<string>, applicationId: string, ports: Ports) {
  const application = (await ports.applications.read(applicationId))?.value;
  const kept = application?.removedAt ? undefined : application?.steps.documents?.data.ephoto.hash;
  for (const hash of hashes) if (hash !== kept) await releaseCode(hash, applicationId, ports);
}
