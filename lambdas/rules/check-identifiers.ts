import { findingView } from '../../lib/contract/finding-view.ts';
import { localised } from '../../lib/contract/localise.ts';
import type { checkIdentifiers as operation } from '../../lib/contract/operations/rules.ts';
import { checkIdentifiers as check } from '../../lib/domain/identifier-checks.ts';
import type { Story } from '../../lib/http/story.ts';

/** FAQ 10–12, 14, 16, 21 (IDN-01 … IDN-11): what can be said of the numbers of a person. */
export const checkIdentifiers: Story<typeof operation> = async ({ body, language }, ports) => {
  const { findings, ...report } = check(body, ports.settings);
  return {
    as: 'ok',
    body: { ...localised(report, language), findings: findings.map((finding) => findingView(finding, language)) },
  };
};
