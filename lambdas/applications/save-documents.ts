import { settleCodes } from '../../lib/codes.ts';
import type { saveDocuments as operation } from '../../lib/contract/operations/applications.ts';
import { checkDocuments } from '../../lib/domain/deposit.ts';
import { refuse } from '../../lib/http/refusal.ts';
import type { Story } from '../../lib/http/story.ts';
import { reserveCode } from './reserve-code.ts';
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
    // The draft keeps one of them, or none if it was refused or given up meanwhile: the others can serve again.
    if (met.size > 0) await settleCodes(request.params.applicationId, met, ports);
  }
};
