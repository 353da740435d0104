import { localised } from '../../lib/contract/localise.ts';
import type { listSupportingDocuments as operation } from '../../lib/contract/operations/rules.ts';
import { dayOf } from '../../lib/domain/day.ts';
import { rulesVersion } from '../../lib/domain/settings.ts';
import { situationWords } from '../../lib/domain/situation-words.ts';
import { supportingDocuments } from '../../lib/domain/supporting-documents.ts';
import type { Language } from '../../lib/domain/text.ts';
import { mediaTypeOf } from '../../lib/http/media-type.ts';
import type { Story } from '../../lib/http/story.ts';
import { renderSupportingDocuments } from '../../lib/pdf/supporting-documents.ts';

const fileNames: Record<Language, string> = { fr: 'pieces-a-joindre.pdf', en: 'supporting-documents.pdf' };

/** FAQ 19, 22 (DOS-13): the list of supporting documents before anything is started, to show or to print. */
export const listSupportingDocuments: Story<typeof operation> = async ({ query, language, accept }, ports) => {
  const { heldPermitType: type, on = dayOf(ports.now()), ...facts } = query;
  const asked = { ...facts, on, ...(type && { heldPermit: { type } }) };
  const list = supportingDocuments(asked, ports.settings);
  if (mediaTypeOf(accept, ['application/json', 'application/pdf']) === 'application/pdf') {
    return {
      as: 'pdf',
      body: await renderSupportingDocuments(list, {
        at: ports.now(),
        situation: situationWords(asked, ports.settings),
        language,
      }),
      headers: {
        Vary: 'Accept',
        'Content-Language': language,
        'Content-Disposition': `attachment; filename="${fileNames[language]}"`,
      },
    };
  }
  const body = { supportingDocuments: localised(list, language), rulesVersion };
  return { as: 'ok', body, headers: { Vary: 'Accept' } };
};
