import { decisionView } from '../../lib/contract/decision-view.ts';
import type { checkEligibility as operation } from '../../lib/contract/operations/rules.ts';
import { dayOf } from '../../lib/domain/day.ts';
import { decide } from '../../lib/domain/eligibility.ts';
import type { Story } from '../../lib/http/story.ts';

/** FAQ 1–9, 15, 16, 28, 34, 35, 38–40: where to go, what may be obtained, and why. */
export const checkEligibility: Story<typeof operation> = async ({ body, language }, ports) => {
  const on = body.on ?? dayOf(ports.now());
  return { as: 'decided', body: decisionView(decide({ ...body, on }, ports.settings), language) };
};
