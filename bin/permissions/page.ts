import { stageFrom } from '../../lib/infra/stage.ts';
import { joined, templatesOf } from '../stage.ts';
import type { Template } from '../template.ts';
import { invokers, rightsByResource, rightsByRole } from './rights.ts';

/** A stage that has all that brings rights of its own. */
const stage = {
  origins: ['https://front.example.org'],
  oidc: { issuer: 'https://login.example.org', audience: 'api' },
  issuerName: 'Préfecture',
  sender: 'sender@example.org',
  malwareScanner: 'guardduty',
};

/** Who may do what on a stage, as its templates say: `docs/permissions.md`. */
export function renderPermissions(): string {
  const templates = templatesOf(stageFrom('stage', stage, 'the stage of the page'));
  const template = joined(templates.map((it) => it.template)) as Template;
  const sections = (all: Record<string, string[]>) =>
    Object.keys(all)
      .toSorted()
      .map((name) => `### ${name}\n\n${all[name]?.map((line) => `- ${plain(line)}\n`).join('')}`)
      .join('\n');
  return `# Who may do what

Drawn from the templates of a stage with GuardDuty by \`npm run draw\`: a change of rights shows here, line by line. What each function needs them for: [privileges.ts](../lib/infra/privileges.ts).

## Roles

${sections(rightsByRole(template))}
## Who wakes functions

${invokers(template)
  .map((line) => `- ${plain(line)}\n`)
  .join('')}
## Policies of what is used

Beside these, each role's own rights hold. Keys leave them to the roles of the account.

${sections(rightsByResource(template))}`;
}

/** Without what differs from account to account, and the hashes of logical ids. */
const plain = (line: string) =>
  line
    .replaceAll('AWS::Partition', 'aws')
    .replaceAll('AWS::AccountId', '<account>')
    .replace(/(?<=[A-Za-z])[0-9A-F]{8}\b/g, '')
    .replaceAll('*', '\\*')
    .replaceAll('<', '\\<');
