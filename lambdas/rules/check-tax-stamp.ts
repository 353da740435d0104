import { findingView } from '../../lib/contract/finding-view.ts';
import type { checkTaxStamp as operation } from '../../lib/contract/operations/rules.ts';
import { dayOf } from '../../lib/domain/day.ts';
import { checkTaxStamp as check } from '../../lib/domain/tax-stamp.ts';
import type { Story } from '../../lib/http/story.ts';

/** FAQ 33 (TMB-01 … TMB-08): whether a stamp can be used, and where to buy one. */
export const checkTaxStamp: Story<typeof operation> = async ({ body, language }, { now, settings }) => {
  const { findings, whereToBuy, ...report } = check({ ...body, on: body.on ?? dayOf(now()) }, settings);
  return {
    as: 'ok',
    body: {
      ...report,
      findings: findings.map((finding) => findingView(finding, language)),
      whereToBuy: whereToBuy[language],
    },
  };
};
