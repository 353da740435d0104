import { localised } from '../../lib/contract/localise.ts';
import type { checkRenewalWindow as operation } from '../../lib/contract/operations/rules.ts';
import { dayOf } from '../../lib/domain/day.ts';
import { renewalWindow } from '../../lib/domain/renewal.ts';
import type { Story } from '../../lib/http/story.ts';

/** FAQ 39 (REN-01 … REN-07, REN-12): when a permit can be renewed, and what it is worth meanwhile. */
export const checkRenewalWindow: Story<typeof operation> = async ({ body, language }, ports) => {
  const { expiresOn, type, on = dayOf(ports.now()) } = body;
  const window = renewalWindow({ expiresOn, ...(type && { type }) }, on, ports.settings);
  return { as: 'ok', body: localised(window, language) };
};
