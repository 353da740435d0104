import type { readVerification as operation } from '../../lib/contract/operations/verification.ts';
import type { Story } from '../../lib/http/story.ts';
import { verified } from './verified.ts';

/** FAQ 18, 25, 40: what a document is worth, for whoever is shown it. */
export const readVerification: Story<typeof operation> = async ({ params, language }, ports) => {
  const { body } = await verified(params.code, language, ports);
  return { as: 'checked', body };
};
