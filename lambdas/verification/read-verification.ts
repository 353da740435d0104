import { localised } from '../../lib/contract/localise.ts';
import type { readVerification as operation } from '../../lib/contract/operations/verification.ts';
import { mediaTypeOf } from '../../lib/http/media-type.ts';
import type { Story } from '../../lib/http/story.ts';
import { formatShortCode } from '../../lib/seal/short-code.ts';
import { verified } from './verified.ts';

/** FAQ 18, 25, 40: what a document is worth, for whoever is shown it: software, or who has scanned its code. */
export const readVerification: Story<typeof operation> = async ({ params, language, accept }, ports) => {
  const { record, view, sentence } = await verified(params.code, ports);
  if (mediaTypeOf(accept, ['application/json', 'text/html']) !== 'text/html')
    return { as: 'checked', body: localised(view, language), headers: { Vary: 'Accept' } };
  const [{ verificationPage }, { pagePolicy }] = await Promise.all([
    import('../../lib/contract/verification-page.ts'),
    import('../../lib/contract/page.ts'),
  ]);
  const headers = {
    Vary: 'Accept',
    'Content-Language': 'fr, en',
    'Content-Security-Policy': pagePolicy,
  };
  const code = record ? formatShortCode(record.id) : params.code;
  // Marked on a line of its own: who reads a word and a colour only must not take a specimen for a document.
  const checked = { ...view, message: sentence, specimen: record !== undefined };
  return { as: 'page', body: verificationPage(checked, code, language), headers };
};
