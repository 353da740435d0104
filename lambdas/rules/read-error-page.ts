import type { readErrorPage as operation } from '../../lib/contract/operations/service.ts';
import { refuse } from '../../lib/http/refusal.ts';
import type { Story } from '../../lib/http/story.ts';

/** FAQ 32 (AID-07): the page of a problem, at the address of its `type`. */
export const readErrorPage: Story<typeof operation> = async ({ params, language }, { deployment }) => {
  const [{ errorPage, isProblemCode }, { pagePolicy }] = await Promise.all([
    import('../../lib/contract/error-pages.ts'),
    import('../../lib/contract/page.ts'),
  ]);
  if (!isProblemCode(params.code)) refuse('not-found');
  return {
    as: 'ok',
    headers: { 'Content-Language': language, 'Content-Security-Policy': pagePolicy },
    body: errorPage(params.code, language, deployment.publicUrl),
  };
};
