import { localised } from '../../lib/contract/localise.ts';
import type { readVerification as operation } from '../../lib/contract/operations/verification.ts';
import { mediaTypeOf } from '../../lib/http/media-type.ts';
import type { Story } from '../../lib/http/story.ts';
import { verified } from './verified.ts';

/** FAQ 18, 25, 40: what a document is worth, for whoever is shown it: software, or who has scanned its code. */
export const readVerification: Story<typeof operation> = async ({ params, language, accept }, ports) => {
  const { view } = await verified(params.code, ports);
  if (mediaTypeOf(accept, ['application/json', 'text/html']) !== 'text/html')
    return { as: 'checked', body: localised(view, language), headers: { Vary: 'Accept' } };
  const { verificationPage } = await import('../../lib/contract/verification-page.ts');
  const headers = {
    Vary: 'Accept',
    'Content-Language': 'fr, en',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'",
  };
  return { as: 'page', body: verificationPage(view, params.code, language), headers };
};
